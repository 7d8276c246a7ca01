// §14.5: a calendar file is read rightly: repeats, exceptions, time zones, clock changes, and what takes no time.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { busyTimes } from './busy-times.ts'

const zone = 'Europe/London'
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']
const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...lines, 'END:VCALENDAR'].join('\r\n')
const read = (text: string, first: string, last: string) =>
  busyTimes(text, zone, first, last)?.map(({ starts, ends }) =>
    [starts, ends].map((at) => new Date(at).toISOString().slice(0, 16)).join(' – '),
  )

test('§14.5 a weekly meeting keeps its hour on the wall across the change of the clock, without the turn that was taken out, the moved one where it went', () => {
  const text = calendar(
    ...event(
      'UID:one',
      'SUMMARY:Not for the program',
      'DTSTART;TZID=Europe/London:20261019T090000',
      'DTEND;TZID=Europe/London:20261019T100000',
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Europe/London:20261102T090000',
    ),
    ...event(
      'UID:one',
      'RECURRENCE-ID;TZID=Europe/London:20261109T090000',
      'DTSTART;TZID=Europe/London:20261110T140000',
      'DTEND;TZID=Europe/London:20261110T150000',
    ),
  )
  expect(read(text, '2026-10-19', '2026-11-30')).toEqual([
    '2026-10-19T08:00 – 2026-10-19T09:00',
    '2026-10-26T09:00 – 2026-10-26T10:00',
    '2026-11-10T14:00 – 2026-11-10T15:00',
    '2026-11-16T09:00 – 2026-11-16T10:00',
  ])
})

test('§14.5 whole days, times without a zone, of UTC and of other places all count, and what is free or called off does not', () => {
  const text = calendar(
    ...event('UID:a', 'DTSTART;VALUE=DATE:20260706', 'DTEND;VALUE=DATE:20260708'),
    ...event('UID:b', 'DTSTART:20260710T090000', 'DURATION:PT1H'),
    ...event('UID:c', 'DTSTART:20260711T090000Z', 'DTEND:20260711T100000Z'),
    ...event('UID:d', 'DTSTART;TZID=Europe/Paris:20260712T090000', 'DURATION:PT30M'),
    ...event('UID:e', 'DTSTART:20260713T090000Z', 'DTEND:20260713T100000Z', 'TRANSP:TRANSPARENT'),
    ...event('UID:f', 'DTSTART:20260714T090000Z', 'DTEND:20260714T100000Z', 'STATUS:CANCELLED'),
  )
  expect(read(text, '2026-07-01', '2026-07-31')).toEqual([
    '2026-07-05T23:00 – 2026-07-07T23:00',
    '2026-07-10T08:00 – 2026-07-10T09:00',
    '2026-07-11T09:00 – 2026-07-11T10:00',
    '2026-07-12T07:00 – 2026-07-12T07:30',
  ])
})

test('§14.5 a zone that only the file itself tells of is reckoned by the file', () => {
  const text = calendar(
    'BEGIN:VTIMEZONE',
    'TZID:Our Own Time',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0300',
    'TZOFFSETTO:+0300',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...event('UID:a', 'DTSTART;TZID=Our Own Time:20260706T120000', 'DURATION:PT1H'),
  )
  expect(read(text, '2026-07-01', '2026-07-31')).toEqual(['2026-07-06T09:00 – 2026-07-06T10:00'])
})

test('§14.5 an event without an end repeats only as far as is asked', () => {
  const text = calendar(...event('UID:a', 'DTSTART:20200101T120000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'))
  expect(read(text, '2026-07-01', '2026-07-03')).toHaveLength(3)
})

test('§14.5 whatever is sent, it is read or refused, and never stops the program', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(busyTimes(text, zone, '2026-01-01', '2026-02-01')).toBeUndefined()
    }),
  )
})
