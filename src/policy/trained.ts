// Rights that rest while a needed course is missing or has run out: which courses somebody lacks, and the rule (§14.5). Pure.
import type { TrainedAct } from './trained-acts.data.ts'
import { standingOfTraining, trainingsThatCount, type Training } from './training-standing.ts'
import type { Rule } from './workflow.ts'

/** A course that the school asks for, from a day on. */
export interface NeededCourse {
  act: TrainedAct
  course: string
  from: string
}

export interface TrainedFacts {
  /** The courses that whoever acts would need for it and has not, today. */
  lacking: readonly string[]
}

/** The needed courses that somebody has not, or no more, on a day. */
export function lackingCourses(
  needed: readonly NeededCourse[],
  act: TrainedAct,
  trainings: readonly Training[],
  today: string,
): string[] {
  const inDate = new Set(
    trainingsThatCount(trainings)
      .filter((each) => standingOfTraining(each, today) !== 'run-out')
      .map(({ course }) => course.trim().toLowerCase()),
  )
  return needed
    .filter((each) => each.act === act && each.from <= today && !inDate.has(each.course.trim().toLowerCase()))
    .map(({ course }) => course)
}

export const trained: Rule<TrainedFacts> = {
  name: 'trained',
  clause: '14.5',
  refuses: ({ lacking }) => (lacking.length > 0 ? lackingSentence(lacking) : undefined),
}

export const lackingSentence = (lacking: readonly string[]): string =>
  `The school asks for ${lacking.map((each) => `“${each}”`).join(' and ')} for this, and your record shows no course that counts today. Ask the office for the next one.`
