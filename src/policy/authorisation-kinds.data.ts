// What the head can authorise a named person to do, from one date until another, where the policy otherwise forbids it.

/** What an authorisation names of its own, beside the person and the dates. */
export type AuthorisedFor = 'site' | 'own-site' | 'device' | 'purpose'

interface Kind {
  clause: string
  label: string
  asks: string
  /** What it can't do without. `site` is one of the school's or somebody else's; `own-site` one of the school's. */
  needs: readonly AuthorisedFor[]
  /** Whether the head gives it as it is; else it is asked for first, and others agree before the head. */
  given: 'by-head' | 'when-asked'
}

export const authorisationKinds = {
  'run-sites': {
    clause: '16.1',
    label: 'Run a site of the school, though not employed by it',
    asks: 'As an administrator or moderator named in the site’s form: say what for',
    needs: ['purpose'],
    given: 'by-head',
  },
  'work-use': {
    clause: '4',
    label: 'Write for a site of the school without being on its team',
    asks: 'Name the site, and what they write for it',
    needs: ['own-site', 'purpose'],
    given: 'by-head',
  },
  contact: {
    clause: '7.8',
    label: 'Be in touch online with pupils, parents or former pupils, for work',
    asks: 'Contact that an approved site does not already cover: say with whom and what for',
    needs: ['purpose'],
    given: 'by-head',
  },
  devices: {
    clause: '3.1',
    label: 'Use social media on a school device',
    asks: 'Beyond lessons: name the site and the device',
    needs: ['site', 'device'],
    given: 'by-head',
  },
  'third-party': {
    clause: '16.3',
    label: 'Take part in a third party’s site for the school',
    asks: 'They ask for it themselves; their line manager agrees first',
    needs: ['site', 'purpose'],
    given: 'when-asked',
  },
} as const satisfies Record<string, Kind>

export type AuthorisationKind = keyof typeof authorisationKinds
export const authorisationKindNames = Object.keys(authorisationKinds) as AuthorisationKind[]

/** Those that the head gives without being asked on a form. */
export const kindsByHead = authorisationKindNames.filter(
  (kind) => authorisationKinds[kind].given === 'by-head',
)

/** Whether an authorisation of this kind can't do without something. */
export const kindNeeds = (kind: AuthorisationKind, what: AuthorisedFor): boolean =>
  (authorisationKinds[kind].needs as readonly AuthorisedFor[]).includes(what)

/** The one that lets somebody who is not employed run a site. */
export const runsSites: AuthorisationKind = 'run-sites'
/** The one without which nobody drafts or publishes on a third party's site. */
export const leaveElsewhere: AuthorisationKind = 'third-party'
/** The one by which somebody writes for a site of whose team they are not. */
export const writesForSite: AuthorisationKind = 'work-use'
