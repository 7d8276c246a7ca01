// The reviewer's checklist: few questions, the right ones, and none that is never asked.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { audienceNames, type Audience } from './audiences.data.ts'
import { checklist } from './checklist.data.ts'
import { questionsFor, type PostToReview } from './checklist.ts'
import type { FindingKind } from './finding-kinds.data.ts'
import { keepers } from './keepers.data.ts'

const plain: PostToReview = {
  audiences: ['staff'],
  hasPicture: false,
  mentionsPeople: false,
  hasLink: false,
  found: [],
}
const ids = (post: Partial<PostToReview>) =>
  questionsFor({ ...plain, ...post }).map((question) => question.id)
const kinds = keepers.flatMap((keeper) => (keeper.how === 'check' ? [keeper.ref] : []))
const anyPost: fc.Arbitrary<PostToReview> = fc.record({
  audiences: fc.subarray<Audience>(audienceNames),
  hasPicture: fc.boolean(),
  mentionsPeople: fc.boolean(),
  hasLink: fc.boolean(),
  found: fc.subarray<FindingKind>(kinds),
})

test('§16.4 a reviewer is asked between three and six questions, none of them twice', () => {
  fc.assert(
    fc.property(anyPost, (post) => {
      const asked = questionsFor(post).map((question) => question.id)
      expect(asked.length).toBeGreaterThanOrEqual(3)
      expect(asked.length).toBeLessThanOrEqual(6)
      expect(new Set(asked).size).toBe(asked.length)
    }),
  )
})

test('§18.2 whoever approves a picture is asked first whether they looked at every face', () => {
  fc.assert(
    fc.property(anyPost, (post) => {
      expect(ids({ ...post, hasPicture: true })[0]).toBe('every-face')
      expect(ids({ ...post, hasPicture: false })).not.toContain('every-face')
    }),
  )
})

test('§17.10 what a check found comes before what only the readers suggest', () => {
  const asked = ids({ audiences: ['families', 'public'], found: ['opinion'] })
  expect(asked[0]).toBe('no-opinion')
  expect(asked).toContain('true-of-us')
})

test('§15.6 the youngest reader is thought of where pupils read', () => {
  expect(ids({ audiences: ['pupils'] })[0]).toBe('fits-age')
  expect(ids({ audiences: ['staff'] })).not.toContain('fits-age')
})

test('§17.3 a plain post for colleagues still asks about facts, tone and the school’s name', () => {
  expect(ids({})).toEqual(['other-policies', 'correct', 'tone', 'good-name'])
})

test('§4.2 each clause that a machine can’t judge has its question', () => {
  const asked: string[] = checklist.map((question) => question.clause)
  for (const clause of '4.2,7.3,7.5,7.6,7.7,7.11,7.13,15.6,17.2,17.3,17.4,17.5,17.10,18.2'.split(','))
    expect(asked).toContain(clause)
})

test('every question has an id of its own, ends with a question mark, and is asked of some post', () => {
  expect(new Set(checklist.map((question) => question.id)).size).toBe(checklist.length)
  for (const { id, question, asksWhen } of checklist) {
    expect(question).toMatch(/\?$/)
    const posts = (asksWhen ?? []).map((reason) =>
      'trait' in reason
        ? { [reason.trait]: true }
        : 'found' in reason
          ? { found: reason.found }
          : { audiences: reason.audience },
    )
    for (const post of [...posts, ...(asksWhen ? [] : [{}])]) expect(ids(post)).toContain(id)
  }
})
