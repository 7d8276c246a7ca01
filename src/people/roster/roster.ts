// A roster as a file tells it: the pupils of a school with their carers, and its staff.

/** A carer of one pupil, by the identifiers of the roster. */
export interface CarerOf {
  carer: string
  /** "Mother", "Foster carer"; '' where the file does not say. */
  relationship: string
  /** Whether they hold parental responsibility; null where the file does not say, so that what is known stays. */
  responsible: boolean | null
}

/** What is compared of a pupil. No date of birth: nothing in the program needs it, so it is not kept. */
export interface PupilFacts {
  givenName: string
  familyName: string
  knownAs: string | null
  className: string
  /** Undefined where the file says nothing of carers. */
  carers: readonly CarerOf[] | undefined
}

interface FromRow {
  /** By which the school's own system knows them. */
  sourceId: string
  /** The line of the file on which they stand; the heading is line 1. */
  line: number
}
export type RosterPupil = PupilFacts & FromRow

export interface AdultFacts {
  fullName: string
  email: string | null
}
export type RosterStaff = AdultFacts & FromRow & { position: string }
/** `ownRow`: whether the file has a row for the carer; else they stand on the row of a pupil. */
export type RosterCarer = AdultFacts & FromRow & { ownRow: boolean }

/** A row that is not taken in, and why; `file` where the export has several. */
export interface Rejected {
  line: number
  reason: string
  file?: string
}

export interface Roster {
  pupils: RosterPupil[]
  staff: RosterStaff[]
  carers: RosterCarer[]
  /** Whether the file tells of them at all; whoever is not told of has not left. */
  covers: { staff: boolean; carers: boolean }
  rejected: Rejected[]
  /** Pupils whose row was rejected: they are in the file, so they have not left. */
  unclear: Set<string>
  /** The schools that the export names, where it names any. */
  schools: string[]
}

export type RosterRead = { ok: true; roster: Roster } | { ok: false; problem: string }

export const emptyRoster = (): Roster => ({
  pupils: [],
  staff: [],
  carers: [],
  covers: { staff: false, carers: false },
  rejected: [],
  unclear: new Set(),
  schools: [],
})

/** So many rows are read of one file. The largest school has 3,000 pupils, the largest trust under 100,000. */
export const mostRows = 250_000

export const tooManyRows = `This file holds more than ${mostRows.toLocaleString('en-GB')} rows. No school has so many people: export the people of this one school, and import that.`

/** So much may come out of a zip, or lie in a folder: 128 MB. */
export const mostUnpacked = 128 * 1024 * 1024
