// The tree of RFC 6962, by its own words: hashes over lists of leaves, and the paths that lead through them.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { Tree } from '../verify/growing-tree.ts'
import { nodeHash } from './hash.ts'
import { hashOf, inclusionSpans, type Place } from './spans.ts'

/** MTH as §2.1 writes it. */
function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (leaves.length === 1 && only) return only
  let half = 1
  while (half * 2 < leaves.length) half *= 2
  return nodeHash(rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)))
}

const leavesOf = (count: number) =>
  Array.from({ length: count }, (_, at) => Buffer.alloc(32, `leaf ${at} of many`))
const nodeIn =
  (leaves: readonly Buffer[]) =>
  ({ level, index }: Place) =>
    rootOf(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))

test('the ledger’s root is that of RFC 6962, made of whole subtrees or grown leaf by leaf', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
      const leaves = leavesOf(count)
      const right = rootOf(leaves).toString('base64')
      const whole = hashOf({ start: 0, end: count }, nodeIn(leaves))
      expect(Buffer.from(whole).toString('base64')).toBe(right)
      const tree = new Tree()
      for (const leaf of leaves) tree.add(leaf)
      expect(tree.root()).toBe(right)
    }),
  )
})

test('the path of a leaf is that of RFC 6962 §2.1.1, for every leaf of every tree of up to forty', () => {
  const pathOf = (at: number, leaves: readonly Buffer[]): Buffer[] => {
    if (leaves.length === 1) return []
    let half = 1
    while (half * 2 < leaves.length) half *= 2
    const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
    return at < half ? [...pathOf(at, left), rootOf(right)] : [...pathOf(at - half, right), rootOf(left)]
  }
  for (let count = 1; count <= 40; count += 1)
    for (let at = 0; at < count; at += 1) {
      const leaves = leavesOf(count)
      const spans = inclusionSpans(at, count)
      expect(spans.map((span) => Buffer.from(hashOf(span, nodeIn(leaves))))).toEqual(pathOf(at, leaves))
    }
})

test('a leaf that a tree has not got has no path', () => {
  expect(() => inclusionSpans(3, 3)).toThrow('No leaf 3 in a tree of 3.')
})
