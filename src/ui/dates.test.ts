// Times as people in Britain write them, at the school's clock.
import { expect, test } from 'vitest'

import { moment } from './dates.ts'

test.each([
  ['2026-01-15T00:30:00Z', '15 January 2026, 12:30am'],
  ['2026-01-15T12:00:00Z', '15 January 2026, 12:00pm'],
  ['2026-07-15T07:30:00Z', '15 July 2026, 8:30am'],
])('%s is %s in London', (at, said) => {
  expect(moment(new Date(at), 'Europe/London')).toBe(said)
})
