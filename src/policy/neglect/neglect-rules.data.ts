// When a site counts as neglected, as data: who is told after how many days, and what they are told (§14.6).

/** `told`: those who run it. `warned`: the head too. `asked`: whether the site should end. */
export type NeglectStep = 'told' | 'warned' | 'asked'

export interface NeglectRule {
  /** What each step says; {n} stands for the days that have passed. */
  says: string
  /** Whole days after which each step comes; a step left out does not come. */
  after: Partial<Record<NeglectStep, number>>
}

const rules = {
  'no-post': {
    says: 'Nothing new has stood on it for {n} days.',
    after: { told: 42, warned: 56, asked: 84 },
  },
  unanswered: {
    says: 'A comment has waited {n} days for a moderator.',
    after: { told: 3, warned: 7 },
  },
  'team-gone': {
    says: 'It has fewer than two administrators or moderators who are still here.',
    after: { told: 0, warned: 0, asked: 28 },
  },
  'past-closing': {
    says: 'The day on which it was to close passed {n} days ago.',
    after: { told: 0, warned: 7, asked: 7 },
  },
} as const satisfies Record<string, NeglectRule>

export type NeglectKind = keyof typeof rules
export const neglectRules: Readonly<Record<NeglectKind, NeglectRule>> = rules
export const neglectKinds = Object.keys(rules) as NeglectKind[]
/** In their order. */
export const neglectSteps: readonly NeglectStep[] = ['told', 'warned', 'asked']

/** How many of each part a site keeps at the least. Source: Appendix 1. */
export const leastOfEach = 2
