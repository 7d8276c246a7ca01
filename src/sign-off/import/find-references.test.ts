// Guidance, law and web addresses are found where a text mentions them.
import { expect, test } from 'vitest'

import { importPolicy } from './import-policy.ts'
import { readText } from './read-text.ts'
import { trapText } from './trap-policy.fixture.ts'

const found = (text: string) =>
  importPolicy(readText(`16.4 ${text}`)).references.map(({ kind, text: words }) => [kind, words])

test('the references of a whole document are found with their clauses, in its order', () => {
  expect(importPolicy(readText(trapText)).references).toEqual([
    { clause: '1.5', text: 'Safe Habits Guidance for Schools (2019)', kind: 'guidance' },
    { clause: '1.5', text: 'https://guidance.example.org/safe%20habits.pdf', kind: 'web' },
    { clause: '4.5', text: 'Data Protection Act 2018', kind: 'law' },
  ])
})

test.each([
  [
    'This follows the Equality Act 2010 and the UK GDPR.',
    [
      ['law', 'Equality Act 2010'],
      ['law', 'UK GDPR'],
    ],
  ],
  ['Under the Communications Act (2003), no.', [['law', 'Communications Act (2003)']]],
  [
    'See Keeping Children Safe in Education (2024).',
    [['guidance', 'Keeping Children Safe in Education (2024)']],
  ],
  [
    'Our rules and the Guidance on Safe Practice for Schools hold.',
    [['guidance', 'Guidance on Safe Practice for Schools']],
  ],
  [
    'Mind copyright law and data protection principles.',
    [
      ['law', 'copyright law'],
      ['law', 'data protection principles'],
    ],
  ],
  [
    'Look at www.example.org/a, or (https://example.org/b).',
    [
      ['web', 'www.example.org/a'],
      ['web', 'https://example.org/b'],
    ],
  ],
  ['Act at once, in the best Order of things.', []],
])('in “%s”', (text, references) => {
  expect(found(text)).toEqual(references)
})
