// Mending changes only the places found, never makes words grow together, and goes on until nothing is left.
import { expect, test } from 'vitest'

import { check } from './check.ts'
import { findingOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { mended, mendedThroughout, writtenInto } from './mend.ts'
import { found, oakfield, pupil } from './oakfield.fixture.ts'

function findingAt(start: number, end: number, replacement?: string): Finding {
  const remedy = { label: 'Leave it out.', ...(replacement === undefined ? {} : { replacement }) }
  return findingOf({ kind: 'contact-detail', start, end, certainty: 'sure', sentence: 'Found.', remedy })
}

const allMended = (text: string, context = oakfield) =>
  mendedThroughout(text, (words) => check({ text: words }, context))

test('mending writes each replacement in its place and leaves what has none', () => {
  const findings = [findingAt(0, 2, 'one'), findingAt(3, 5), findingAt(6, 8, '')]
  expect(mended('ab cd ef gh', findings)).toBe('one cd  gh')
})

test.each([
  ['WellDoneAmina', 8, 13, ' a pupil'],
  ['AminaWins', 0, 5, 'a pupil '],
  ['𝐀Amina𝐀', 2, 7, ' a pupil '],
  ['(Amina)', 1, 6, 'a pupil'],
])(
  '§18.2 in %j the words written instead stand apart from a word beside them',
  (text, start, end, written) => {
    expect(writtenInto(text, { start, end }, 'a pupil')).toBe(written)
  },
)

test('§18.2 pupils’ names run together, and with a name beside, are all found and all mended at once', () => {
  expect(found('MayChloeChloeAmina Khan')).toEqual([
    'May · ask',
    'Chloe · ask',
    'Chloe · ask',
    'Amina Khan · sure · stops',
  ])
  expect(allMended('MayChloeChloeAmina Khan')).toBe('A pupil a pupil a pupil a pupil')
  expect(allMended('Well done TeamAmina!')).toBe('Well done Team a pupil!')
})

test('§18.2 a name that goes on after its prefix is not cut there', () => {
  const context = { ...oakfield, roster: [pupil('Kay|Shaw|4B'), pupil('Leod|Grey|4B')] }
  expect(found('Mrs McKay, Mr MacLeod and DeShaun', context)).toEqual([])
})

test('§18.2 mending ends also where the words written instead are a pupil’s name', () => {
  const context = { ...oakfield, roster: [pupil('Pupil|Ahmed|4B')] }
  expect(allMended('Pupil Ahmed won. Pupil won.', context).length).toBeLessThan(400)
})
