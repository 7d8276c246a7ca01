// Finds the phrases of many rules in one pass over the words: only where a phrase's rarest word stands is it tried.
import { capital, numeral } from '../glance/glance.ts'
import type { Glance } from '../glance/glance.ts'
import type { Pattern, PhraseIndex, Piece } from './phrase-index.ts'

export type Match<Rule> = {
  readonly rule: Rule
  readonly order: number
  readonly first: number
  readonly last: number
}
/** Counts comparisons, so that a test can show how the work grows. */
export type Tally = { steps: number }

function isAmong({ bits }: Piece, id: number): boolean {
  return id !== 0 && (((bits[id >> 5] ?? 0) >> (id & 31)) & 1) === 1
}

function fits(piece: Piece, { keys, looks }: Glance, at: number): boolean {
  if (isAmong(piece, keys[at] ?? 0)) return true
  const look = looks[at] ?? 0
  return (piece.capital && (look & capital) !== 0) || (piece.number && (look & numeral) !== 0)
}

type Walk = {
  readonly glance: Glance
  readonly sentence: number
  readonly step: 1 | -1
  readonly tally: Tally
  /** What must follow within the sentence after the last piece. */
  readonly rest?: (index: number) => boolean
}

const isInside = ({ glance, sentence }: Walk, at: number): boolean =>
  at >= 0 && at < glance.count && glance.sentences[at] === sentence

/** Where the pieces end when the first stands at `index`: the index after the last word, or undefined. */
function walk(pieces: readonly Piece[], from: number, index: number, way: Walk): number | undefined {
  way.tally.steps += 1
  const piece = pieces[from]
  if (!piece) return way.rest && !way.rest(index) ? undefined : index
  if (piece.ask === 'gap') return overGap(pieces, from, index, way)
  const fit = isInside(way, index) && fits(piece, way.glance, index)
  if (piece.ask === 'not') return fit ? undefined : walk(pieces, from + 1, index, way)
  if (fit) {
    const end = walk(pieces, from + 1, index + way.step, way)
    if (end !== undefined) return end
  }
  return piece.optional ? walk(pieces, from + 1, index, way) : undefined
}

function overGap(pieces: readonly Piece[], from: number, index: number, way: Walk): number | undefined {
  const most = pieces[from]?.most ?? 0
  for (let skipped = 0; skipped <= most; skipped += 1) {
    if (skipped > 0 && !isInside(way, index + (skipped - 1) * way.step)) return undefined
    const end = walk(pieces, from + 1, index + skipped * way.step, way)
    if (end !== undefined) return end
  }
  return undefined
}

/** Where the phrase ends that begins at `first`, the last word included; -1 where it does not stand there. */
function endOf<Rule>(
  { before, marked, after }: Pattern<Rule>,
  glance: Glance,
  first: number,
  tally: Tally,
): number {
  const [head] = marked
  if (first < 0 || first >= glance.count || !head || !isAmong(head, glance.keys[first] ?? 0)) return -1
  const way: Walk = { glance, sentence: glance.sentences[first] ?? 0, step: 1, tally }
  const rest = (end: number) => walk(after, 0, end, way) !== undefined
  const end = walk(marked, 0, first, { ...way, rest })
  if (end === undefined) return -1
  return walk(before, 0, first - 1, { ...way, step: -1 }) === undefined ? -1 : end - 1
}

function beside(piece: Piece | undefined, glance: Glance, at: number): boolean {
  return piece === undefined || (at >= 0 && at < glance.count && fits(piece, glance, at))
}

/** All places where a phrase stands, in the order of the text. */
export function matchPhrases<Rule>(
  glance: Glance,
  { byWord }: PhraseIndex<Rule>,
  tally: Tally = { steps: 0 },
): Match<Rule>[] {
  const matches: Match<Rule>[] = []
  for (let at = 0; at < glance.count; at += 1) {
    tally.steps += 1
    const patterns = byWord[glance.keys[at] ?? 0]
    if (patterns) for (const pattern of patterns) matchAround(pattern, glance, at, matches, tally)
  }
  return inOrder(matches)
}

function matchAround<Rule>(
  pattern: Pattern<Rule>,
  glance: Glance,
  at: number,
  matches: Match<Rule>[],
  tally: Tally,
): void {
  if (!beside(pattern.right, glance, at + 1) || !beside(pattern.left, glance, at - 1)) return
  for (let back = pattern.most; back >= pattern.least; back -= 1) {
    const first = at - back
    const last = endOf(pattern, glance, first, tally)
    if (last >= 0) matches.push({ rule: pattern.rule, order: pattern.order, first, last })
  }
}

/** By place, then by the order of the rules; a phrase that was found by two of its words counts once. */
function inOrder<Rule>(matches: Match<Rule>[]): Match<Rule>[] {
  if (matches.length < 2) return matches
  matches.sort((a, b) => a.first - b.first || a.order - b.order)
  return matches.filter(({ first, order }, at) => {
    const before = matches[at - 1]
    return !before || before.first !== first || before.order !== order
  })
}
