// What the steps of an allegation ask (§10.1).
import { staffCapacities } from '../people.data.ts'
import { capacities } from '../people.data.ts'
import type { CaseFacts } from './case-workflow.ts'
import { allegationOutcomes, leavesPersonnelFile } from './outcomes.data.ts'
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

const dbs: readonly Question[] = [
  {
    name: 'dbs',
    label: 'Is a referral to the DBS due?',
    hint: 'Where somebody was removed from work with children, or would have been. The law asks it of the school.',
    kind: 'choice',
    options: { made: 'Yes, and it was made', 'to-make': 'Yes, and it is still to be made', no: 'No' },
  },
  { name: 'dbs-why', label: 'Why, or its reference', kind: 'line' },
]

/** Of an allegation found malicious or false. Source: Keeping children safe in education, part four. */
const personnelFile: readonly Question[] = [
  {
    name: 'agreed',
    label: 'It was malicious or false. Does the person agree that it stays in their personnel file?',
    hint: 'Ask them. Otherwise it is taken out of that file before the case closes.',
    kind: 'yes-no',
  },
  {
    name: 'taken-out',
    label: 'On which day was it taken out of the personnel file?',
    kind: 'date',
    when: { name: 'agreed', is: 'no' },
  },
]

/** What closing asks, by how it ended. */
export const closing = (said: CaseFacts['said']): readonly Question[] => [
  ...dbs,
  ...(leavesPersonnelFile.includes(said['conclude']?.['outcome'] ?? '') ? personnelFile : []),
  { name: 'file', label: 'Where does the file lie?', kind: 'line' },
]
