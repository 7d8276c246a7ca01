// How long before a gap in the rota who is asked to fill it (§14.5, §18.4), and how long a claim upon a contribution holds.

/** Days ahead for which the rota is looked at. */
export const daysForeseen = 14

export const coverSteps = [
  { step: 'moderators', days: 14, says: 'The site’s moderators have been asked.' },
  { step: 'administrators', days: 7, says: 'The site’s administrators have been asked too.' },
  { step: 'head', days: 3, says: 'The headteacher knows.' },
] as const
export type CoverStep = (typeof coverSteps)[number]['step']

/** Minutes after which a contribution that somebody took to judge goes back to everybody's queue. */
export const claimHolds = 30
