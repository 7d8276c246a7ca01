// The small language of the rules: a phrase as it is written in a rule, made ready for matching.
import { wordSets } from './word-sets.data.ts'

/** One place of a phrase. */
export type Element = {
  /** The words that fit; among them `^` for any word with a capital and `#` for any number. */
  readonly words: ReadonlySet<string>
  readonly ask: 'word' | 'gap' | 'not'
  readonly optional: boolean
  /** How many words a gap may hold. */
  readonly most: number
}

export type Phrase = {
  /** What stands before the place that is marked, the nearest first. */
  readonly before: readonly Element[]
  readonly marked: readonly Element[]
  /** What stands after it. */
  readonly after: readonly Element[]
}

/** Without their apostrophe they are other words: we'll and well. */
const otherWords = new Set("we'll he'll she'll i'll we're she'd i'd we'd it's".split(' '))

function spellings(word: string): string[] {
  return word.includes("'") && !otherWords.has(word) ? [word, word.replaceAll("'", '')] : [word]
}

function wordsOfElement(written: string): ReadonlySet<string> {
  return new Set(
    written.split('/').flatMap((word) => {
      const set = word.startsWith('@') ? wordSets[word.slice(1)] : undefined
      if (word.startsWith('@') && !set) throw new Error(`No set of words is called ${word}.`)
      return (set ? set.split(/\s+/u) : [word]).flatMap(spellings)
    }),
  )
}

function element(written: string): Element {
  const optional = written.endsWith('?')
  const bare = optional ? written.slice(0, -1) : written
  if (bare.startsWith('*'))
    return { ask: 'gap', optional: false, most: Number(bare.slice(1)), words: new Set() }
  if (bare.startsWith('!') && optional) throw new Error(`What must not follow is never optional: ${written}`)
  if (bare.startsWith('!')) return { ask: 'not', optional, most: 0, words: wordsOfElement(bare.slice(1)) }
  return { ask: 'word', optional, most: 1, words: wordsOfElement(bare) }
}

/**
 * Reads a phrase. Its elements stand apart by spaces: `a/b` one of these words, among them `@set` for those of a set, `^`
 * for a word with a capital, `#` for a number; `*3` up to three words, `x?` may be missing, `!a/b` the next word is none of
 * these. What stands before `>` or after `<` must be there but is not marked. The first marked element names its words.
 * Throws on a phrase that it can’t read.
 */
export function readPhrase(written: string): Phrase {
  const [left = '', right] = written.includes('>') ? written.split('>') : ['', written]
  const [middle = '', behind = ''] = (right ?? '').split('<')
  const elements = (part: string) => part.split(/\s+/u).filter(Boolean).map(element)
  const marked = elements(middle)
  if (marked[0]?.ask !== 'word' || marked[0].optional)
    throw new Error(`A phrase begins with words, and this does not: ${written}`)
  return { before: elements(left).toReversed(), marked, after: elements(behind) }
}
