// How people sign in, in numbers: how long a session lasts, how long a letter's link opens, how often somebody may try.

/** A number that a school may choose, within bounds. */
export interface Choice {
  usual: number
  least: number
  most: number
}

/** What a school may set. Source: NIST SP 800-63B-4 §2.2.3 for the order of magnitude. */
export const signInChoices = {
  /** Minutes of rest after which a session ends. */
  idleMinutes: { usual: 120, least: 5, most: 720 },
  /** Minutes after which a session ends in any case: a working day. */
  lastsMinutes: { usual: 600, least: 60, most: 1440 },
  /** Days for which an invitation opens. */
  inviteDays: { usual: 7, least: 1, most: 30 },
} as const satisfies Record<string, Choice>

export type SignInChoice = keyof typeof signInChoices

/** In minutes: a new password by letter, the second step of a sign-in, a form with a secret in it. */
export const linkLasts = 60
export const stepLasts = 30

/** "Last used" is written down at most this often, in milliseconds, so that reading a page costs no write. */
export const noteUseEvery = 5 * 60_000

/** How many recovery codes are given at once. */
export const recoveryCodeCount = 10

/** What is counted, and how long it makes one wait. Times in milliseconds. */
export interface Patience {
  /** So many failures cost nothing. */
  free: number
  /** The first wait; each further failure doubles it. */
  first: number
  /** No wait is longer, so that nobody is locked out for good. */
  most: number
  /** Failures older than this are forgotten. */
  forgets: number
}

const minute = 60_000
const day = 24 * 60 * minute

/**
 * `account`: an address tried from a browser that we don't know. `address`: a network address, behind which a whole school
 * may sit. `device`: a browser in which this very person has signed in before. `code`: the second step. `letter`: letters asked for.
 */
export const patience = {
  account: { free: 5, first: minute, most: 15 * minute, forgets: day },
  address: { free: 60, first: minute, most: 15 * minute, forgets: 60 * minute },
  device: { free: 10, first: minute, most: 15 * minute, forgets: day },
  code: { free: 5, first: minute, most: 15 * minute, forgets: day },
  letter: { free: 3, first: 15 * minute, most: 60 * minute, forgets: day },
} as const satisfies Record<string, Patience>

export type TryKind = keyof typeof patience

/** How long to wait after so many failures, in milliseconds. */
export function waitAfter(failures: number, { free, first, most }: Patience): number {
  return failures < free ? 0 : Math.min(first * 2 ** Math.min(failures - free, 30), most)
}

/** What a session was begun with. */
export type SignInWay =
  | 'password'
  | 'password-and-code'
  | 'passkey'
  | 'elsewhere'
  | 'demonstration'
  | 'set-up'
export type LinkKind = 'invitation' | 'new-password'
/** `code`: the password was right, the second step is to come. `enrol`: there is no second step yet. `other-address`: an invitation is taken up with an account of another address. */
export type StepKind = 'code' | 'enrol' | 'elsewhere' | 'other-address' | 'switch' | 'used-challenge'
/** In minutes: after asking at one school, signing in at the other. In seconds: going from one to the other. */
export const linkAskLasts = 10
export const switchLasts = 60
/** Another address for an account: asked by its person, or by those who keep accounts. */
export type AddressWay = 'own' | 'office'
/** Days in which a colleague agrees to what the office asked. */
export const officeAddressDays = 7
export type ProviderKind = 'google' | 'microsoft' | 'other'
