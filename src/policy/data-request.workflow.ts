// What people ask about their own data: a copy within one month, and complaints acknowledged in 30 days (UK GDPR art. 12 and 15; Data (Use and Access) Act 2025).
import type { Role } from './people.data.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export const dataRequestKinds = {
  access: { label: 'A copy of their data', due: 'Answered within one month.' },
  complaint: { label: 'A complaint about their data', due: 'Acknowledged within 30 days, then answered.' },
} as const
export type DataRequestKind = keyof typeof dataRequestKinds
export type DataRequestState = 'received' | 'acknowledged' | 'extended' | 'answered' | 'closed'
export type DataRequestAction = 'record' | 'acknowledge' | 'make-file' | 'extend' | 'answer' | 'close'

export interface DataRequestFacts {
  kind: DataRequestKind
  /** Whether it is about somebody whom the school has on record here. */
  known: boolean
}

/** Months for a copy. Source: UK GDPR art. 12(3). */
export const accessMonths = 1
/** Months in all when it is complex or there are many. Source: UK GDPR art. 12(3). */
export const extendedMonths = 3
/** Days in which a complaint is acknowledged. Source: Data Protection Act 2018, s.164A. */
export const complaintDays = 30
/** How many days before its date a request is called to mind. */
export const remindedBefore = 7

export const dataKeepers = ['headteacher', 'deputy-headteacher', 'office'] as const satisfies readonly Role[]
/** Who is reminded: the first of these that somebody holds, and who does not ask it themselves. */
export const remindedOfData: readonly Role[] = ['office', 'headteacher', 'deputy-headteacher']
export const newDataRequest: DataRequestState = 'received'

const keepers: By = { any: dataKeepers }
const notOwn = {
  who: 'holder',
  sentence:
    'This is about your own data, so a colleague answers it. You can have your copy under “Your data”.',
} as const
const only = (kind: DataRequestKind, sentence: string): Rule<DataRequestFacts> => ({
  name: `only-${kind}`,
  clause: '',
  refuses: (facts) => (facts.kind === kind ? undefined : sentence),
})
const known: Rule<DataRequestFacts> = {
  name: 'known',
  clause: '',
  refuses: (facts) =>
    facts.known
      ? undefined
      : 'The program holds nothing under this name. Look in the school’s other systems.',
}

export const dataRequestWorkflow: Workflow<DataRequestState, DataRequestAction, DataRequestFacts> = {
  name: 'data-request',
  thing: 'request',
  states: {
    received: { label: 'Received', tone: 'yellow', says: 'It waits for an answer.' },
    acknowledged: {
      label: 'Acknowledged',
      tone: 'blue',
      says: 'They know that it came; it waits for an answer.',
    },
    extended: { label: 'Extended', tone: 'yellow', says: 'They were told that it takes longer.' },
    answered: { label: 'Answered', tone: 'green', says: 'It has been answered.', rests: true },
    closed: { label: 'Closed', tone: 'grey', says: 'It was closed without an answer.', rests: true },
  },
  actions: [
    {
      action: 'record',
      label: 'Record it',
      done: 'recorded the request',
      from: 'nothing',
      to: 'received',
      by: keepers,
      clause: '',
    },
    {
      action: 'acknowledge',
      label: 'They were told that it came',
      done: 'told them that it came',
      from: ['received'],
      to: 'acknowledged',
      by: keepers,
      notBy: notOwn,
      clause: '',
      rules: [only('complaint', 'A request for a copy is answered, not acknowledged.')],
    },
    {
      action: 'make-file',
      label: 'Make the file',
      done: 'made the file of their data',
      from: ['received'],
      to: 'received',
      by: keepers,
      notBy: notOwn,
      clause: '',
      rules: [only('access', 'A complaint has no file.'), known],
    },
    {
      action: 'make-file',
      label: 'Make the file',
      done: 'made the file of their data',
      from: ['extended'],
      to: 'extended',
      by: keepers,
      notBy: notOwn,
      clause: '',
      rules: [known],
    },
    {
      action: 'answer',
      label: 'Answer it',
      done: 'answered it',
      from: ['received', 'acknowledged', 'extended'],
      to: 'answered',
      by: keepers,
      notBy: notOwn,
      clause: '',
      asks: 'reason',
    },
    {
      action: 'extend',
      label: 'Take longer',
      done: 'told them that it takes up to two months more',
      from: ['received'],
      to: 'extended',
      by: keepers,
      notBy: notOwn,
      clause: '',
      asks: 'reason',
      rules: [only('access', 'A complaint can’t be put off. Tell them that it came.')],
    },
    {
      action: 'close',
      label: 'Close without an answer',
      done: 'closed it without an answer',
      from: ['received', 'acknowledged', 'extended'],
      to: 'closed',
      by: keepers,
      notBy: notOwn,
      clause: '',
      asks: 'reason',
    },
  ],
}
