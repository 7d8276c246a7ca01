// Whether a family agrees, worked out from what was last said by each who may answer. Pure.

/** The last answer of one source for one purpose. */
export interface Answer {
  /** Null: the school's own record, which does not say who answered. */
  carerId: string | null
  gives: boolean
  /** The last day on which a yes counts, like 2027-08-31. */
  until: string | null
  /** Counts the answers of the school; the later has the higher. */
  number: number
}

/**
 * `answers` holds the last of each carer with parental responsibility, and of the school's record. Where two carers
 * disagree the stricter counts; the school's record counts for as long as no carer has answered after it; nothing
 * said is no.
 */
export function isAgreed(answers: readonly Answer[], today: string): boolean {
  const lastOfCarers = Math.max(...answers.map(({ carerId, number }) => (carerId === null ? -1 : number)), -1)
  const inForce = answers
    .filter(({ carerId, number }) => carerId !== null || number > lastOfCarers)
    .filter(({ gives, until }) => !gives || until === null || until >= today)
  return inForce.length > 0 && inForce.every(({ gives }) => gives)
}
