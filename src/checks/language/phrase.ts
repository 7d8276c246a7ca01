// The small language of the rules: a phrase as it is written in a rule, made ready for matching.
import { wordSets } from './word-sets/word-sets.ts'

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
  /** What must stand, or must not, anywhere about it. */
  readonly about: readonly About[]
}

/** Words of which one must stand about the marked place, on whichever side, or none may. */
export type About = {
  readonly words: ReadonlySet<string>
  readonly ask: 'word' | 'not'
  /** Beyond the sentence too. */
  readonly far: boolean
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

const asking = (written: string, far: boolean): About => {
  const bare = written.startsWith('!') ? written.slice(1) : written
  return { words: wordsOfElement(bare), ask: bare === written ? 'word' : 'not', far }
}

/** `& a/b` in the sentence, `&& a/b` in it or those beside it. */
function readAbout(written: readonly string[]): About[] {
  return written.flatMap((part, at) => {
    const bare = part.trim()
    if (bare === '') return []
    return [asking(bare, at > 0 && written[at - 1]?.trim() === '')]
  })
}

/**
 * Reads a phrase. Its elements stand apart by spaces: `a/b` one of these words, among them `@set` for those of a set, `^`
 * for a word with a capital, `#` for a number; `*3` up to three words, `x?` may be missing, `!a/b` the next word is none of
 * these. What stands before `>` or after `<` must be there but is not marked. The first marked element names its words.
 * Behind it all, `& a/b` asks for one of these words anywhere about it in the sentence, `& !a/b` for none of them, and `&&`
 * asks in the sentences beside it too.
 * Throws on a phrase that it can’t read.
 */
export function readPhrase(written: string): Phrase {
  const [line = '', ...about] = written.split('&')
  const [left = '', right] = line.includes('>') ? line.split('>') : ['', line]
  const [middle = '', behind = ''] = (right ?? '').split('<')
  const elements = (part: string) => part.split(/\s+/u).filter(Boolean).map(element)
  const marked = elements(middle)
  if (marked[0]?.ask !== 'word' || marked[0].optional)
    throw new Error(`A phrase begins with words, and this does not: ${written}`)
  const [before, after] = [elements(left).toReversed(), elements(behind)]
  return { before, marked, after, about: readAbout(about) }
}
