// What the steps of a post about somebody who works here ask.
import { hostKeys, hostOf } from '../hosts.data.ts'
import type { Question } from './questions.ts'

const hostNames = Object.fromEntries(hostKeys.map((key) => [key, hostOf(key).name]))

const evidence = [
  {
    name: 'address',
    label: 'Where does it stand?',
    hint: 'Its address, or the name of the group and who wrote it.',
    kind: 'line',
  },
  {
    name: 'seen',
    label: 'What was seen?',
    hint: 'Word for word. Describe a picture; don’t copy it.',
    kind: 'text',
  },
  { name: 'seen-at', label: 'When was it seen?', kind: 'moment' },
  { name: 'seen-by', label: 'By whom?', kind: 'line' },
] as const satisfies readonly Question[]

/** What is seen first, with what decides how fast the school acts. */
export const sighting: readonly Question[] = [
  { name: 'host', label: 'On which host?', kind: 'choice', options: hostNames },
  ...evidence,
  {
    name: 'intimate',
    label: 'Is it an intimate image of an adult who works here?',
    hint: 'Platforms have to take one down within 48 hours of a report. If it may show somebody under 18, choose “It may show a child” on the case instead.',
    kind: 'yes-no',
  },
]

const at = { name: 'at', label: 'When was it?', kind: 'moment' } as const
const reference = { name: 'reference', label: 'Their reference', kind: 'line', optional: true } as const

export const takedownQuestions = {
  'keep-calm': [at, { name: 'who', label: 'Who spoke with them?', kind: 'line' }],
  'keep-evidence': evidence,
  'meet-author': [
    at,
    { name: 'who', label: 'Who met whom?', kind: 'line' },
    { name: 'agreed', label: 'What was agreed?', kind: 'text' },
  ],
  'report-host': [at, { name: 'how', label: 'How, and by whom?', kind: 'line' }, reference],
  'host-answered': [
    at,
    {
      name: 'answer',
      label: 'What did they say?',
      kind: 'choice',
      hint: 'Where they ask for more, give it, and record the report again.',
      options: { down: 'They took it down', refused: 'It stays, by their rules' },
    },
  ],
  'ask-helpline': [
    at,
    { name: 'who', label: 'Which helpline, and who spoke with it?', kind: 'line' },
    { name: 'said', label: 'What did they advise?', kind: 'text' },
  ],
  'tell-police': [at, { name: 'person', label: 'Who was spoken to?', kind: 'line' }, reference],
  end: [
    {
      name: 'down',
      label: 'Did it come down?',
      kind: 'choice',
      options: {
        author: 'Its author took it down',
        host: 'The host took it down',
        no: 'It still stands',
      },
    },
    { name: 'steps', label: 'What was done?', kind: 'text' },
  ],
} as const satisfies Record<string, readonly Question[]>
