// Proves that texts made to hurt are examined like others: nothing throws, and each finding lies inside.
import { expect, test } from 'vitest'

import { check } from './check.ts'
import { oakfield } from './oakfield.fixture.ts'

test.each([
  ['a megabyte of combining marks', `Amina${'\u0301'.repeat(1_000_000)}`],
  ['bidirectional controls', `\u202E\u2066Amina\u2069`.repeat(20_000)],
  ['a hundred thousand signs', '@'.repeat(100_000)],
  ['single letters', 'a '.repeat(100_000)],
  ['one long word', 'aminakhan'.repeat(50_000)],
  ['broken halves of letters', '\uD83C Amina \uDF89'.repeat(10_000)],
  ['numbers in words', 'double oh seven '.repeat(10_000)],
])('§18.2 %s', (_, text) => {
  let last = 0
  for (const { start, end } of check({ text }, oakfield)) {
    expect(start >= last && end > start && end <= text.length).toBe(true)
    last = start
  }
})
