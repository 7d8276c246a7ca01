// Finds the phrases of many rules in one pass over the words: only where a phrase's rarest word stands is it tried.
import { capital, numeral } from '../glance/glance.ts'
import type { Glance } from '../glance/glance.ts'
import type { Pattern, PhraseIndex, Piece, PieceAbout } from './phrase-index.ts'

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

/** So many words to either side belong to what is said; a text without full stops is no sentence. */
const widest = 24

/** Whether one of the words stands about a place; a capital counts only within the sentence, not at its beginning. */
function standsAbout(asked: PieceAbout, glance: Glance, first: number, last: number, tally: Tally): boolean {
  const sentence = glance.sentences[first] ?? 0
  const to = Math.min(glance.count - 1, last + widest)
  for (let at = Math.max(0, first - widest); at <= to; at += 1) {
    if (at >= first && at <= last) continue
    tally.steps += 1
    const away = Math.abs((glance.sentences[at] ?? 0) - sentence)
    if (away > (asked.far ? 1 : 0)) continue
    if (isAmong(asked, glance.keys[at] ?? 0)) return true
    const look = glance.looks[at] ?? 0
    if (asked.number && (look & numeral) !== 0) return true
    if (asked.capital && (look & capital) !== 0 && glance.sentences[at - 1] === glance.sentences[at])
      return true
  }
  return false
}

/** Where the phrase ends that begins at `first`, the last word included; -1 where it does not stand there. */
function endOf<Rule>(
  { before, marked, after, about }: Pattern<Rule>,
  glance: Glance,
  first: number,
  tally: Tally,
): number {
  const way: Walk = { glance, sentence: glance.sentences[first] ?? 0, step: 1, tally }
  const rest = (end: number) => walk(after, 0, end, way) !== undefined
  const end = walk(marked, 0, first, { ...way, rest })
  if (end === undefined) return -1
  if (walk(before, 0, first - 1, { ...way, step: -1 }) === undefined) return -1
  const asWanted = about.every(
    (asked) => standsAbout(asked, glance, first, end - 1, tally) === (asked.ask === 'word'),
  )
  return asWanted ? end - 1 : -1
}

function beginsAt<Rule>({ marked: [head] }: Pattern<Rule>, { count, keys }: Glance, first: number): boolean {
  return first >= 0 && first < count && head !== undefined && isAmong(head, keys[first] ?? 0)
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

/** A phrase is no longer than this, so that a word about it stands no further from each of its words. */
const reach = widest + 12

/** Whether one of the words stands in the sentence at all. */
function standsNear(asked: PieceAbout, { keys, looks, sentences, count }: Glance, at: number): boolean {
  const sentence = sentences[at]
  for (const step of [-1, 1])
    for (let other = at; Math.abs(other - at) <= reach; other += step) {
      if (other < 0 || other >= count || sentences[other] !== sentence) break
      if (isAmong(asked, keys[other] ?? 0)) return true
      const look = looks[other] ?? 0
      if ((asked.capital && (look & capital) !== 0) || (asked.number && (look & numeral) !== 0)) return true
    }
  return false
}

/** Looks roughly, before the phrase is tried, whether all that must stand about it does so; most phrases fail here. */
function mayHold(about: readonly PieceAbout[], glance: Glance, at: number, tally: Tally): boolean {
  for (const asked of about) {
    if (asked.ask === 'not' || asked.far) continue
    tally.steps += 1
    if (!standsNear(asked, glance, at)) return false
  }
  return true
}

function matchAround<Rule>(
  pattern: Pattern<Rule>,
  glance: Glance,
  at: number,
  matches: Match<Rule>[],
  tally: Tally,
): void {
  if (!beside(pattern.right, glance, at + 1) || !beside(pattern.left, glance, at - 1)) return
  let looked = false
  for (let back = pattern.most; back >= pattern.least; back -= 1) {
    const first = at - back
    if (!beginsAt(pattern, glance, first)) continue
    if (!looked && !mayHold(pattern.about, glance, at, tally)) return
    looked = true
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
