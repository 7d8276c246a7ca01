// Finds the phrases of many rules in one pass over the words: each word is looked up once, and only what begins with it is tried.
import type { Element, Phrase } from './phrase.ts'
import type { Token } from './tokens.ts'

/** Phrases by the words with which they begin. */
export type PhraseIndex<Rule> = ReadonlyMap<string, readonly { rule: Rule; phrase: Phrase }[]>
export type Match<Rule> = { readonly rule: Rule; readonly first: number; readonly last: number }
/** Counts comparisons, so that a test can show how the work grows. */
export type Tally = { steps: number }

export function indexOf<Rule>(pairs: readonly { rule: Rule; phrase: Phrase }[]): PhraseIndex<Rule> {
  const index = new Map<string, { rule: Rule; phrase: Phrase }[]>()
  for (const pair of pairs) {
    for (const word of pair.phrase.marked[0]?.words ?? []) {
      const list = index.get(word)
      if (list) list.push(pair)
      else index.set(word, [pair])
    }
  }
  return index
}

function fits({ words }: Element, token: Token): boolean {
  if (words.has(token.key) || (token.capital && words.has('^'))) return true
  return words.has('#') && token.key <= '9\uFFFF'
}

type Walk = {
  tokens: readonly Token[]
  sentence: number
  step: 1 | -1
  tally: Tally
  /** The shortest rest that must follow within the sentence. */
  rest?: (index: number) => boolean
}

/** Where the elements end when the first stands at `index`: the index after the last word, or undefined. */
function walk(elements: readonly Element[], from: number, index: number, way: Walk): number | undefined {
  way.tally.steps += 1
  const element = elements[from]
  if (!element) return way.rest && !way.rest(index) ? undefined : index
  const found = way.tokens[index]
  const token = found?.sentence === way.sentence ? found : undefined
  if (element.ask === 'not')
    return token && fits(element, token) ? undefined : walk(elements, from + 1, index, way)
  if (element.ask === 'gap') return overGap(elements, from, index, way)
  if (token && fits(element, token)) {
    const end = walk(elements, from + 1, index + way.step, way)
    if (end !== undefined) return end
  }
  return element.optional ? walk(elements, from + 1, index, way) : undefined
}

function overGap(elements: readonly Element[], from: number, index: number, way: Walk): number | undefined {
  const most = elements[from]?.most ?? 0
  for (let skipped = 0; skipped <= most; skipped += 1) {
    if (skipped > 0 && way.tokens[index + skipped - 1]?.sentence !== way.sentence) return undefined
    const end = walk(elements, from + 1, index + skipped * way.step, way)
    if (end !== undefined) return end
  }
  return undefined
}

/** Whether the words beside the first allow the phrase: tells most places apart at the cost of two look-ups. */
function begins({ marked, before }: Phrase, tokens: readonly Token[], first: number): boolean {
  return allows(marked[1], tokens[first + 1]) && allows(before[0], tokens[first - 1])
}

function allows(element: Element | undefined, token: Token | undefined): boolean {
  if (element?.ask !== 'word' || element.optional) return true
  return token !== undefined && fits(element, token)
}

/** All places where a phrase stands, in the order of the text. */
export function matchPhrases<Rule>(
  tokens: readonly Token[],
  index: PhraseIndex<Rule>,
  tally: Tally = { steps: 0 },
): Match<Rule>[] {
  const matches: Match<Rule>[] = []
  tokens.forEach((token, first) => {
    tally.steps += 1
    for (const { rule, phrase } of index.get(token.key) ?? []) {
      if (!begins(phrase, tokens, first)) continue
      const way = { tokens, sentence: token.sentence, tally }
      const rest = (end: number) => walk(phrase.after, 0, end, { ...way, step: 1 }) !== undefined
      const end = walk(phrase.marked, 0, first, { ...way, step: 1, rest })
      if (end === undefined) continue
      if (walk(phrase.before, 0, first - 1, { ...way, step: -1 }) === undefined) continue
      matches.push({ rule, first, last: end - 1 })
    }
  })
  return matches
}
