// What the workflows of all kinds of cases share: their facts, their rows, and the steps that every case has.
import type { Action, By, Rule, Workflow } from '../workflow.ts'
import type { CaseKind } from './case-kinds.data.ts'
import type { Answers, Question } from './questions.ts'

export interface CaseFacts {
  /** The last answers to each action's questions. */
  said: Readonly<Record<string, Answers | undefined>>
}

export interface CaseAction<State extends string, Name extends string> extends Action<
  State,
  Name,
  CaseFacts
> {
  /** What it asks; where that depends on what was said before, a function of it. */
  questions?: readonly Question[] | ((said: CaseFacts['said']) => readonly Question[])
  /** The case that it opens beside this one, about the same people. */
  opens?: CaseKind
  /** Its answers are kept as evidence, with a fingerprint and where one is configured a time stamp. */
  keepsEvidence?: true
  /** Its answers go out to others: those on a case are told where they name somebody who may not be named (s.141F). */
  goesOut?: true
  /** It has its place on the ladder’s own page, and none on that of the case. */
  onLadder?: true
}

export interface CaseWorkflow<State extends string, Name extends string> extends Workflow<
  State,
  Name,
  CaseFacts
> {
  actions: readonly CaseAction<State, Name>[]
}

/** The questions of a row, for a case in which so much was said. */
export const questionsOf = (
  { questions = [] }: Pick<CaseAction<string, string>, 'questions'>,
  { said }: CaseFacts,
): readonly Question[] => (typeof questions === 'function' ? questions(said) : questions)

export const managers: By = { any: ['case-manager'] }
export const workers: By = { any: ['case-manager', 'case-handler'] }

/** Every case begins so: sorted from a concern, or opened beside another case. Whoever sorted it need not see it. */
export const opening = { action: 'open', label: 'Open the case', done: 'opened the case' } as const
export const openedBy = { from: 'nothing', by: { anyone: true } } as const

/** What can be done in every state that is not over, and leaves it as it is. */
export const steadyActions = ['name-subject', 'clear-subject', 'name-handler', 'add-note'] as const
export type SteadyAction = (typeof steadyActions)[number]

/** Naming who it is about, taking back a name that was wrong, and naming who helps. A note can be kept only where the workflow says so. */
export const naming = <State extends string>(states: readonly State[], clause: string) =>
  states.flatMap((state) => [
    {
      action: 'name-subject' as const,
      label: 'Say who it is about',
      done: 'said who it is about',
      from: [state],
      to: state,
      by: workers,
      clause,
    },
    {
      action: 'clear-subject' as const,
      label: 'Somebody was named in error',
      done: 'found that somebody was named in error',
      from: [state],
      to: state,
      by: managers,
      clause,
      asks: 'reason' as const,
    },
    {
      action: 'name-handler' as const,
      label: 'Name somebody who helps',
      done: 'named somebody who helps',
      from: [state],
      to: state,
      by: managers,
      clause,
    },
  ])

export const noting = <State extends string>(states: readonly State[], clause: string) =>
  states.map((state) => ({
    action: 'add-note' as const,
    label: 'Add a note',
    done: 'added a note',
    from: [state],
    to: state,
    by: workers,
    clause,
    questions: [{ name: 'note', label: 'Note', kind: 'text' }] as const,
  }))

/** A rule that reads what was said so far. */
export const saidRule = (
  name: string,
  clause: string,
  refuses: (said: CaseFacts['said']) => string | undefined,
): Rule<CaseFacts> => ({ name, clause, refuses: ({ said }) => refuses(said) })
