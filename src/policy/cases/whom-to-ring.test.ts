// Whose number stands on a case: HR wherever it is about somebody employed, Governor Support for a governor (§9.1, §9.2, §12.2).
import { expect, test } from 'vitest'

import { whomToRing } from './whom-to-ring.ts'

test('§9.1 HR stands on every kind of case that may end in discipline, where it is about an employee', () => {
  for (const kind of ['allegation', 'low-level', 'breach', 'illegal-content'] as const)
    expect([kind, whomToRing(kind, ['employee']).includes('hr')]).toEqual([kind, true])
  for (const kind of ['safeguarding', 'post-about-staff', 'media-enquiry', 'concern'] as const)
    expect([kind, whomToRing(kind, ['employee']).includes('hr')]).toEqual([kind, false])
})

test('§10.1 the LADO and the hub still come first', () => {
  expect(whomToRing('allegation', ['employee'])).toEqual(['lado', 'mash', 'hr'])
  expect(whomToRing('allegation', [])).toEqual(['lado', 'mash'])
})

test('§12.2 about a governor it is Governor Support, about somebody who is both, both; a pupil brings nobody', () => {
  expect(whomToRing('breach', ['governor'])).toEqual(['governor-support'])
  expect(whomToRing('breach', ['employee', 'governor'])).toEqual(['hr', 'governor-support'])
  expect(whomToRing('breach', [])).toEqual(['hr', 'governor-support'])
  expect(whomToRing('low-level', ['pupil'])).toEqual(['lado'])
})
