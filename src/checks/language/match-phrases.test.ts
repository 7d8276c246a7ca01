// Phrases are matched within a sentence, around what must or must not stand beside, and the work grows with the text alone.
import { expect, test } from 'vitest'

import { glanceOver } from '../glance/glance-over.ts'
import { glanceAt } from '../glance/known-words.ts'
import { findPhrases } from './find-phrases.ts'
import { matchPhrases } from './match-phrases.ts'
import { phraseIndex } from './phrase-index.ts'
import { readPhrase } from './phrase.ts'

function marked(phrase: string, text: string): string[] {
  const index = phraseIndex([{ rule: 0, phrase: readPhrase(phrase) }])
  const glance = glanceOver(text, index.vocabulary)
  return matchPhrases(glance, index).map(({ first, last }) =>
    text.slice(glance.starts[first], glance.ends[last]),
  )
}

test('a phrase with choices, gaps and words that may be missing', () => {
  expect(marked('sell/sells *2 cakes?', 'She sells very big cakes.')).toEqual(['sells'])
  expect(marked('sells *2 cakes', 'She sells very big cakes.')).toEqual(['sells very big cakes'])
  expect(marked('sells *1 cakes', 'She sells very big cakes.')).toEqual([])
  expect(marked('the old? house', 'The house and the OLD house.')).toEqual(['The house', 'the OLD house'])
})

test('what stands before or after is asked for but not marked, and may be forbidden', () => {
  expect(marked('@they/^ > sings < !at', 'Ella sings well. The bird sings. He sings at home.')).toEqual([
    'sings',
  ])
  expect(marked('!not > red', 'It is not red but red.')).toEqual(['red'])
})

test('what is asked for about a phrase stands on either side in its sentence, or with && in those beside it', () => {
  for (const text of ['On Friday we wait there.', 'We wait until Friday.'])
    expect(marked('wait & friday', text)).toEqual(['wait'])
  expect(marked('wait & friday', 'We wait. On Friday it rains.')).toEqual([])
  expect(marked('wait && friday', 'We wait. On Friday it rains.')).toEqual(['wait'])
  expect(marked('wait && friday', 'We wait. It rains. It is Friday.')).toEqual([])
  expect(marked('wait & !friday & ^', 'We wait on Friday for Ella.')).toEqual([])
  expect(marked('wait & !friday & ^', 'We wait for Ella.')).toEqual(['wait'])
  expect(marked('wait & #', 'At 3 they wait.')).toEqual(['wait'])
})

test('contractions are one word however the apostrophe is written, or left out', () => {
  for (const text of ['I don’t care', "I don't care", 'i dont care', 'I DON’T CARE'])
    expect(marked("don't care", text)).toHaveLength(1)
  expect(marked("we'll go", 'A well go')).toEqual([])
  expect(marked('jayden', 'Jayden’s coat')).toEqual(['Jayden’s'])
})

test('a phrase does not reach from one sentence, or line, into the next', () => {
  for (const text of ['He went home. Alone he sat', 'He went home\nAlone he sat', 'Home! alone'])
    expect(marked('home alone', text)).toEqual([])
  expect(marked('mrs hill', 'Mrs. Hill came')).toEqual(['Mrs. Hill'])
})

test('a phrase that can’t be read is refused when the program starts', () => {
  expect(() => readPhrase('*2 cakes')).toThrow('begins with words')
  expect(() => readPhrase('@nobody-knows')).toThrow('No set')
  expect(() => readPhrase('cakes < !of? the')).toThrow('never optional')
})

test('ten times the text is at most ten times the work, for ordinary and for hostile texts', () => {
  const texts = [
    'Year 4 went to the river and drew what they saw. ',
    'he is a he is a so so very ',
    'i will be you are the ',
  ]
  for (const text of texts) {
    const once = { steps: 0 }
    const tenfold = { steps: 0 }
    findPhrases(glanceAt(text.repeat(100)), once)
    findPhrases(glanceAt(text.repeat(1000)), tenfold)
    expect(tenfold.steps).toBeLessThanOrEqual(once.steps * 10.1)
    expect(once.steps / (text.split(' ').length * 100)).toBeLessThan(40)
  }
})
