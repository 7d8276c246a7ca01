// Finds foul words that were disguised: with signs, stars, other alphabets, letters set apart or drawn out.
import { findingOf, type Finding } from '../finding.ts'
import type { Glance } from '../glance/glance.ts'
import { fold } from '../words.ts'
import { lookAlikes, signs } from './disguises.data.ts'
import { disguisedOnly, foulWords, sexualWords, slurs } from './foul-words.data.ts'
import type { LanguageRule } from './language-rule.ts'
import { insults } from './rules/insults.ts'
import { sexual } from './rules/sexual.ts'
import { slurs as slurRule } from './rules/slurs.ts'

/** A longer piece is no word, and is left alone. */
const longest = 60
/** With fewer letters too many pieces of ordinary text would look like a foul word. */
const shortest = 3

const known = new Map<string, LanguageRule>()
for (const [words, rule] of [
  [disguisedOnly, insults],
  [sexualWords, sexual],
  [slurs, slurRule],
  [foulWords, insults],
] as const)
  for (const word of words.replaceAll('-', '').split(/\s+/u))
    if (word.length >= shortest) known.set(word, rule)

/** Foul words with stars for letters: f*ck, f**k, s**t. */
const starred = new Map<string, LanguageRule>()
for (const [word, rule] of known) {
  for (let from = 1; from < word.length - 1; from += 1) {
    for (let to = from + 1; to < word.length; to += 1)
      if (to - from <= 3 && word.length - (to - from) >= 2)
        starred.set(word.slice(0, from) + '*'.repeat(to - from) + word.slice(to), rule)
  }
}

const suspicious =
  /[^\s!-~]|[\d@$!|+*#€£][A-Za-z]|[A-Za-z][\d@$!|+*#€£]|([A-Za-z])\1\1|[A-Za-z][._~-][A-Za-z][._~-][A-Za-z]/u
/** 4th, 3pm, 25kg, Y4, KS1, B12: digits and letters as everybody writes them. */
const ordinary =
  /^[(“"']?(?:£?\d[\d.,:]*(?:st|nd|rd|th|am|pm|m|km|cm|kg|g|p|k|x|s|[a-f])?|(?:y|yr|ks|b|m|j)\d{1,2}[a-f]?)[.,;:!?)”"']*$/iu
const edges = /^[^\p{L}\p{N}@$*]+|[^\p{L}\p{N}$*]+$/gu

/** The words that a disguised piece may stand for. */
function readings(piece: string): string[] {
  const letters = fold(piece).replaceAll(/./gu, (letter) => lookAlikes[letter] ?? letter)
  return [letters.replaceAll('#', '*'), ...[letters, letters.replaceAll(/[1|!]/gu, 'l')].flatMap(revealed)]
}

const revealed = (letters: string): string[] =>
  undrawn(letters.replaceAll(/./gu, (letter) => signs[letter] ?? letter).replaceAll(/[^a-z]/gu, ''))

/** Drawn-out letters made one, or two. */
function undrawn(word: string): string[] {
  return [word, word.replaceAll(/(.)\1{2,}/gu, '$1'), word.replaceAll(/(.)\1{2,}/gu, '$1$1')]
}

function ruleFor(piece: string): LanguageRule | undefined {
  const bare = piece.replaceAll(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
  if (known.has(piece.toLowerCase())) return undefined
  for (const reading of readings(bare)) {
    const rule = known.get(reading) ?? (reading.includes('*') ? starred.get(reading) : undefined)
    if (rule) return rule
  }
  return undefined
}

type Place = { start: number; end: number }

function trimmed(text: string, { start, end }: Place): Place {
  const piece = text.slice(start, end)
  const left = /^[^\p{L}\p{N}@$*]*/u.exec(piece)?.[0].length ?? 0
  const right = piece.slice(left).replaceAll(edges, '').length
  return { start: start + left, end: start + left + right }
}

/** The piece of text without spaces around a place; undefined where it is too long to be a word. */
function pieceAround(text: string, place: number): Place | undefined {
  let [start, end] = [place, place]
  while (start > 0 && place - start <= longest && !isSpace(text, start - 1)) start -= 1
  while (end < text.length && end - place <= longest && !isSpace(text, end)) end += 1
  return end - start <= longest ? { start, end } : undefined
}

const isSpace = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/u.test(text.charAt(at)))
}

/** Letters set apart by single spaces, f u c k, read as one piece from a place among the first two of them. */
function spacedRun(text: string, place: number): Place[] {
  const { start } = pieceAround(text, place) ?? { start: place }
  let end = start
  let letters = 0
  for (let at = start; letters <= longest / 2; at += 2) {
    const piece = at < text.length ? pieceAround(text, at) : undefined
    if (!piece || piece.start !== at || !isLetter(text, piece)) break
    letters += 1
    end = piece.end
    if (piece.end - at > 1) break
  }
  if (letters < shortest) return []
  // “a b i t c h”: the article is a letter too.
  return [
    { start, end },
    { start: start + 2, end },
  ]
}

/** A piece of one sign, but for a full stop or comma at the end of the last. */
const isLetter = (text: string, { start, end }: Place): boolean =>
  end - start === 1 || (end - start === 2 && /[.,!?]/u.test(text.charAt(start + 1)))

function oddPieces({ text, odd }: Glance): Place[] {
  let done = -1
  return odd.flatMap((place): Place[] => {
    const piece = place < done ? undefined : pieceAround(text, place)
    if (!piece) return []
    done = piece.end
    const written = text.slice(piece.start, piece.end)
    return suspicious.test(written) && !ordinary.test(written) ? [piece] : []
  })
}

/** Every disguised foul word of the text. */
export function findDisguised(glance: Glance): Finding[] {
  const { text, spaced } = glance
  return [...oddPieces(glance), ...spaced.flatMap((place) => spacedRun(text, place))].flatMap((place) => {
    const { start, end } = trimmed(text, place)
    const rule =
      end - start >= shortest && end - start <= longest ? ruleFor(text.slice(start, end)) : undefined
    if (!rule) return []
    const { kind, certainty, sentence, remedy } = rule
    return [findingOf({ kind, start, end, certainty, sentence, remedy: { label: remedy } })]
  })
}
