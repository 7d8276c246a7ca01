// Gives each word that the checks know a small number, found by the word's hash in one look-up.
import { addLetters, seed, spread } from '../names/name-hash.ts'

export type Vocabulary = {
  readonly mask: number
  readonly hashes: Int32Array
  /** 0 where the place is free. */
  readonly ids: Uint16Array
  /** One more than the largest number. */
  readonly size: number
}

/** Numbers the words from 1 on. Two words with one hash are refused: then the hash must change. */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const known = new Set(words)
  const mask = 2 ** Math.ceil(Math.log2((known.size + 8) * 4)) - 1
  const [hashes, ids] = [new Int32Array(mask + 1), new Uint16Array(mask + 1)]
  let size = 1
  for (const word of known) {
    const hash = addLetters(seed, word) | 0
    let place = spread(hash) & mask
    for (; ids[place] !== 0; place = (place + 1) & mask)
      if (hashes[place] === hash) throw new Error(`The hash of “${word}” is that of another word too.`)
    hashes[place] = hash
    ids[place] = size
    size += 1
  }
  return { mask, hashes, ids, size }
}

/** The number of the word with this hash, 0 for an unknown one; mistaken for a known word once in a million unknown ones. */
export function idOf({ mask, hashes, ids }: Vocabulary, hash: number): number {
  let place = spread(hash) & mask
  for (let id = ids[place] ?? 0; id !== 0; id = ids[place] ?? 0) {
    if (hashes[place] === hash) return id
    place = (place + 1) & mask
  }
  return 0
}

/** The number of a word, 0 for an unknown one. */
export function idOfWord(vocabulary: Vocabulary, word: string): number {
  return idOf(vocabulary, addLetters(seed, word) | 0)
}
