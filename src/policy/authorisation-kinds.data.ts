// What the head can authorise a named person to do, from one date until another, where the policy otherwise forbids it.

export const authorisationKinds = {
  'run-sites': {
    clause: '16.1',
    label: 'Run a site of the school, though not employed by it',
    asks: 'As an administrator or moderator named in the site’s form',
  },
  contact: {
    clause: '7.8',
    label: 'Be in touch online with pupils, parents or former pupils, for work',
    asks: 'Contact that an approved site does not already cover',
  },
  devices: {
    clause: '3.1',
    label: 'Use social media on a school device',
    asks: 'Beyond lessons: for which site, on which device',
  },
} as const satisfies Record<string, { clause: string; label: string; asks: string }>

export type AuthorisationKind = keyof typeof authorisationKinds
export const authorisationKindNames = Object.keys(authorisationKinds) as AuthorisationKind[]

/** The one that lets somebody who is not employed run a site. */
export const runsSites: AuthorisationKind = 'run-sites'
