// Cuts a text into pieces, marked and plain, so that a page can show each finding where it stands.
import type { Finding } from './finding.ts'

export type Segment = {
  readonly text: string
  /** Empty for plain text; several where findings share the place. */
  readonly findings: readonly Finding[]
}

/** The pieces of the text in order; together they are the whole text, and none is empty. */
export function markedText(text: string, findings: readonly Finding[]): Segment[] {
  const inside = findings.filter(({ start, end }) => start < end && start < text.length && end > 0)
  const edges = inside.flatMap(({ start, end }) => [Math.max(0, start), Math.min(end, text.length)])
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return {
      text: text.slice(start, end),
      findings: inside.filter((finding) => finding.start < end && finding.end > start),
    }
  })
}
