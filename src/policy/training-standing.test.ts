// How a training stands, and which of somebody's trainings count.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addDays } from './days.ts'
import { standingOfTraining, trainingsThatCount } from './training-standing.ts'

const until = (expiresOn: string | null) => ({ course: 'Safeguarding', takenOn: '2025-01-10', expiresOn })

test('§14.5 a training counts on its last day, and no longer on the next', () => {
  expect(standingOfTraining(until('2026-11-23'), '2026-11-23')).toBe('soon')
  expect(standingOfTraining(until('2026-11-22'), '2026-11-23')).toBe('run-out')
  expect(standingOfTraining(until('2027-01-22'), '2026-11-23')).toBe('soon')
  expect(standingOfTraining(until('2027-01-23'), '2026-11-23')).toBe('in-date')
  expect(standingOfTraining(until(null), '2090-01-01')).toBe('in-date')
})

test('§14.5 a course taken again takes the place of the one before, however its name is typed', () => {
  const again = { course: ' safeguarding', takenOn: '2026-09-01', expiresOn: '2028-09-01' }
  expect(trainingsThatCount([again, until('2026-09-01')])).toEqual([again])
  expect(trainingsThatCount([until('2026-09-01'), again])).toEqual([again])
})

test('§14.5 whatever else was taken, the longest of each course is among those that count', () => {
  const training = fc.record({
    course: fc.constantFrom('Safeguarding', 'Online safety'),
    takenOn: fc.constant('2025-01-10'),
    expiresOn: fc.option(fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days))),
  })
  fc.assert(
    fc.property(fc.array(training, { minLength: 1 }), (all) => {
      const count = trainingsThatCount(all)
      const last = ({ expiresOn }: { expiresOn: string | null }) => expiresOn ?? '9999'
      for (const each of all)
        expect(count.some((best) => best.course === each.course && last(best) >= last(each))).toBe(true)
      expect(new Set(count.map(({ course }) => course)).size).toBe(count.length)
    }),
  )
})
