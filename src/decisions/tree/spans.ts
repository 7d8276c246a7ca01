// Which parts of the ledger's tree a proof is made of: pure places, so that one query can fetch the hashes of them all.
import { nodeHash } from './hash.ts'

/** Leaves from `start` up to and without `end`; never empty. */
export interface Span {
  start: number
  end: number
}

/** A whole subtree: it stands over the leaves from `index * 2 ** level` on, `2 ** level` of them. */
export interface Place {
  level: number
  index: number
}

export const placeKey = ({ level, index }: Place): string => `${level}/${index}`

/** The largest power of two below `count`, for at least two leaves. */
function half(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

/** The whole subtrees of a span, from left to right, the largest first. The span begins where one of its size may begin. */
export function placesOf({ start, end }: Span): Place[] {
  const places: Place[] = []
  for (let from = start; from < end;) {
    const level = Math.floor(Math.log2(end - from))
    places.push({ level, index: from / 2 ** level })
    from += 2 ** level
  }
  return places
}

/** The hash of a span. `nodeAt` gives the hash of each whole subtree, 32 bytes. Source: RFC 6962 §2.1 (MTH). */
export function hashOf(span: Span, nodeAt: (place: Place) => Uint8Array): Uint8Array {
  return placesOf(span)
    .map(nodeAt)
    .reduceRight((right, left) => nodeHash(left, right))
}

/** What proves that leaf `index` is in the tree of `size` leaves, from the leaf's neighbour upwards. Source: RFC 6962 §2.1.1 (PATH). */
export function inclusionSpans(index: number, size: number): Span[] {
  const path = (at: number, start: number, end: number): Span[] => {
    if (end - start === 1) return []
    const middle = start + half(end - start)
    return at < middle
      ? [...path(at, start, middle), { start: middle, end }]
      : [...path(at, middle, end), { start, end: middle }]
  }
  if (index < 0 || index >= size) throw new RangeError(`No leaf ${index} in a tree of ${size}.`)
  return path(index, 0, size)
}
