// Hours as they are said to the team.
import { expect, test } from 'vitest'

import { timesSaid } from './cover-words.ts'

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`).getTime()

test('§18.4 hours are said with their noon and midnight, and a whole day as such', () => {
  const said = (from: string, to: string) => timesSaid([{ starts: at(from), ends: at(to) }], 'Europe/London')
  expect(said('08:30', '12:00')).toBe('8:30am to 12pm')
  expect(said('00:00', '09:00')).toBe('midnight to 9am')
  const midnight = { starts: at('00:00'), ends: at('00:00') + 24 * 3600 * 1000 }
  expect(timesSaid([midnight], 'Europe/London')).toBe('all day')
})
