// Which courses somebody lacks: by name however it is written, by day, and never for another act.
import { expect, test } from 'vitest'

import { lackingCourses, trained, type NeededCourse } from './trained.ts'

const needed: NeededCourse[] = [{ act: 'moderate', course: 'Moderating', from: '2026-11-24' }]
const taken = (expiresOn: string | null) => [{ course: ' moderating ', takenOn: '2025-01-01', expiresOn }]

test.each([
  ['never taken, before the day', [], '2026-11-23', []],
  ['never taken, on the day', [], '2026-11-24', ['Moderating']],
  ['in date on its last day', taken('2026-11-24'), '2026-11-24', []],
  ['run out the day after', taken('2026-11-24'), '2026-11-25', ['Moderating']],
  ['one that never runs out', taken(null), '2036-11-25', []],
  ['taken again', [...taken('2026-01-01'), ...taken('2027-01-01')], '2026-11-25', []],
])('§14.5 a needed course: %s', (_, trainings, today, lacking) => {
  expect(lackingCourses(needed, 'moderate', trainings, today)).toEqual(lacking)
  expect(lackingCourses(needed, 'approve-posts', trainings, today)).toEqual([])
  expect(trained.refuses({ lacking }) === undefined).toBe(lacking.length === 0)
})
