// The exam's files are whole: what is tuned on never slips into what is reported, and both halves test the same things.
import { expect, test } from 'vitest'

import { readCases } from '../exam/exam-case.ts'
import { readProfiles } from '../exam/profile-case.ts'

const posts = readCases('exam')
const profiles = readProfiles('exam')
const blind = posts.filter(({ id }) => id.startsWith('blind-'))

/** What is written, without the capitals, signs and spaces by which a copy could differ. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

test('no post and no profile stands in both halves of the exam', () => {
  const texts = [
    ...posts.map(({ half, text }) => ({ half, text })),
    ...profiles.map(({ half, handle, display_name, bio }) => ({
      half,
      text: handle + display_name + bio,
    })),
  ]
  const tuned = new Set(texts.filter(({ half }) => half === 'tune').map(({ text }) => bare(text)))
  const both = texts.filter(({ half, text }) => half === 'report' && tuned.has(bare(text)))
  expect(both).toEqual([])
})

test('the id of a blind post or profile tells its half, so that nobody tunes on the other by mistake', () => {
  const wrong = [...blind, ...profiles].filter(({ id, half }) => !id.startsWith(`blind-${half}-`))
  expect(wrong).toEqual([])
})

test('each kind of finding that the blind posts hold has eight marks at least in either half', () => {
  const marks = (half: string) =>
    blind.filter((one) => one.half === half).flatMap(({ findings }) => findings.map(({ kind }) => kind))
  const kinds = [...new Set([...marks('tune'), ...marks('report')])]
  expect(kinds.length).toBeGreaterThan(20)
  const thin = (['tune', 'report'] as const).flatMap((half) => {
    const found = marks(half)
    return kinds.filter((kind) => found.filter((one) => one === kind).length < 8)
  })
  expect(thin).toEqual([])
})
