// Walks a text's words along the paths of a roster and hands out each place that may name a pupil.
import type { Pupil } from './context.ts'
import type { NameShape } from './name-forms.ts'
import type { NameNode, PreparedRoster } from './roster.ts'
import { isCapitalised } from './words.ts'
import type { Word } from './words.ts'

/** `initial` is a first name with the first letter of the family name: Amina K. */
export type CandidateShape = NameShape | 'initial'

export type Candidate = {
  readonly shape: CandidateShape
  readonly pupils: readonly Pupil[]
  /** Indexes into the words of the text; `last` is included. */
  readonly first: number
  readonly last: number
}

const insideName = /^(?:[\s'’‘ʼ´`.·_\-‐‑‒–—]|\s{2,3}|,\s?)$/u
const shapeOrder: readonly NameShape[] = ['full', 'reversed', 'joined', 'given']

/** The text between a word and the one after it. */
export function gapAfter(text: string, words: readonly Word[], index: number): string {
  return text.slice(words[index]?.end ?? text.length, words[index + 1]?.start ?? text.length)
}

type Walked = { readonly node: NameNode; readonly last: number }

/** All names that begin at a word, the longest last. */
function walk(text: string, words: readonly Word[], first: number, root: NameNode): Walked[] {
  const found: Walked[] = []
  let at: NameNode | undefined = root
  for (let index = first; index < words.length; index += 1) {
    at = at.next.get(words[index]?.key ?? '')
    if (!at) break
    if (at.ends.size > 0) found.push({ node: at, last: index })
    if (!insideName.test(gapAfter(text, words, index))) break
  }
  return found
}

function hasComma(text: string, words: readonly Word[], first: number, last: number): boolean {
  return text.slice(words[first]?.start, words[last]?.end).includes(',')
}

/** A comma stands inside “Khan, Amina”, never inside “Amina, Khan”. */
function shapeAt(text: string, words: readonly Word[], first: number, walked: Walked): NameShape | undefined {
  const comma = hasComma(text, words, first, walked.last)
  return shapeOrder.find((shape) => walked.node.ends.has(shape) && (!comma || shape === 'reversed'))
}

function keysMatch(words: readonly Word[], from: number, keys: readonly string[]): boolean {
  return keys.every((key, step) => words[from + step]?.key === key)
}

type Extending = {
  readonly text: string
  readonly words: readonly Word[]
  readonly given: Candidate
  readonly roster: PreparedRoster
}

/** Amina Jane Khan, Amina J. Khan: a middle name that the roster doesn't know. */
function withMiddleName({ text, words, given, roster }: Extending): Candidate | undefined {
  const middle = words[given.last + 1]
  if (!middle || !isCapitalised(text, middle)) return undefined
  const gap = gapAfter(text, words, given.last + 1)
  const passable = /^\s$/u.test(gap) || (middle.key.length === 1 && /^\.\s?$/u.test(gap))
  if (!passable) return undefined
  const from = given.last + 2
  const familyHere = (pupil: Pupil) =>
    roster.families.get(pupil)?.find((keys) => keysMatch(words, from, keys))
  const pupils = given.pupils.filter((pupil) => familyHere(pupil))
  const length = Math.max(...pupils.map((pupil) => familyHere(pupil)?.length ?? 0))
  return pupils.length > 0 ? { ...given, shape: 'full', pupils, last: from + length - 1 } : undefined
}

/** Amina K: but not the I of “Amina I am proud of you”. */
function withInitial({ text, words, given, roster }: Extending): Candidate | undefined {
  const letter = words[given.last + 1]
  if (!letter || letter.key.length !== 1 || !isCapitalised(text, letter)) return undefined
  if (letter.key === 'i' && text[letter.end] !== '.') return undefined
  const pupils = given.pupils.filter((pupil) =>
    roster.families.get(pupil)?.some((keys) => keys[0]?.startsWith(letter.key)),
  )
  return pupils.length > 0 ? { ...given, shape: 'initial', pupils, last: given.last + 1 } : undefined
}

/** Takes in what follows a first name after one space and makes it a fuller name. */
function extend(extending: Extending): Candidate {
  const { text, words, given } = extending
  if (!/^\s$/u.test(gapAfter(text, words, given.last))) return given
  return withMiddleName(extending) ?? withInitial(extending) ?? given
}

function candidateAt(
  text: string,
  words: readonly Word[],
  first: number,
  roster: PreparedRoster,
): Candidate | undefined {
  for (const walked of walk(text, words, first, roster.root).toReversed()) {
    const shape = shapeAt(text, words, first, walked)
    if (!shape) continue
    const pupils = [...(walked.node.ends.get(shape) ?? [])]
    const candidate: Candidate = { shape, pupils, first, last: walked.last }
    return shape === 'given' ? extend({ text, words, given: candidate, roster }) : candidate
  }
  return undefined
}

/** Every place that may name a pupil, in order and without overlap; at one place the longest name counts. */
export function nameCandidates(text: string, words: readonly Word[], roster: PreparedRoster): Candidate[] {
  const found: Candidate[] = []
  for (let index = 0; index < words.length; index += 1) {
    const candidate = candidateAt(text, words, index, roster)
    if (!candidate) continue
    found.push(candidate)
    index = candidate.last
  }
  return found
}
