// Reads a stretch of words in other ways: digits and signs for letters, letters spaced out, other alphabets.
import { fold, wordsOf } from '../words.ts'
import type { Word } from '../words.ts'
import { readings as lettersIn } from './alphabets.ts'
import type { Reading } from './candidate.ts'
import { isDrawnOut, undrawn } from './drawn-out.ts'
import { cutAtHumps, humpsOf, isAfterPrefix } from './humps.ts'
import { nameInside } from './inside-word.ts'
import { looksLike, marked, strokes, unmasked } from './signs.ts'
import { familyFlag, flagsOf, ownFlag } from './word-filter.ts'

export type Disguised = {
  readonly reading: Reading
  /** Whether the word at this index looks otherwise in this reading; only names with such a word count. */
  readonly isChanged: (index: number) => boolean
}

/** M4ya K0walski, J@ck: the same length, so that places stay what they are. */
function* withoutSigns({ text, roster }: Reading): Generator<Disguised> {
  if (!looksLike.test(text)) return
  for (const stroke of strokes) {
    const read = text.replace(marked, (token) => unmasked(token, stroke))
    if (read === text) return
    const words = wordsOf(read)
    const isChanged = (index: number) => looksLike.test(text.slice(words[index]?.start, words[index]?.end))
    yield { reading: { text: read, words, roster }, isChanged }
    if (!/[1!|]/u.test(text)) return
  }
}

const betweenLetters = /^[^\p{L}\p{N}\n]{1,4}$/u
const mostLetters = 60

const starred = /(?<![\p{L}*])\p{L}[\p{L}*]{0,38}\*\p{L}{1,38}(?![\p{L}*])/gu
const alphabet = 'aeiouabcdefghijklmnopqrstuvwxyz'

/** H*mza Malik: a star for one letter, where some letter makes it a first or a family name. */
function* withoutStars({ text, roster }: Reading): Generator<Disguised> {
  if (!text.includes('*')) return
  const read = text.replace(starred, (token) => {
    if (token.indexOf('*') !== token.lastIndexOf('*')) return token
    for (const letter of alphabet) {
      const word = token.replace('*', letter)
      if ((flagsOf(roster.filter, fold(word)) & (ownFlag | familyFlag)) !== 0) return word
    }
    return token
  })
  if (read === text) return
  const words = wordsOf(read)
  const isChanged = (index: number) => text.slice(words[index]?.start, words[index]?.end).includes('*')
  yield { reading: { text: read, words, roster }, isChanged }
}

/** M a y a, R.u.b.y: each run of single letters as one word, cut where the gap is wider. */
function* withoutSpaces({ text, words, roster }: Reading): Generator<Disguised> {
  for (let first = 0; first < words.length; first += 1) {
    let last = first
    while (last - first < mostLetters && isSpaced(text, words[last], words[last + 1])) last += 1
    if (last - first < 3) continue
    const run = words.slice(first, last + 1)
    const whole = together(run)
    yield { reading: { text, words: [whole], roster }, isChanged: () => true }
    const inside = nameInside(whole.key, roster, () => false)
    if (inside && inside.isMarked && whole.key.length === run.length)
      yield {
        reading: {
          text,
          words: inside.pieces.map(({ start, end }) => together(run.slice(start, end))),
          roster,
        },
        isChanged: () => true,
      }
    first = last
  }
}

function isSpaced(text: string, one: Word | undefined, next: Word | undefined): boolean {
  if (one?.key.length !== 1 || next?.key.length !== 1) return false
  return betweenLetters.test(text.slice(one.end, next.start))
}

function together(run: readonly Word[]): Word {
  return {
    key: run.map(({ key }) => key).join(''),
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
  }
}

/** Mayaaaa, Ruuuby: letters drawn out count once, or twice. */
function* shortened({ text, words, roster }: Reading): Generator<Disguised> {
  if (!words.some(({ key }) => isDrawnOut(key))) return
  for (const times of [1, 2]) {
    const changed = words.map((word) => ({ ...word, key: undrawn(word.key, times) }))
    const isChanged = (index: number) => changed[index]?.key !== words[index]?.key
    yield { reading: { text, words: changed, roster }, isChanged }
  }
}

const lettersOnly = /^[\p{L}\p{M}]{5,40}$/u

/** #WellDoneMayaKowalski: the names in words that are run together. */
function* insideWords({ text, words, roster }: Reading): Generator<Disguised> {
  for (const word of words) {
    const written = text.slice(word.start, word.end)
    const isTagged = /[#@]/u.test(text.charAt(word.start - 1))
    // Where folding changes the length (ß, decomposed accents), the pieces could not be told in the text.
    if (!lettersOnly.test(written) || word.key.length !== written.length) continue
    if (!isTagged && !/\p{Ll}\p{Lu}/u.test(written)) continue
    const edges = new Set([...humpsOf(written), written.length])
    const isEdge = (at: number) => edges.has(at)
    const inside = nameInside(word.key, roster, isEdge)
    if (!inside || isAfterPrefix(written, inside.pieces[0]?.start ?? 0)) continue
    const pieces = inside.pieces.map(({ start, end }) => ({
      key: word.key.slice(start, end),
      start: word.start + start,
      end: word.start + end,
    }))
    yield { reading: { text, words: pieces, roster, isRunTogether: !inside.isMarked }, isChanged: () => true }
  }
}

/** MayChloeAmina Khan: the names in words that are cut where a capital stands inside, also with the words beside them. */
function* atHumps({ text, words, roster }: Reading): Generator<Disguised> {
  const cut = cutAtHumps(text, words)
  if (cut) yield { reading: { text, words: cut.words, roster }, isChanged: cut.isPiece }
}

/** Олена for Olena, and Latin words with letters of another alphabet that look the same. */
function* inOtherLetters({ text, words, roster }: Reading): Generator<Disguised> {
  if (words.every(({ key }) => /^[\da-z]*$/u.test(key))) return
  for (const read of lettersIn) {
    const changed = words.map((word) => ({ ...word, key: read(word.key) }))
    const isChanged = (index: number) => changed[index]?.key !== words[index]?.key
    yield { reading: { text, words: changed, roster }, isChanged }
  }
}

/** Every other way to read a stretch; nothing for ordinary text. */
export function* disguises(reading: Reading): Generator<Disguised> {
  yield* withoutSigns(reading)
  yield* withoutStars(reading)
  yield* withoutSpaces(reading)
  yield* insideWords(reading)
  yield* atHumps(reading)
  yield* shortened(reading)
  yield* inOtherLetters(reading)
}
