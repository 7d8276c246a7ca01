// The composer's own reckoning: late answers are passed over, marks stay on their words, and what is heard is short.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { findingOf } from '../../../checks/finding.ts'
import { carriedOver } from './carried-over.ts'
import { newestAnswer } from './newest-answer.ts'
import { summaryOf } from './summary-of.ts'

const found = (start: number, end: number, certainty: 'sure' | 'ask' = 'sure') =>
  findingOf({ kind: 'pupil-named', start, end, certainty, sentence: '', remedy: { label: '' } })

/** Questions whose answers come when the test says so. */
function openQuestions() {
  const open: { question: string; answer: (words: string | undefined) => void }[] = []
  const heard: (string | undefined)[] = []
  const asker = newestAnswer<string, string>({
    pause: 1,
    ask: (question) =>
      new Promise((resolve, reject) =>
        open.push({
          question,
          answer: (words) => (words === undefined ? reject(new Error('gone')) : resolve(words)),
        }),
      ),
    hear: (answer) => heard.push(answer),
  })
  const rest = () => new Promise((go) => setTimeout(go, 20))
  return { asker, open, heard, rest }
}

test('§4 an answer that comes after a newer question is passed over', async () => {
  const { asker, open, heard, rest } = openQuestions()
  asker.soon('one')
  await rest()
  asker.soon('two')
  await rest()
  open[1]?.answer('of two')
  open[0]?.answer('of one')
  await rest()
  expect(open.map(({ question }) => question)).toEqual(['one', 'two'])
  expect(heard).toEqual(['of two'])
})

test('§4 while somebody types on, nothing is asked; a question that nobody answers is said to be one', async () => {
  const { asker, open, heard, rest } = openQuestions()
  for (const typed of ['a', 'ab', 'abc']) asker.soon(typed)
  await rest()
  expect(open.map(({ question }) => question)).toEqual(['abc'])
  open[0]?.answer(undefined)
  await rest()
  expect(heard).toEqual([undefined])
})

test('§4 marks stay on their words, whatever is typed before or after them, and leave words that change', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ minLength: 1 }),
      fc.string(),
      fc.string(),
      (head, words, tail, typed) => {
        const before = `${head}${words}${tail}`
        const mark = found(head.length, head.length + words.length)
        for (const now of [`${typed}${before}`, `${before}${typed}`])
          for (const { start, end } of carriedOver([mark], before, now))
            expect(now.slice(start, end)).toBe(words)
      },
    ),
  )
  expect(carriedOver([found(4, 7)], 'Hi, Sam!', 'So Hi, Sam!')).toMatchObject([{ start: 7, end: 10 }])
  expect(carriedOver([found(4, 7)], 'Hi, Sam!', 'Hi, Slam!')).toEqual([])
})

test('§4 a screen reader hears how much there is, not all of it', () => {
  expect(summaryOf([])).toBe('Nothing found so far.')
  expect(summaryOf([found(0, 1), found(2, 3, 'ask'), found(4, 5, 'ask')])).toBe(
    '1 thing must be mended. 2 things to look at.',
  )
})
