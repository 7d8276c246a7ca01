// A report of a whistleblower (§9.3): sent without a name, read by contacts who are not its subject, followed by its receipt.
import type { Period } from './retention.ts'
import type { By, Workflow } from './workflow.ts'

export type WhistleState = 'received' | 'read' | 'asked' | 'answered' | 'closed'
export type WhistleAction = 'send' | 'open' | 'ask' | 'answer' | 'close'

export const newReport: WhistleState = 'received'
/** The states in which something waits for the contacts. */
export const reportsToRead: readonly WhistleState[] = ['received', 'answered']

/** How a report can end. */
export const whistleOutcomes = {
  acted: 'Acted upon',
  'passed-on': 'Passed on to the body whose task it is',
  'nothing-found': 'Looked into, and nothing found',
  'no-more': 'Could not be taken further with what is known',
} as const
export type WhistleOutcome = keyof typeof whistleOutcomes
export const whistleOutcomeNames = Object.keys(whistleOutcomes) as WhistleOutcome[]

/** How long a report is kept after it was closed. Source: retention.data.ts. */
export const reportsKeptFor: Period = { amount: 6, unit: 'year' }

const readers: By = { any: ['report-reader'] }
const clause = '9.3'

export const whistleReportWorkflow: Workflow<WhistleState, WhistleAction, null> = {
  name: 'whistle-report',
  thing: 'report',
  states: {
    received: { label: 'New', tone: 'red', says: 'It waits for the contacts.' },
    read: { label: 'Read', tone: 'blue', says: 'A contact has read it.' },
    asked: { label: 'Question asked', tone: 'yellow', says: 'A question waits for whoever reported.' },
    answered: { label: 'New answer', tone: 'red', says: 'There is an answer to read first.' },
    closed: { label: 'Closed', tone: 'grey', says: 'The report is closed.', rests: true },
  },
  actions: [
    {
      action: 'send',
      label: 'Send the report',
      done: 'sent a report',
      from: 'nothing',
      to: 'received',
      by: { anyone: true },
      clause,
    },
    ...(['read', 'asked', 'closed'] as const).map((to) => ({
      action: 'open' as const,
      label: 'Open',
      done: 'opened the report',
      from: to === 'read' ? (['received', 'answered', 'read'] as const) : ([to] as const),
      to,
      by: readers,
      clause,
    })),
    {
      action: 'ask',
      label: 'Send the question',
      done: 'asked a question',
      from: ['read', 'asked'],
      to: 'asked',
      by: readers,
      clause,
    },
    {
      action: 'answer',
      label: 'Send',
      done: 'added to the report',
      from: ['received', 'read', 'asked', 'answered', 'closed'],
      to: 'answered',
      by: { anyone: true },
      clause,
    },
    {
      action: 'close',
      label: 'Close the report',
      done: 'closed the report',
      from: ['read', 'asked'],
      to: 'closed',
      by: readers,
      clause,
    },
  ],
}
