// Who sees which case, over random schools: never its subject, and always somebody where anybody can.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fileKinds, ladder } from './case-kinds.data.ts'
import { randomFile, randomPerson, schoolOf, type RandomPerson } from './random-files.test-support.ts'
import {
  managersOf,
  managingRung,
  mayBreakGlass,
  outsideFor,
  seeing,
  type File,
  type School,
} from './who-sees.ts'

const ids = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay']
const worlds = fc
  .tuple(fc.array(randomPerson, { minLength: 6, maxLength: 6 }), randomFile(ids))
  .map(([people, file]) => ({
    file,
    people: new Map(people.map((person, at): [string, RandomPerson] => [ids[at] ?? '', person])),
  }))
const always = (holds: (file: File, school: School, people: Map<string, RandomPerson>) => boolean) =>
  fc.property(worlds, ({ file, people }) => holds(file, schoolOf(people), people))
const runs = { numRuns: 3000 }

const oakfield: School = {
  holders: {
    headteacher: ['head'],
    'designated-safeguarding-lead': ['lead'],
    'deputy-safeguarding-lead': ['deputy'],
    'chair-of-governors': ['chair'],
  },
  staff: ['head', 'lead', 'deputy', 'teacher'],
  inside: ['head', 'lead', 'deputy', 'teacher', 'chair'],
}
const file = (kind: File['kind'], subjects: string[] = [], more: Partial<File> = {}): File => ({
  kind,
  subjects,
  handlers: [],
  openedFor: [],
  ...more,
})

test('§10.1 nobody sees a case of which they are the subject, whatever role they hold and whatever glass is broken', () => {
  fc.assert(
    always((each, school) => each.subjects.every((person) => seeing(each, school, person) === 'nothing')),
    runs,
  )
})

test('§10.1 an allegation is the head’s; about the head it is the chair’s, and about the lead the head’s', () => {
  expect(managersOf(file('allegation', ['teacher']), oakfield)).toEqual(['head'])
  expect(managersOf(file('allegation', ['head']), oakfield)).toEqual(['chair'])
  expect(managersOf(file('allegation', ['lead']), oakfield)).toEqual(['head'])
  expect(managersOf(file('concern', ['lead']), oakfield)).toEqual(['head'])
  expect(managersOf(file('concern', ['head']), oakfield)).toEqual(['chair'])
  expect(managersOf(file('allegation', ['head', 'chair']), oakfield)).toEqual(['lead'])
})

test('§10.1 where the head is a subject, nobody below the head manages while the chair is free', () => {
  fc.assert(
    always((each, school, people) => {
      const isHead = (school.holders.headteacher ?? []).some((person) => each.subjects.includes(person))
      const chairs = school.holders['chair-of-governors'] ?? []
      const chairFree = chairs.length > 0 && !chairs.some((person) => each.subjects.includes(person))
      const goesUp = fileKinds[each.kind].last === 'chair-of-governors' && each.kind !== 'whistleblowing'
      return (
        !(isHead && chairFree && goesUp) ||
        (people.size > 0 && managingRung(each, school) === 'chair-of-governors')
      )
    }),
    runs,
  )
})

test('§10.1 for every set of subjects somebody above them manages the file, or whom to ring outside the school is said', () => {
  fc.assert(
    always((each, school) => {
      if (each.kind === 'whistleblowing') return outsideFor(each, school).length === 0
      const managing = managingRung(each, school)
      const sees = managersOf(each, school).some((person) => seeing(each, school, person) === 'works')
      const from = ladder.findIndex((rung) => rung === managing)
      const equalOrAbove = ladder.slice(Math.max(from, 0)).flatMap((rung) => school.holders[rung] ?? [])
      const inGoodHands = sees && !equalOrAbove.some((person) => each.subjects.includes(person))
      return inGoodHands || outsideFor(each, school)[0] === 'lado'
    }),
    runs,
  )
})

test('§10.1 where every manager is a subject nobody reads it here, and the LADO is named; a child’s case has the deputy lead first', () => {
  const all = ['lead', 'head', 'chair']
  expect(managersOf(file('concern', all), oakfield)).toEqual([])
  expect(outsideFor(file('concern', all), oakfield)).toEqual(['lado', 'mash'])
  expect(managersOf(file('safeguarding', ['lead', 'head']), oakfield)).toEqual(['deputy'])
  expect(managersOf(file('safeguarding', ['lead', 'head', 'deputy']), oakfield)).toEqual([])
  expect(outsideFor(file('allegation', ['head', 'chair']), oakfield)).toEqual(['lado', 'mash'])
  expect(outsideFor(file('allegation', ['head']), oakfield)).toEqual([])
  expect(outsideFor(file('concern'), oakfield)).toEqual([])
})

test('§15.3 a governor who is not staff works on no child’s case, named to it or not', () => {
  fc.assert(
    always((each, school, people) =>
      [...people].every(
        ([person, { capacities }]) =>
          !fileKinds[each.kind].child ||
          capacities.includes('employee') ||
          // A governor who also holds one of the staff's own roles is no mere governor.
          managersOf(each, school).includes(person) ||
          seeing(each, school, person) !== 'works',
      ),
    ),
    runs,
  )
})

test('§15.3 the deputy lead reads what comes in, but a child’s case only by breaking the glass', () => {
  expect(seeing(file('concern'), oakfield, 'deputy')).toBe('works')
  expect(seeing(file('safeguarding'), oakfield, 'deputy')).toBe('nothing')
  expect(mayBreakGlass(file('safeguarding'), oakfield, 'deputy')).toBe(true)
  expect(seeing(file('safeguarding', [], { openedFor: ['deputy'] }), oakfield, 'deputy')).toBe('reads')
  expect(seeing(file('allegation', ['teacher'], { openedFor: ['deputy'] }), oakfield, 'deputy')).toBe(
    'nothing',
  )
})

test('§10.1 the chair breaks the glass only where the head is the subject', () => {
  expect(mayBreakGlass(file('safeguarding'), oakfield, 'chair')).toBe(false)
  expect(mayBreakGlass(file('safeguarding', ['head']), oakfield, 'chair')).toBe(true)
})

test('§10.1 breaking the glass gives reading alone, and nothing to those who may not ask for it', () => {
  fc.assert(
    always((each, school) =>
      each.openedFor.every((person) => {
        const sees = seeing(each, school, person)
        return sees !== 'reads' || mayBreakGlass(each, school, person)
      }),
    ),
    runs,
  )
})
