// Whether a site is neglected today, in which way, and how far that has gone (§14.6). Pure.
import {
  leastOfEach,
  neglectKinds,
  neglectRules,
  neglectSteps,
  type NeglectKind,
  type NeglectStep,
} from './neglect-rules.data.ts'

/** Days are like 2026-11-23. */
export interface NeglectFacts {
  /** The day of its last post, or on which it opened. */
  lastPost: string
  /** The day on which the contribution was sent that has waited longest; undefined where none waits. */
  waitsSince: string | undefined
  /** Those of its team who are still here. */
  administrators: number
  moderators: number
  /** Since when too few of its team are here; undefined where they are enough, or nobody knows. */
  teamGoneSince: string | undefined
  /** The closing date of its form. */
  closes: string | undefined
}

export interface Neglect {
  kind: NeglectKind
  step: NeglectStep
  /** Whole days since it began. */
  days: number
  says: string
}

export const neglectOf = (facts: NeglectFacts, today: string): Neglect[] =>
  neglectKinds.flatMap((kind) => {
    const since = beganOn(facts, kind)
    if (since === undefined) return []
    const days = daysFrom(since, today)
    const { after, says } = neglectRules[kind]
    const step = neglectSteps.findLast((each) => days >= (after[each] ?? Number.POSITIVE_INFINITY))
    return step ? [{ kind, step, days, says: says.replace('{n}', String(days)) }] : []
  })

/** Whether so few of the team are here that somebody must come. */
export const tooFew = ({ administrators, moderators }: Pick<NeglectFacts, 'administrators' | 'moderators'>) =>
  administrators < leastOfEach || moderators < leastOfEach

function beganOn(facts: NeglectFacts, kind: NeglectKind): string | undefined {
  if (kind === 'no-post') return facts.lastPost
  if (kind === 'unanswered') return facts.waitsSince
  if (kind === 'team-gone') return tooFew(facts) ? facts.teamGoneSince : undefined
  return facts.closes
}

const daysFrom = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
