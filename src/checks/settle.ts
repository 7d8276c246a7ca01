// Makes one finding of those that overlap, so that a place in a text is marked once.
import { weightier } from './finding.ts'
import type { Finding } from './finding.ts'

function overlap(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end
}

function joined(kept: Finding, other: Finding): Finding {
  if (kept.kind !== other.kind) return kept
  return { ...kept, start: Math.min(kept.start, other.start), end: Math.max(kept.end, other.end) }
}

/** Without the spaces and signs at its ends; `undefined` where no letter is left. */
function withoutEdges(text: string, finding: Finding): Finding | undefined {
  const words = text.slice(finding.start, finding.end)
  const first = words.search(/[\p{L}\p{N}]/u)
  if (first < 0) return undefined
  return { ...finding, start: finding.start + first, end: finding.start + words.trimEnd().length }
}

/** The widest part of a finding that no other one covers. */
function freePart(text: string, finding: Finding, others: readonly Finding[]): Finding | undefined {
  let best: Finding | undefined
  let { start } = finding
  const covering = others.filter((other) => overlap(other, finding))
  // Where somebody can be found is told by the address already.
  if (covering.some(({ kind }) => kind === 'contact-detail')) return undefined
  for (const next of [...covering, { start: finding.end, end: finding.end }]) {
    const part = next.start > start ? withoutEdges(text, { ...finding, start, end: next.start }) : undefined
    if (part && part.end - part.start > (best ? best.end - best.start : 0)) best = part
    start = Math.max(start, next.end)
  }
  return best
}

/** Findings sorted by place, no two that overlap; of those the weightiest stays, and what else is told keeps the rest. */
export function settle(text: string, findings: readonly Finding[]): Finding[] {
  const settled: Finding[] = []
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = settled.at(-1)
    if (!previous || !overlap(previous, finding)) {
      settled.push(finding)
      continue
    }
    const first = weightier(previous, finding) <= 0
    settled[settled.length - 1] = first ? joined(previous, finding) : joined(finding, previous)
  }
  // A question of a kind that nothing else asks is not lost because a name or a number stands in the middle of it.
  for (const lost of findings) {
    if (lost.stops || lost.remedy.replacement !== undefined) continue
    if (settled.some(({ kind }) => kind === lost.kind)) continue
    const part = freePart(text, lost, settled)
    if (part) settled.splice(settled.filter(({ start }) => start < part.start).length, 0, part)
  }
  return settled
}
