// Proves of any two texts that what is shown as changed leads from the older to the newer, and that nothing else does.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { PolicyClause } from '../text/policy-text.ts'
import { changesOnly, compareVersions, sameWords, wordsOf, type ClauseChange } from './compare-versions.ts'

const word = fc.constantFrom('staff', 'pupils', 'may', 'never', 'post', 'the', 'head’s', 'leave.', 'ä', '👩‍🏫')
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', '\t')), { maxLength: 12 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''))
const clause = fc.record({ number: fc.constantFrom('1.1', '1.2', '3', '3.1', '18.6 note'), text })
const policy = fc.array(clause, { maxLength: 8 })
const unlike = fc.uniqueArray(clause, { maxLength: 5, selector: ({ number }) => number })

const settled = (clauses: readonly PolicyClause[]) =>
  clauses.map(({ number, text: words }) => `${number}: ${wordsOf(words).join(' ')}`)
const side = (changes: readonly ClauseChange[], without: 'added' | 'removed') =>
  changes
    .filter(({ kind }) => kind !== without)
    .map(({ number, runs }) => {
      const words = runs.filter(({ kind }) => kind !== without).flatMap((run) => run.words)
      return `${number}: ${words.join(' ')}`
    })

test('cover: the older text and what changed make the newer one, word for word and in its order', () => {
  fc.assert(
    fc.property(policy, policy, (before, after) => {
      expect(side(compareVersions(before, after), 'removed')).toEqual(settled(after))
    }),
  )
})

test('cover: no word of the older text is lost: it stands as the same or as taken out', () => {
  fc.assert(
    fc.property(policy, policy, (before, after) => {
      expect(side(compareVersions(before, after), 'added').sort()).toEqual(settled(before).sort())
    }),
  )
})

test('cover: two texts that say the same, however they are set, show no change', () => {
  const set = (clauses: readonly PolicyClause[]) =>
    clauses.map((each) => ({ ...each, text: `\n ${wordsOf(each.text).join('  ')} ` }))
  fc.assert(
    fc.property(policy, (same) => {
      expect(changesOnly(compareVersions(same, set(same)))).toEqual([])
    }),
  )
})

test('cover: a clause that is gone stands where it stood, behind the one that it followed', () => {
  fc.assert(
    fc.property(unlike, fc.nat(4), (before, at) => {
      const gone = before[at % Math.max(1, before.length)]
      const after = before.filter((each) => each !== gone)
      expect(compareVersions(before, after).map(({ number }) => number)).toEqual(
        before.map(({ number }) => number),
      )
    }),
  )
})

test('cover: words are compared, not letters', () => {
  const [change] = compareVersions(
    [{ number: '3.3', text: 'You may use your phone in breaks.' }],
    [{ number: '3.3', text: 'You may use your phone at lunch.' }],
  )
  expect(change?.runs).toEqual([
    { kind: 'same', words: ['You', 'may', 'use', 'your', 'phone'] },
    { kind: 'removed', words: ['in', 'breaks.'] },
    { kind: 'added', words: ['at', 'lunch.'] },
  ])
  expect([sameWords('a  b', 'a\nb'), sameWords('ab', 'a b'), sameWords('A', 'a')]).toEqual([
    true,
    false,
    false,
  ])
})

test('cover: two long clauses without a word in common are shown whole, and soon', () => {
  const long = (mark: string) => Array.from({ length: 4000 }, (_, at) => `${mark}${at}`).join(' ')
  const [change] = compareVersions([{ number: '1.1', text: long('a') }], [{ number: '1.1', text: long('b') }])
  expect(change?.runs.map(({ kind, words }) => [kind, words.length])).toEqual([
    ['removed', 4000],
    ['added', 4000],
  ])
})
