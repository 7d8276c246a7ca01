// Whether a family agrees: the stricter answer, in force today, of those who may answer.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isAgreed, type Answer } from './agreed.ts'

const today = '2026-11-23'
const said = (
  carerId: string | null,
  gives: boolean,
  number: number,
  until: string | null = null,
): Answer => ({
  carerId,
  gives,
  until,
  number,
})

test.each<[string, Answer[], boolean]>([
  ['nothing was said', [], false],
  ['one carer agrees', [said('mother', true, 1)], true],
  ['two agree', [said('mother', true, 1), said('father', true, 2)], true],
  ['two disagree, the earlier strictly', [said('mother', false, 1), said('father', true, 2)], false],
  ['two disagree, the later strictly', [said('mother', true, 1), said('father', false, 2)], false],
  ['the yes has ended', [said('mother', true, 1, '2026-11-22')], false],
  ['the yes ends today', [said('mother', true, 1, today)], true],
  [
    'one yes has ended, another stands',
    [said('mother', true, 1, '2026-08-31'), said('father', true, 2)],
    true,
  ],
  ['the school’s record says yes', [said(null, true, 1)], true],
  ['a carer said no after the record said yes', [said(null, true, 1), said('mother', false, 2)], false],
  ['a carer said yes after the record said no', [said(null, false, 1), said('mother', true, 2)], true],
  ['the record says no after a carer said yes', [said('mother', true, 1), said(null, false, 2)], false],
])('§18.2 consent where %s', (_, answers, agreed) => {
  expect(isAgreed(answers, today)).toBe(agreed)
})

const answers = fc
  .uniqueArray(
    fc.record({
      carerId: fc.constantFrom('mother', 'father', 'guardian', null),
      gives: fc.boolean(),
      until: fc.option(fc.constantFrom('2026-08-31', '2027-08-31')),
    }),
    { selector: ({ carerId }) => carerId },
  )
  .map((all) => all.map((each, number) => ({ ...each, number })))

test('§18.2 a carer’s no is never outvoted, and no order of reading changes the answer', () => {
  fc.assert(
    fc.property(answers, (all) => {
      const agreed = isAgreed(all, today)
      expect(isAgreed(all.toReversed(), today)).toBe(agreed)
      expect(isAgreed([...all, said('aunt', false, 9)], today)).toBe(false)
      const refused = all.some(({ carerId, gives }) => carerId !== null && !gives)
      expect(agreed && refused).toBe(false)
    }),
  )
})
