// Files each phrase under its rarest word, so that a text without that word costs one look-up for each of its words.
import { idOfWord, vocabularyOf } from '../glance/vocabulary.ts'
import type { Vocabulary } from '../glance/vocabulary.ts'
import { commonWords } from './common-words.data.ts'
import type { About, Element, Phrase } from './phrase.ts'

/** An element with its words as bits, one for each number of the vocabulary. */
export type Piece = {
  readonly ask: Element['ask']
  readonly optional: boolean
  readonly most: number
  readonly bits: Uint32Array
  readonly capital: boolean
  readonly number: boolean
}

/** What is asked for about a phrase, with its words as bits. */
export type PieceAbout = Piece & Pick<About, 'far'>

/** A phrase ready for matching; the parts are those of `Phrase`. */
export type Pattern<Rule> = {
  readonly rule: Rule
  /** Its place among all phrases. */
  readonly order: number
  readonly before: readonly Piece[]
  readonly marked: readonly Piece[]
  readonly after: readonly Piece[]
  readonly about: readonly PieceAbout[]
  /** The phrase begins at least and at most so many words before the rarest one. */
  readonly least: number
  readonly most: number
  /** What must stand right before and right after the rarest word. */
  readonly left: Piece | undefined
  readonly right: Piece | undefined
}

export type PhraseIndex<Rule> = {
  readonly vocabulary: Vocabulary
  /** For each number of the vocabulary the phrases whose rarest word it is. */
  readonly byWord: readonly (readonly Pattern<Rule>[] | undefined)[]
}

const ranks = new Map(commonWords.split(/\s+/u).map((word, rank) => [word, rank]))
/** So rare is a word that is not among the commonest, beside one that is. */
const rare = 0.00005

function weightOf({ words }: Element): number {
  let weight = 0
  for (const word of words) {
    const rank = ranks.get(word)
    weight += rank === undefined ? rare : 0.1 / (rank + 2)
  }
  return weight
}

/** All elements in the order of the text. */
const inLine = ({ before, marked, after }: Phrase): Element[] => [...before.toReversed(), ...marked, ...after]

/** The index of the element that is rarest in ordinary text; any capital or number is never rare. */
function rarest(line: readonly Element[], first: number): number {
  const known = line.flatMap((element, at) => {
    const open = element.words.has('^') || element.words.has('#')
    return fixed(element) && !open ? [{ at, weight: weightOf(element) }] : []
  })
  return known.toSorted((a, b) => a.weight - b.weight)[0]?.at ?? first
}

/** Whether exactly one word must stand there. */
const fixed = (element: Element | undefined): Element | undefined =>
  element?.ask === 'word' && !element.optional ? element : undefined

/** How many words an element takes at least and at most. */
const leastOf = ({ ask, optional }: Element): number => (ask === 'word' && !optional ? 1 : 0)
const mostOf = ({ ask, most }: Element): number => (ask === 'not' ? 0 : most)
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The least and most words from the first marked one to the rarest, negative where it stands before. */
function reach(line: readonly Element[], first: number, anchor: number): [number, number] {
  if (anchor >= first) {
    const between = line.slice(first, anchor)
    return [sum(between.map(leastOf)), sum(between.map(mostOf))]
  }
  const between = line.slice(anchor, first)
  return [-sum(between.map(mostOf)), -sum(between.map(leastOf))]
}

/** Makes the phrases of many rules ready, with a vocabulary of their words and of `others`. */
export function phraseIndex<Rule>(
  pairs: readonly { readonly rule: Rule; readonly phrase: Phrase }[],
  others: readonly string[] = [],
): PhraseIndex<Rule> {
  const words = pairs.flatMap(({ phrase }) =>
    [...inLine(phrase), ...phrase.about].flatMap((element) => [...element.words]),
  )
  const vocabulary = vocabularyOf([...words, ...others])
  // Filled throughout, since a list with holes is slow to look into.
  const byWord: (Pattern<Rule>[] | undefined)[] = Array.from({ length: vocabulary.size }, () => undefined)
  const piece = pieces(vocabulary)
  pairs.forEach(({ rule, phrase }, order) => {
    const line = inLine(phrase)
    const anchor = rarest(line, phrase.before.length)
    const [least, most] = reach(line, phrase.before.length, anchor)
    const [left, right] = [fixed(line[anchor - 1]), fixed(line[anchor + 1])]
    const pattern: Pattern<Rule> = {
      rule,
      order,
      before: phrase.before.map(piece),
      marked: phrase.marked.map(piece),
      after: phrase.after.map(piece),
      about: phrase.about.map((asked) => ({
        ...piece({ ...asked, optional: false, most: 0 }),
        far: asked.far,
      })),
      least,
      most,
      left: left && piece(left),
      right: right && piece(right),
    }
    for (const word of line[anchor]?.words ?? []) (byWord[idOfWord(vocabulary, word)] ??= []).push(pattern)
  })
  return { vocabulary, byWord }
}

/** The same words give the same piece, since thousands of elements share a few hundred sets. */
function pieces(vocabulary: Vocabulary): (element: Element) => Piece {
  const made = new Map<string, Uint32Array>()
  return ({ ask, optional, most, words }) => {
    const written = [...words].join('/')
    let bits = made.get(written)
    if (!bits) {
      bits = new Uint32Array((vocabulary.size >> 5) + 1)
      for (const word of words) {
        const id = idOfWord(vocabulary, word)
        bits[id >> 5] = (bits[id >> 5] ?? 0) | (1 << (id & 31))
      }
      made.set(written, bits)
    }
    return { ask, optional, most, bits, capital: words.has('^'), number: words.has('#') }
  }
}
