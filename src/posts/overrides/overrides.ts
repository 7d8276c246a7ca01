// What the checks ask about a post and its author lets stand: each with a place, and with the reason given for it (§16.4). Pure.
import type { Finding } from '../../checks/finding.ts'
import type { Detail } from '../../decisions/ledger.ts'
import { settledKinds } from '../../policy/finding-kinds.data.ts'
import type { Override } from '../../policy/post.workflow.ts'
import type { CheckedPart, CheckedPost } from '../check-post.ts'

/** Reasons by the place of their finding. */
export type Reasons = Readonly<Record<string, string>>

/** The longest reason, in characters: it is read beside the text by somebody between two lessons. */
export const longestReason = 500

type PartOfPost = { part: string; findings: readonly Finding[] }

/** Tells a finding from every other of the post, for as long as its text stays as it is. */
export function placeOf({ part, findings }: PartOfPost, finding: Finding): string {
  const place = ({ kind, start, end }: Finding) => `${part}-${kind}-${start}-${end}`
  const own = place(finding)
  const nth = findings.filter((each) => place(each) === own).indexOf(finding)
  return nth > 0 ? `${own}-${nth + 1}` : own
}

export interface Placed {
  place: string
  part: CheckedPart
  finding: Finding
}

/** Everything found, in the order of the post. */
export const placed = (checked: CheckedPost): Placed[] =>
  Object.values(checked).flatMap((part) =>
    part.findings.map((finding) => ({ place: placeOf(part, finding), part, finding })),
  )

/** What does not stop the post, and is not settled already. What stops can't be overridden by anybody. */
export const overridesOf = (checked: CheckedPost, reasons: Reasons): (Override & { place: string })[] =>
  placed(checked)
    .filter(({ finding }) => !finding.stops && !settledKinds.has(finding.kind))
    .map(({ place, finding }) => ({ place, sentence: finding.sentence, reason: reasons[place] ?? '' }))

/** The findings as the ledger keeps them: what kind and where, never the words, since those may name a child. */
export const findingsDetail = (checked: CheckedPost, reasons: Reasons = {}): Detail[] =>
  placed(checked).map(({ place, part, finding }) => ({
    part: part.part,
    kind: finding.kind,
    clause: finding.clause,
    certainty: finding.certainty,
    start: finding.start,
    end: finding.end,
    ...(reasons[place] ? { reason: reasons[place] } : {}),
    place,
  }))
