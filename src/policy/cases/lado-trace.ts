// One random trace of actions upon an allegation by random people, played on the workflow's data, and whether it broke the LADO gate (§10.1).
import { decide } from '../decide.ts'
import type { WhoIsWho } from '../workflow.ts'
import {
  allegationWorkflow,
  investigatingStates,
  investigationSteps,
  type AllegationAction,
  type AllegationState,
} from './allegation.workflow.ts'
import { questionsOf, type CaseAction } from './case-workflow.ts'
import { checkAnswers, choicesOf, type Answers, type Question } from './questions.ts'
import { helpersOf, managersOf, seeing, type File, type School } from './who-sees.ts'

interface Done {
  action: AllegationAction
  answers: Answers
}

export interface Traced {
  /** Why the gate was broken; empty where it held. */
  violations: string[]
  /** Whether the trace got as far as looking into it. */
  investigated: boolean
}

/** The next choice of a trace: a whole number from 0, below the one given. */
type Next = (below: number) => number

/** Choices that follow from one number alone, so that a trace can be played again. Source: Marsaglia 2003, xorshift32. */
export function choicesFrom(seed: number): Next {
  let state = (seed ^ 0x9e3779b9) | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const people = ['head', 'chair', 'lead', 'deputy', 'teacher', 'supply'] as const
const school: School = {
  holders: {
    headteacher: ['head'],
    'chair-of-governors': ['chair'],
    'designated-safeguarding-lead': ['lead'],
    'deputy-safeguarding-lead': ['deputy'],
  },
  staff: ['head', 'lead', 'deputy', 'teacher', 'supply'],
  inside: ['head', 'lead', 'deputy', 'teacher', 'supply', 'chair'],
}
const now = '2026-11-23T12:00'

/** Plays a trace of so many attempts at random actions by random people. */
export function playTrace(next: Next, attempts: number, workflow = allegationWorkflow): Traced {
  const file = { kind: 'allegation' as const, subjects: [somebody(next)], handlers: [], openedFor: [] }
  let played: Played = { state: 'opened', said: {}, done: [], file, who: whoOf(file) }
  const traced: Traced = { violations: [], investigated: false }
  for (let at = 0; at < attempts; at += 1) {
    const managers = played.who['case-manager'] ?? []
    const person = (next(2) === 0 ? managers[0] : undefined) ?? somebody(next)
    // Who sees nothing of a case does nothing in it; the program asks in this order too.
    const row = someRow(workflow, played.state, next)
    if (row && seeing(played.file, school, person) === 'works')
      played = attempt(workflow, played, person, row, next, traced)
  }
  return traced
}

interface Played {
  state: AllegationState
  said: Readonly<Record<string, Answers>>
  done: readonly Done[]
  file: File
  who: WhoIsWho
}

const somebody = (next: Next): string => people[next(people.length)] ?? 'teacher'
const whoOf = (file: File): WhoIsWho => ({
  'case-manager': managersOf(file, school),
  'case-handler': helpersOf(file, school),
})

/** The case after one person tried one action; the same where it was refused. */
function attempt(
  workflow: typeof allegationWorkflow,
  played: Played,
  person: string,
  row: Row,
  next: Next,
  traced: Traced,
): Played {
  const { state, said, done, file, who } = played
  const decision = decide(workflow, { id: '', state, version: 1, who, facts: { said } }, person, row.action)
  if (!decision.ok) return played
  const questions = questionsOf(row, { said })
  const checked = checkAnswers(questions, (name) => typed(questions, name, next), now)
  if (!checked.ok) return played
  const { answers } = checked
  judge(traced, decision.row.to, row.action, done, file.subjects.includes(person))
  const grown = named(row.action, file, next)
  return {
    state: decision.row.to,
    said: row.questions ? { ...said, [row.action]: answers } : said,
    done: [...done, { action: row.action, answers }],
    file: grown,
    who: grown === file ? who : whoOf(grown),
  }
}

/** The case with somebody more in it, where the action names somebody. */
function named(action: AllegationAction, file: File, next: Next): File {
  if (action === 'name-subject') return { ...file, subjects: [...file.subjects, somebody(next)] }
  return action === 'name-handler' ? { ...file, handlers: [...file.handlers, somebody(next)] } : file
}

type Row = CaseAction<AllegationState, AllegationAction>

/** Mostly one that could begin now, so that traces get far; sometimes any at all. */
function someRow(workflow: typeof allegationWorkflow, state: AllegationState, next: Next): Row | undefined {
  const { actions } = workflow
  if (next(8) === 0) return actions[next(actions.length)]
  const able = ableIn(workflow)[state] ?? []
  return able[next(able.length || 1)]
}

const known = new WeakMap<object, Partial<Record<AllegationState, readonly Row[]>>>()
/** The rows by the state in which they begin, sorted out once. Naming people is tried less often than the rest. */
function ableIn(workflow: typeof allegationWorkflow): Partial<Record<AllegationState, readonly Row[]>> {
  const found = known.get(workflow)
  if (found) return found
  const states = Object.keys(workflow.states) as AllegationState[]
  const sorted = Object.fromEntries(
    states.map((state) => {
      const rows = workflow.actions.filter(({ from }) => from !== 'nothing' && from.includes(state))
      const rest = rows.filter(({ action }) => !action.startsWith('name-'))
      return [state, [...rows, ...rest, ...rest]]
    }),
  )
  known.set(workflow, sorted)
  return sorted
}

/** What somebody might type: mostly something that fits, sometimes nothing or nonsense. */
function typed(questions: readonly Question[], name: string, next: Next): string {
  const question = questions.find((each) => each.name === name)
  const luck = next(24)
  if (!question || luck === 0) return ''
  return luck === 1 ? '2099-01-01T00:00' : fitting(question, next)
}

function fitting(question: Question, next: Next): string {
  if (question.kind === 'moment') return '2026-11-23T09:30'
  if (question.kind === 'date') return '2026-11-23'
  const choices = Object.keys(choicesOf(question))
  return choices.length > 0 ? (choices[next(choices.length)] ?? '') : 'words'
}

/** Judges by the list of what was done alone, and not by the rules that are on trial. */
function judge(
  traced: Traced,
  to: AllegationState,
  action: AllegationAction,
  done: readonly Done[],
  bySubject: boolean,
): void {
  if (bySubject) traced.violations.push('its subject acted upon the case')
  const looksInto = investigationSteps.includes(action)
  if (!looksInto && !investigatingStates.includes(to)) return
  if (looksInto) traced.investigated = true
  const last = (name: AllegationAction) => done.findLast((each) => each.action === name)?.answers
  const refer = done.findIndex((each) => each.action === 'refer')
  const advise = done.findIndex((each) => each.action === 'advise')
  const full = (answers: Answers | undefined, ...names: string[]) =>
    names.every((name) => (answers?.[name] ?? '').length > 0)
  if (refer < 0 || !full(done[refer]?.answers, 'at', 'person', 'reference'))
    traced.violations.push('no referral stood')
  if (advise <= refer || !full(done[advise]?.answers, 'at', 'person', 'advice'))
    traced.violations.push('no advice stood')
  if (!full(last('assess'), 'harmed', 'offence', 'risk', 'unsuitable'))
    traced.violations.push('a limb was not answered')
  if (looksInto && last('assess')?.['offence'] === 'yes' && !full(last('tell-police'), 'at', 'person'))
    traced.violations.push('the police were not told')
}
