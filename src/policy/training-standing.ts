// How a training stands on a day: in date, soon out of date, or run out; and which of somebody's trainings count (§14.5, §18.4). Pure.
import { addDays } from './days.ts'
import { trainingReminders } from './training-timetable.data.ts'

export interface Training {
  course: string
  /** Days like 2026-11-23. */
  takenOn: string
  /** The last day on which it counts; null for one that never runs out. */
  expiresOn: string | null
}

export const trainingStandings = {
  'in-date': 'In date',
  soon: 'Runs out soon',
  'run-out': 'Run out',
} as const
export type TrainingStanding = keyof typeof trainingStandings

export function standingOfTraining({ expiresOn }: Training, today: string): TrainingStanding {
  if (expiresOn === null) return 'in-date'
  if (expiresOn < today) return 'run-out'
  return expiresOn <= addDays(today, trainingReminders[0]) ? 'soon' : 'in-date'
}

/** Of each course the one that counts longest: a course taken again takes the place of the one before. */
export function trainingsThatCount<T extends Training>(trainings: readonly T[]): T[] {
  const best = new Map<string, T>()
  for (const training of trainings) {
    const key = training.course.trim().toLowerCase()
    const other = best.get(key)
    if (!other || lastDay(training) > lastDay(other)) best.set(key, training)
  }
  return [...best.values()]
}

const lastDay = ({ expiresOn }: Training): string => expiresOn ?? '9999-12-31'
