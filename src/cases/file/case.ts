// A case as those who see it read it, and what is given to its actions.
import type { FileKind } from '../../policy/cases/case-kinds.data.ts'
import type { CaseFacts } from '../../policy/cases/case-workflow.ts'
import type { PlainKind } from '../../policy/cases/case-workflows.ts'
import type { Answers } from '../../policy/cases/questions.ts'
import type { Subject } from '../../policy/workflow.ts'

export interface Party {
  part: 'subject' | 'handler' | 'agency'
  personId: string | null
  name: string
  reach: string | null
  /** Named in error: no longer a subject, and kept out of the file all the same. */
  cleared: boolean
}

/** The people who are kept out of a file, and with whom in mind its manager is reckoned: its subjects, and those named in error. */
export const keptOut = (parties: readonly Party[]): string[] =>
  parties.flatMap(({ part, personId }) => (part === 'subject' && personId ? [personId] : []))

/** Those whom it is about. */
export const subjectsOf = (parties: readonly Party[]): Party[] =>
  parties.filter(({ part, cleared }) => part === 'subject' && !cleared)

export interface Step {
  action: string
  said: Answers
  at: Date
  by: string | null
}

export interface Case {
  id: string
  kind: PlainKind
  state: string
  version: number
  danger: boolean
  child: string | null
  words: string
  /** Like 2026-11-23. */
  openedOn: string
  changedOn: string
  /** The concern that it was sorted from. */
  fromConcern: string | null
}

/** What a new case is opened with. */
export interface NewCase {
  words: string
  child?: string | undefined
  danger: boolean
  /** The people whom it is about, as far as they are known here. */
  subjects: readonly string[]
  /** Those who are kept out of it since they were named in error. */
  cleared?: readonly string[]
  fromConcern?: string
  fromCase?: string
  /** What its opening asked, where its kind asks something. */
  said?: Answers
}

/** What a step is given: answers, and where somebody is named, that person. */
export interface StepInput {
  answers: Answers
  person?: string | undefined
}

export type CaseSubject = Subject<string, CaseFacts>

/** The id of a concern or case, with its kind. */
export interface FileRef {
  kind: FileKind
  id: string
}
