// What the steps of an allegation ask (§10.1).
import { staffCapacities } from '../people.data.ts'
import { capacities } from '../people.data.ts'
import { allegationOutcomes } from './outcomes.data.ts'
import type { Question } from './questions.ts'

const at: Question = { name: 'at', label: 'When was it?', kind: 'moment' }

/** Who was told, when, and what it is filed under there. */
export const told = (whom: string): readonly Question[] => [
  at,
  { name: 'person', label: 'Whom did you speak to?', kind: 'line' },
  { name: 'reference', label: `The reference that ${whom} gave`, kind: 'line' },
]

export const advice: readonly Question[] = [
  at,
  { name: 'person', label: 'Who gave the advice?', kind: 'line' },
  { name: 'advice', label: 'What is the advice?', kind: 'text' },
  {
    name: 'next',
    label: 'Who looks into it?',
    kind: 'choice',
    options: {
      school: 'The school may look into it',
      police: 'The police or social care, and not the school for now',
      nobody: 'Nobody: no further action',
    },
  },
]

export const capacityAsked: readonly Question[] = [
  {
    name: 'capacity',
    label: 'In what capacity did the person act?',
    kind: 'choice',
    options: Object.fromEntries(
      [...staffCapacities, 'governor' as const].map((capacity) => [capacity, capacities[capacity]]),
    ),
  },
  {
    name: 'agency',
    label: 'Did an agency send them, as supply staff?',
    hint: 'The agency takes part in the case, and is never left out.',
    kind: 'yes-no',
  },
  { name: 'agency-name', label: 'Which agency?', kind: 'line', when: { name: 'agency', is: 'yes' } },
  {
    name: 'agency-reach',
    label: 'How is the agency reached?',
    kind: 'line',
    when: { name: 'agency', is: 'yes' },
  },
]

export const agencyAsked: readonly Question[] = [
  at,
  { name: 'person', label: 'Whom did you speak to at the agency?', kind: 'line' },
]

export const stepTaken: readonly Question[] = [
  {
    name: 'step',
    label: 'What was done?',
    kind: 'choice',
    options: { talk: 'Somebody was spoken to', device: 'A device was looked at', other: 'Something else' },
  },
  { name: 'note', label: 'What came of it?', kind: 'text' },
]

export const conclusion: readonly Question[] = [
  { name: 'outcome', label: 'How does it end?', kind: 'choice', options: allegationOutcomes },
  { name: 'why', label: 'Why?', kind: 'text' },
]

export const closing: readonly Question[] = [
  {
    name: 'dbs',
    label: 'Is a referral to the DBS due?',
    hint: 'Where somebody was removed from work with children, or would have been. The law asks it of the school.',
    kind: 'choice',
    options: { made: 'Yes, and it was made', 'to-make': 'Yes, and it is still to be made', no: 'No' },
  },
  { name: 'dbs-why', label: 'Why, or its reference', kind: 'line' },
  {
    name: 'agreed',
    label: 'If it was malicious or false: does the person agree that it stays in the personnel file?',
    hint: 'Otherwise it is taken out of that file.',
    kind: 'choice',
    options: { 'not-so': 'It was neither', yes: 'They agree', no: 'They don’t agree: it is taken out' },
  },
  { name: 'file', label: 'Where does the file lie?', kind: 'line' },
]
