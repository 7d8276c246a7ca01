// Keeps for each name, or name with family name, class or initial, whom it may mean: one pupil of each consent.
import { hashOfPair, hashOfPiece } from './name-hash.ts'
import type { PieceHash } from './name-hash.ts'

/** What two pieces are to each other; `given` and `family` stand alone, with an empty second piece. */
export type PairKind = 'given' | 'family' | 'pair' | 'initial-family' | 'given-initial' | 'given-class'

/** Indexes into the roster, -1 for nobody: a pupil whose family did not agree to names, and one whose family did. */
export type Meant = { readonly without: number; readonly agreed: number }

export type NameTable = {
  add(kind: PairKind, first: PieceHash, second: PieceHash, pupil: number, agreed: boolean): void
  find(kind: PairKind, first: string, second: string): Meant | undefined
  /** Bytes that its arrays take. */
  bytes(): number
}

const unitOf: Readonly<Record<PairKind, number>> = {
  given: 1,
  family: 2,
  pair: 3,
  'initial-family': 4,
  'given-initial': 5,
  'given-class': 6,
}

type Slots = {
  readonly mask: number
  readonly hashes: Int32Array
  readonly others: Int32Array
  /** One more than the index, so that 0 means nobody. */
  readonly without: Int32Array
  readonly agreed: Int32Array
}

function slots(size: number): Slots {
  const array = () => new Int32Array(size)
  return { mask: size - 1, hashes: array(), others: array(), without: array(), agreed: array() }
}

/** The place of a key, or the empty one where it would stand. */
function placeOf({ mask, hashes, others, without, agreed }: Slots, hash: number, other: number): number {
  let place = hash & mask
  while (without[place] !== 0 || agreed[place] !== 0) {
    if (hashes[place] === hash && others[place] === other) return place
    place = (place + 1) & mask
  }
  return place
}

function grown(old: Slots): Slots {
  const made = slots((old.mask + 1) * 2)
  for (let from = 0; from <= old.mask; from += 1) {
    if (old.without[from] === 0 && old.agreed[from] === 0) continue
    const [hash = 0, other = 0] = [old.hashes[from], old.others[from]]
    const place = placeOf(made, hash, other)
    made.hashes[place] = hash
    made.others[place] = other
    made.without[place] = old.without[from] ?? 0
    made.agreed[place] = old.agreed[from] ?? 0
  }
  return made
}

/** An empty table with room for about so many names; it grows by itself. */
export function nameTable(expected: number): NameTable {
  let at = slots(2 ** Math.max(6, Math.ceil(Math.log2(expected * 1.6 + 1))))
  let taken = 0
  return {
    add(kind, first, second, pupil, agreed) {
      if (taken * 4 > at.mask * 3) at = grown(at)
      const hash = hashOfPair(unitOf[kind], first.hash, second.hash)
      const other = hashOfPair(unitOf[kind], first.other, second.other)
      const place = placeOf(at, hash, other)
      const list = agreed ? at.agreed : at.without
      if (at.without[place] === 0 && at.agreed[place] === 0) taken += 1
      at.hashes[place] = hash
      at.others[place] = other
      if (list[place] === 0) list[place] = pupil + 1
    },
    find(kind, first, second) {
      const [one, two] = [hashOfPiece(first), hashOfPiece(second)]
      const unit = unitOf[kind]
      const place = placeOf(at, hashOfPair(unit, one.hash, two.hash), hashOfPair(unit, one.other, two.other))
      const [without = 0, agreed = 0] = [at.without[place], at.agreed[place]]
      return without === 0 && agreed === 0 ? undefined : { without: without - 1, agreed: agreed - 1 }
    },
    bytes: () => (at.mask + 1) * 16,
  }
}

/** Whom either may mean. */
export function either(one: Meant | undefined, other: Meant | undefined): Meant | undefined {
  if (!one || !other) return one ?? other
  return {
    without: one.without >= 0 ? one.without : other.without,
    agreed: one.agreed >= 0 ? one.agreed : other.agreed,
  }
}
