// A media enquiry (§16.7): to the head at once; nobody answers it until the head has cleared an answer.
import {
  managers,
  naming,
  openedBy,
  opening,
  workers,
  type CaseWorkflow,
  type SteadyAction,
} from './case-workflow.ts'
import type { Question } from './questions.ts'

export type MediaEnquiryState = 'logged' | 'cleared' | 'answered' | 'declined'
export type MediaEnquiryAction = 'open' | 'clear' | 'decline' | 'answer' | Exclude<SteadyAction, 'add-note'>

const clause = '16.7'

/** What whoever takes the call writes down. */
export const enquiryQuestions: readonly Question[] = [
  { name: 'outlet', label: 'Who asks?', hint: 'The newspaper, station or site.', kind: 'line' },
  { name: 'asks', label: 'What do they ask?', kind: 'text' },
  {
    name: 'reach',
    label: 'Their name, and how to reach them',
    kind: 'line',
    optional: true,
  },
  { name: 'wanted', label: 'By when do they want an answer?', kind: 'line', optional: true },
]

export const mediaEnquiryWorkflow: CaseWorkflow<MediaEnquiryState, MediaEnquiryAction> = {
  name: 'media-enquiry',
  thing: 'media enquiry',
  states: {
    logged: { label: 'Not cleared', tone: 'red', says: 'Do not answer it until it is cleared.' },
    cleared: { label: 'Cleared', tone: 'green', says: 'An answer is cleared.' },
    answered: { label: 'Answered', tone: 'grey', says: 'The cleared answer was given.', rests: true },
    declined: { label: 'Not answered', tone: 'grey', says: 'The school does not answer it.', rests: true },
  },
  actions: [
    { ...opening, ...openedBy, to: 'logged', clause, questions: enquiryQuestions },
    {
      action: 'clear',
      label: 'Clear an answer',
      done: 'cleared an answer',
      from: ['logged', 'cleared'],
      to: 'cleared',
      by: managers,
      clause,
      questions: [
        { name: 'answer', label: 'The answer, word for word', kind: 'text' },
        { name: 'by', label: 'Who gives it?', kind: 'line' },
      ],
      goesOut: true,
    },
    {
      action: 'decline',
      label: 'Don’t answer it',
      done: 'decided not to answer it',
      from: ['logged', 'cleared'],
      to: 'declined',
      by: managers,
      clause,
      asks: 'reason',
    },
    {
      action: 'answer',
      label: 'The answer was given',
      done: 'recorded that the answer was given',
      from: ['cleared'],
      to: 'answered',
      by: workers,
      clause,
      questions: [{ name: 'at', label: 'When was it?', kind: 'moment' }],
    },
    ...naming(['logged', 'cleared'], clause),
  ],
}
