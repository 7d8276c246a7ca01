// Terms, closures and breaks, read as people write them down.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readDays, readTimes, writeDays, writeTimes } from './read-spans.ts'

const autumn = { name: 'Autumn term', starts: '2026-09-02', ends: '2026-12-18' }

test.each([
  'Autumn term: 2 September 2026 to 18 December 2026',
  'Autumn term: 2 September to 18 December 2026',
  'Autumn term - Wednesday 2nd September 2026 – Friday 18th December 2026',
  'Autumn term 02/09/2026 - 18/12/2026',
  'Autumn term, 2 Sept until 18 Dec 2026',
  'Autumn term: 2026-09-02 to 2026-12-18',
])('§14.5 a term is read from “%s”', (line) => {
  expect(readDays(line, 'Term')).toEqual({ ok: true, spans: [autumn] })
})

test('§14.5 a half term within one month may name the month once', () => {
  expect(readDays('Half term: 26th to 30 October 2026', 'Closed')).toEqual({
    ok: true,
    spans: [{ name: 'Half term', starts: '2026-10-26', ends: '2026-10-30' }],
  })
})

test('§14.5 a name may hold figures, a day may stand alone, and the end may lie in the next year', () => {
  const read = readDays(
    'Christmas: 21 December to 4 January 2027\n\n  Autumn 1: 2 September 2026 to 23 October 2026\n27 November 2026',
    'Closed',
  )
  expect(read).toEqual({
    ok: true,
    spans: [
      { name: 'Autumn 1', starts: '2026-09-02', ends: '2026-10-23' },
      { name: 'Closed 3', starts: '2026-11-27', ends: '2026-11-27' },
      { name: 'Christmas', starts: '2026-12-21', ends: '2027-01-04' },
    ],
  })
})

test.each([
  ['Autumn term', 'Line 1, “Autumn term”: Write each line like'],
  ['Autumn 18 Foo 2026 – 3 March 2026', 'Write each line like'],
  ['Autumn: 31 February 2026 to 3 March 2026', 'Write each line like'],
  ['Autumn: 18 December 2026 to 2 September 2026', 'The end stands before the beginning'],
  ['One: 1 May 2026 to 9 May 2026\nTwo: 9 May 2026 to 12 May 2026', 'It overlaps with “One”'],
  [`${'x'.repeat(90)}: 1 May 2026`, 'Shorten the name'],
  [Array.from({ length: 70 }, () => '').join('\n'), 'Leave out lines'],
])('§14.5 what can’t be a term is refused with the line and the reason: %s', (text, sentence) => {
  const read = readDays(text, 'Term')
  expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) as string })
})

test.each([
  ['Morning break: 10:30 to 10:45', '10:30', '10:45'],
  ['Morning break 10.30 - 10.45', '10:30', '10:45'],
  ['Morning break: 10:30am – 1pm', '10:30', '13:00'],
])('§3.3 a break is read from “%s”', (line, starts, ends) => {
  expect(readTimes(line, 'Break')).toEqual({ ok: true, spans: [{ name: 'Morning break', starts, ends }] })
})

test('§3.3 a break at an hour that no clock shows is refused', () => {
  expect(readTimes('Lunch: 12:15 to 25:00', 'Break').ok).toBe(false)
  expect(readTimes('Lunch: 12:75 to 13:00', 'Break').ok).toBe(false)
})

const day = fc
  .date({ min: new Date('2001-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10))
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const span = (at: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom('Autumn 1', 'Half term', 'Spring', 'Day 2 of training'), at, at)
    .map(([name, one, two]) => ({ name, starts: one < two ? one : two, ends: one < two ? two : one }))

test('what is written out reads as it was', () => {
  fc.assert(
    fc.property(span(day), (days) => {
      expect(readDays(writeDays([days]), 'Term')).toEqual({ ok: true, spans: [days] })
    }),
  )
  fc.assert(
    fc.property(span(time), (times) => {
      expect(readTimes(writeTimes([times]), 'Break')).toEqual({ ok: true, spans: [times] })
    }),
  )
})

test('any text at all is read or refused, and nothing breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(readDays(text, 'Term')).toHaveProperty('ok')
      expect(readTimes(text, 'Break')).toHaveProperty('ok')
    }),
  )
})
