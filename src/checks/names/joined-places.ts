// Tells by hashes alone whether a word may be a first and a family name run together.
import { addUnit, seed } from './name-hash.ts'
import { areBoth, flagsAt } from './word-filter.ts'
import type { WordFilter } from './word-filter.ts'

export const shortestJoined = 4
export const longestJoined = 40
/** Without a # or a capital inside, shorter words are too often ordinary ones. */
export const shortestUnmarked = 8

function hashBetween(text: string, start: number, end: number): number {
  let hash = seed
  for (let at = start; at < end; at += 1) hash = addUnit(hash, text.charCodeAt(at) | 32)
  return hash
}

/** For a word of small and capital letters between two places. */
export function isJoinedName(text: string, start: number, end: number, filter: WordFilter): boolean {
  let head = seed
  for (let cut = start + 1; cut <= end - 2; cut += 1) {
    head = addUnit(head, text.charCodeAt(cut - 1) | 32)
    const first = cut - start < 2 ? 0 : flagsAt(filter, head)
    if (first !== 0 && areBoth(first | flagsAt(filter, hashBetween(text, cut, end)))) return true
  }
  return false
}
