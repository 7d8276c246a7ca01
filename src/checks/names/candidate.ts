// A place in a text that may name a pupil, and what a text is read against to find it.
import type { PreparedRoster } from '../roster.ts'
import type { Word } from '../words.ts'
import type { Meant } from './name-table.ts'

/** `family` is a family name alone; `initial` is a first name with the first letter of the family name: Amina K.; `lettered` the other way: A. Khan. */
export type CandidateShape = 'full' | 'reversed' | 'joined' | 'given' | 'initial' | 'lettered' | 'family'

export type Candidate = {
  readonly shape: CandidateShape
  readonly meant: Meant
  /** The first names, folded, that the roster may have for it. */
  readonly given: readonly string[]
  /** A short form stands for the roster’s name, or a slip of the finger has changed it. */
  readonly heard?: 'called' | 'tagged' | 'slipped' | 'another-name'
  /** Indexes into the words of the stretch; `last` is included. */
  readonly first: number
  readonly last: number
}

export type Reading = {
  readonly text: string
  readonly words: readonly Word[]
  readonly roster: PreparedRoster
  /** Its words are cut out of a longer one, and nothing but their letters says so. */
  readonly isRunTogether?: boolean
}
