// An allegation against somebody who works with children (§10.1): the LADO first, then whatever the LADO advises.
import {
  advice,
  agencyAsked,
  capacityAsked as capacityQuestions,
  closing,
  conclusion,
  stepTaken,
  told,
} from './allegation-questions.data.ts'
import { anonymityEnds, endOfAnonymity } from './anonymity.ts'
import {
  managers,
  naming,
  noting,
  openedBy,
  opening,
  workers,
  type CaseAction,
  type CaseWorkflow,
  type SteadyAction,
} from './case-workflow.ts'
import { agencyTold, asked, below, capacityAsked, gate, limbs, police } from './lado-gate.ts'

/** Before the LADO's advice stands on the case. */
type BeforeAdvice = 'opened' | 'referred' | 'below'
export type AllegationState = BeforeAdvice | 'advised' | 'investigating' | 'concluded' | 'closed'
export type AllegationAction =
  | 'open'
  | 'assess'
  | 'say-capacity'
  | 'tell-agency'
  | 'tell-police'
  | 'end-anonymity'
  | 'danger-over'
  | 'refer'
  | 'advise'
  | 'set-below'
  | 'investigate'
  | 'record-step'
  | 'conclude'
  | 'close'
  | SteadyAction

type Row = CaseAction<AllegationState, AllegationAction>
/** A row that leads to an investigation, or to its end, starts where the LADO has advised: any other does not compile. */
export type GatedRow =
  | (Row & { to: BeforeAdvice | 'advised' })
  | (Row & { to: 'investigating' | 'concluded'; from: readonly ('advised' | 'investigating')[] })
  | (Row & { to: 'concluded' | 'closed'; from: readonly 'concluded'[] })

/** The states in which somebody looks into it, or has. */
export const investigatingStates: readonly AllegationState[] = ['investigating', 'concluded', 'closed']
/** The steps of looking into it. Before the gate there is none, not even a note. */
export const investigationSteps: readonly AllegationAction[] = ['investigate', 'record-step']

const clause = '10.1'
const beforeEnd = ['opened', 'referred', 'advised'] as const

/** The same step in each of these states; it leaves the case where it is. */
const inEach = (row: Omit<Row, 'from' | 'to' | 'clause' | 'by'>): GatedRow[] => [
  ...beforeEnd.map((state) => ({ ...row, clause, by: workers, from: [state], to: state })),
  { ...row, clause, by: workers, from: ['investigating'], to: 'investigating' },
]

const actions: readonly GatedRow[] = [
  { ...opening, ...openedBy, to: 'opened', clause },
  {
    action: 'refer',
    label: 'Record the call to the LADO',
    done: 'told the LADO',
    from: ['opened'],
    to: 'referred',
    by: workers,
    clause,
    questions: told('the LADO'),
  },
  {
    action: 'advise',
    label: 'Record the LADO’s advice',
    done: 'recorded the LADO’s advice',
    from: ['referred', 'advised'],
    to: 'advised',
    by: workers,
    clause,
    questions: advice,
  },
  ...inEach({
    action: 'assess',
    label: 'Answer the four questions',
    done: 'answered the four questions of the harm threshold',
    questions: limbs,
  }),
  ...inEach({
    action: 'tell-police',
    label: 'Record the call to the police',
    done: 'told the police',
    questions: told('the police'),
  }),
  ...inEach({
    action: 'say-capacity',
    label: 'Say in what capacity they acted',
    done: 'said in what capacity the person acted',
    questions: capacityQuestions,
  }),
  ...inEach({
    action: 'tell-agency',
    label: 'Record the call to the agency',
    done: 'told the agency',
    questions: agencyAsked,
  }),
  ...inEach({
    action: endOfAnonymity,
    label: 'They may be named',
    done: 'said why the person may be named',
    questions: anonymityEnds,
  }),
  ...inEach({
    action: 'danger-over',
    label: 'The child is safe now',
    done: 'said that the child is safe now',
    asks: 'reason',
  }),
  {
    action: 'set-below',
    label: 'It is below the harm threshold',
    done: 'found it below the harm threshold',
    from: ['opened', 'referred', 'advised'],
    to: 'below',
    by: managers,
    clause,
    asks: 'reason',
    rules: [below],
    opens: 'low-level',
  },
  {
    action: 'investigate',
    label: 'Begin to look into it',
    done: 'began to look into it, as the LADO advised',
    from: ['advised'],
    to: 'investigating',
    by: managers,
    clause,
    rules: gate,
    questions: [{ name: 'by', label: 'Who looks into it?', kind: 'line' }],
  },
  {
    action: 'record-step',
    label: 'Record a step',
    done: 'recorded a step of looking into it',
    from: ['investigating'],
    to: 'investigating',
    by: workers,
    clause,
    rules: gate,
    questions: stepTaken,
  },
  {
    action: 'conclude',
    label: 'Say how it ends',
    done: 'said how it ends',
    from: ['advised', 'investigating'],
    to: 'concluded',
    by: managers,
    clause,
    rules: [asked, police, capacityAsked, agencyTold],
    questions: conclusion,
  },
  {
    action: 'close',
    label: 'Close the case',
    done: 'closed the case',
    from: ['concluded'],
    to: 'closed',
    by: managers,
    clause,
    questions: closing,
  },
  ...noting(['advised', 'investigating'], clause),
  ...noting(['concluded'], clause),
  ...naming(['opened', 'referred', 'advised'], clause),
  ...naming(['investigating'], clause),
  ...naming(['concluded'], clause),
]

export const allegationWorkflow: CaseWorkflow<AllegationState, AllegationAction> = {
  name: 'allegation',
  thing: 'allegation',
  states: {
    opened: { label: 'Ring the LADO', tone: 'red', says: 'The LADO has not been told yet.' },
    referred: {
      label: 'LADO told',
      tone: 'yellow',
      says: 'The LADO’s advice is waited for. Nobody looks into it before.',
    },
    advised: { label: 'LADO advised', tone: 'blue', says: 'The LADO’s advice stands on the case.' },
    investigating: { label: 'Being looked into', tone: 'blue', says: 'It is being looked into.' },
    concluded: { label: 'Ended', tone: 'green', says: 'It has an outcome. The last questions are open.' },
    closed: { label: 'Closed', tone: 'grey', says: 'The case is closed.', rests: true },
    below: {
      label: 'Below the threshold',
      tone: 'grey',
      says: 'It stands in the register of low-level concerns.',
      rests: true,
    },
  },
  actions,
}
