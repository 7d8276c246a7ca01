// Keeps marks on their words while somebody types on, until the next answer comes.
import type { Finding } from '../../../checks/finding.ts'

/** The findings of `before` whose words the typing has not touched, at their places in `now`. */
export function carriedOver(findings: readonly Finding[], before: string, now: string): Finding[] {
  const head = sameFromStart(before, now)
  const tail = Math.min(sameFromEnd(before, now), Math.min(before.length, now.length) - head)
  const shift = now.length - before.length
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding]
    if (finding.start < before.length - tail) return []
    return [{ ...finding, start: finding.start + shift, end: finding.end + shift }]
  })
}

function sameFromStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one[at] === other[at]) at += 1
  return at
}

function sameFromEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at += 1
  return at
}
