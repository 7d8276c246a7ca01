// What one pass over a text keeps of its words and numbers: flat arrays of numbers, and the places of what is odd.

/** What a word looks like, as bits. */
export const capital = 1
export const numeral = 2
/** Not in plain ASCII letters. */
export const foreign = 4
/** A capital after a small letter: MayaKowalski. */
export const humped = 8
/** # or @ stands before it. */
export const tagged = 16

/** The words and numbers of a text as flat arrays; only the first `count` entries count. Places are in UTF-16 units. */
export type Glance = {
  text: string
  count: number
  starts: Int32Array
  /** Where its letters end, and where its ending (’s, ’t) does. */
  wordEnds: Int32Array
  ends: Int32Array
  /** Of its folded letters, without the ending. */
  hashes: Int32Array
  /** Its number in the vocabulary, with the ending (don't) but without a possessive; 0 where unknown. */
  keys: Int32Array
  /** The number of its sentence. */
  sentences: Int32Array
  looks: Int32Array
  /** Places in words that are written oddly: signs or digits for letters, other alphabets, letters thrice. */
  readonly odd: number[]
  /** Places where letters or signs stand apart one by one. */
  readonly spaced: number[]
  /** Places of @, and of / after a word. */
  readonly ats: number[]
  readonly slashes: number[]
}

const room = (size: number): Int32Array => new Int32Array(size)

function wider(old: Int32Array): Int32Array {
  const made = new Int32Array(old.length * 2)
  made.set(old)
  return made
}

/** Makes room for as many words again. */
export function widen(seen: Glance): void {
  seen.starts = wider(seen.starts)
  seen.wordEnds = wider(seen.wordEnds)
  seen.ends = wider(seen.ends)
  seen.hashes = wider(seen.hashes)
  seen.keys = wider(seen.keys)
  seen.sentences = wider(seen.sentences)
  seen.looks = wider(seen.looks)
}

/** Nothing seen yet of a text. */
export function unseen(text: string): Glance {
  const size = Math.max(256, text.length >> 2)
  return {
    text,
    count: 0,
    starts: room(size),
    wordEnds: room(size),
    ends: room(size),
    hashes: room(size),
    keys: room(size),
    sentences: room(size),
    looks: room(size),
    odd: [],
    spaced: [],
    ats: [],
    slashes: [],
  }
}
