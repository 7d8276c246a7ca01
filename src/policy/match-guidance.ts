// Finds where a text mentions a source of the register, however it is written, and says whether that edition still stands.
import { guidance } from './guidance.data.ts'
import type { Source } from './guidance.ts'

export interface Mention {
  /** Where it stands in the text, in UTF-16 units: `text.slice(start, end)`. */
  start: number
  end: number
  /** The source's id in the register. */
  id: string
  /** `unknown`: the source is known, but not the edition that the text names. */
  state: 'current' | 'superseded' | 'unknown'
  /** The id of what stands in its place. */
  successor?: string
}

const edge = '[\\p{L}\\p{N}\\p{M}]'
const between = `[\\s\\p{Pd}\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}"'*_,:\u200B\u00AD]{1,8}`
const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** "2018", "(2018)", "(DfE, September 2018)", ", September 2018". */
const edition = new RegExp(
  `[\\s\\p{Pf}*_"',]{0,6}(?:[(\\[](?:\\p{L}+[\\s,]+){0,3}|(?:(?:${months})\\s+)?)((?:19|20)\\d\\d)(?!${edge})[)\\]]?`,
  'iuy',
)

const names = [...new Set(guidance.flatMap((source) => source.names))].map((name) => ({
  pattern: patternOf(name),
  sources: guidance.filter((source) => source.names.includes(name)),
}))

/** Every mention in the text, in its order; none lies over another. */
export function mentionsIn(text: string): Mention[] {
  const found = names.flatMap(({ pattern, sources }) =>
    [...text.matchAll(pattern)].map((match) =>
      mentionOf(text, sources, match.index, match.index + match[0].length),
    ),
  )
  const inOrder = found.toSorted((one, other) => one.start - other.start || other.end - one.end)
  return inOrder.reduce<Mention[]>((kept, next) => added(text, kept, next), [])
}

function patternOf(name: string): RegExp {
  const words = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return new RegExp(`(?<!${edge})${words.join(between)}(?!${edge})`, 'giu')
}

function mentionOf(text: string, sources: readonly Source[], start: number, nameEnd: number): Mention {
  edition.lastIndex = nameEnd
  const named = edition.exec(text)
  const year = named ? Number(named[1]) : undefined
  const ofYear = sources.find((source) => year !== undefined && source.years?.includes(year))
  const source = ofYear ?? sources.find((each) => each.years === undefined) ?? sources[0]
  if (!source) throw new Error('A name in the register belongs to no source.')
  const place = { start, end: nameEnd + (named?.[0].length ?? 0), id: source.id }
  if (source.superseded) return { ...place, state: 'superseded', successor: source.superseded.by }
  return { ...place, state: year === undefined ? 'current' : 'unknown' }
}

/** Leaves out what lies within the one before. A short name in brackets after the long one belongs to it. */
function added(text: string, kept: readonly Mention[], next: Mention): Mention[] {
  const last = kept.at(-1)
  if (!last) return [next]
  if (next.start < last.end) return [...kept]
  const together = /^[\s*_]{0,4}\($/u.test(text.slice(last.end, next.start))
  if (together && (next.id === last.id || next.id === last.successor))
    return [...kept.slice(0, -1), { ...last, end: next.end }]
  return [...kept, next]
}
