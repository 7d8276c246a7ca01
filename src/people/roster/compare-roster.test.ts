// What a file would change, as rules that hold for any school and any file.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  compareRoster,
  countsOf,
  nobodyPresent,
  type Present,
  type PresentPupil,
  type RosterPlan,
} from './compare-roster.ts'
import { emptyRoster, type CarerOf, type Roster, type RosterPupil } from './roster.ts'

const word = fc.constantFrom('Amina', 'Zoë', 'Kofi', 'Wei', 'O’Brien', 'Nowak', 'Mensah', 'Ó Súilleabháin')
const carer: fc.Arbitrary<CarerOf> = fc.record({
  carer: fc.constantFrom('c1', 'c2', 'c3'),
  relationship: fc.constantFrom('Mother', 'Father', ''),
  responsible: fc.option(fc.boolean()),
})
const facts = fc.record({
  givenName: word,
  familyName: word,
  knownAs: fc.option(word),
  className: fc.constantFrom('4 Oak', '4 Elm', 'Reception'),
  carers: fc.uniqueArray(carer, { selector: (each) => each.carer, maxLength: 2 }),
})
const ids = fc.uniqueArray(fc.stringMatching(/^[A-Z]\d{1,3}$/u), { maxLength: 12 })
const rosters: fc.Arbitrary<Roster> = ids.chain((all) =>
  fc.tuple(...all.map(() => facts)).map((each) => ({
    ...emptyRoster(),
    pupils: each.map((pupil, at): RosterPupil => ({ ...pupil, sourceId: all[at] ?? '', line: at + 2 })),
  })),
)

/** The school after a plan was carried out. */
function after(present: Present, { pupils }: RosterPlan): Present {
  const left = new Set(pupils.left.map(({ id }) => id))
  const changed = new Map(pupils.changed.map((each) => [each.id, each.now]))
  const kept = present.pupils.map((pupil): PresentPupil => {
    const now = changed.get(pupil.id)
    if (now) return { ...now, id: pupil.id, hasLeft: false }
    return left.has(pupil.id) ? { ...pupil, hasLeft: true } : pupil
  })
  const added = pupils.added.map((now): PresentPupil => ({ ...now, id: now.sourceId, hasLeft: false }))
  return { ...present, pupils: [...kept, ...added] }
}
const schoolOf = (roster: Roster): Present => after(nobodyPresent, compareRoster(nobodyPresent, roster))
const here = ({ pupils }: Present) =>
  new Map(
    pupils
      .filter(({ hasLeft }) => !hasLeft)
      .map(({ sourceId, givenName, familyName, knownAs, className }) => [
        sourceId,
        [givenName, familyName, knownAs, className],
      ]),
  )

test('§18.2 the same file twice changes nothing', () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      const again = compareRoster(schoolOf(roster), roster)
      expect(countsOf(again)).toEqual({ added: 0, changed: 0, left: 0 })
    }),
  )
})

test('§18.2 when a plan is carried out, the school is what the file says', () => {
  fc.assert(
    fc.property(rosters, rosters, (before, roster) => {
      const present = schoolOf(before)
      const done = after(present, compareRoster(present, roster))
      expect(here(done)).toEqual(here(schoolOf(roster)))
      expect(countsOf(compareRoster(done, roster))).toEqual({ added: 0, changed: 0, left: 0 })
    }),
  )
})

test('§18.2 nobody who is in the file, on a rejected row even, counts as having left', () => {
  fc.assert(
    fc.property(rosters, rosters, (before, roster) => {
      const unclear = new Set(before.pupils.slice(0, 2).map(({ sourceId }) => sourceId))
      const { left } = compareRoster(schoolOf(before), { ...roster, unclear }).pupils
      for (const { sourceId } of left) {
        expect(unclear.has(sourceId ?? '')).toBe(false)
        expect(roster.pupils.map((each) => each.sourceId)).not.toContain(sourceId)
      }
    }),
  )
})

const amina = {
  givenName: 'Amina',
  familyName: 'Farah',
  knownAs: null,
  className: '4 Oak',
  carers: undefined,
}

test('§18.2 a pupil who was typed in by hand is known by name and class, and has their number from then on', () => {
  const present = { ...nobodyPresent, pupils: [{ ...amina, id: '1', sourceId: null, hasLeft: false }] }
  const roster = { ...emptyRoster(), pupils: [{ ...amina, sourceId: 'A1', line: 2 }] }
  expect(compareRoster(present, roster).pupils).toEqual({
    added: [],
    changed: [{ id: '1', now: roster.pupils[0], fields: ['number'] }],
    left: [],
  })
})

test('§18.2 two pupils of one name in one class are never taken for each other', () => {
  const twin = { ...amina, sourceId: null, hasLeft: false }
  const present = {
    ...nobodyPresent,
    pupils: [
      { ...twin, id: '1' },
      { ...twin, id: '2' },
    ],
  }
  const roster = { ...emptyRoster(), pupils: [{ ...amina, sourceId: 'A1', line: 2 }] }
  const { added, left } = compareRoster(present, roster).pupils
  expect([added.length, left.length]).toEqual([1, 2])
})

test('§18.2 what changed is named, and who was away is back', () => {
  const before = { ...amina, id: '1', sourceId: 'A1', hasLeft: true }
  const now = { ...amina, className: '5 Oak', sourceId: 'A1', line: 2 }
  const plan = compareRoster({ ...nobodyPresent, pupils: [before] }, { ...emptyRoster(), pupils: [now] })
  expect(plan.pupils.changed).toEqual([{ id: '1', now, fields: ['class', 'is back'] }])
})
