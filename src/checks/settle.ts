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

/** Findings sorted by place, no two on the same place; the weightiest of those that overlap stays. */
export function settle(findings: readonly Finding[]): Finding[] {
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
  return settled
}
