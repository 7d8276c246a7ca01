// Counts for one kind of finding what an examination found, missed and raised in vain.
import type { Finding } from '../src/checks/finding.ts'
import type { FindingKind } from '../src/policy/finding-kinds.data.ts'
import type { ExamCase, Label } from './exam-case.ts'

export type Examined = { readonly one: ExamCase; readonly findings: readonly Finding[] }

export type Marks = {
  readonly kind: FindingKind
  /** Places that a careful reader marked. */
  readonly labelled: number
  readonly found: number
  /** Of those found, so many stop the post. */
  readonly stopped: number
  /** Everything that the check raised under this kind, and so many of them where nothing was marked. */
  readonly raised: number
  readonly inVain: number
  /** Posts without any mark, and so many of them that this kind stopped, or asked a question about. */
  readonly harmless: number
  readonly stoppedInVain: number
  readonly askedInVain: number
}

const meets = (finding: Finding, label: Label): boolean =>
  finding.kind === label.kind && finding.start < label.end && label.start < finding.end

export function marksFor(kind: FindingKind, examined: readonly Examined[]): Marks {
  const labels = examined.flatMap(({ one, findings }) =>
    one.findings
      .filter((label) => label.kind === kind)
      .map((label) => findings.filter((finding) => meets(finding, label))),
  )
  const raised = examined.flatMap(({ one, findings }) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => one.findings.some((label) => meets(finding, label))),
  )
  const harmless = examined.filter(({ one }) => one.findings.length === 0)
  const ofKind = harmless.map(({ findings }) => findings.filter((finding) => finding.kind === kind))
  const stoppedInVain = ofKind.filter((findings) => findings.some(({ stops }) => stops)).length
  return {
    kind,
    labelled: labels.length,
    found: labels.filter((met) => met.length > 0).length,
    stopped: labels.filter((met) => met.some(({ stops }) => stops)).length,
    raised: raised.length,
    inVain: raised.filter((right) => !right).length,
    harmless: harmless.length,
    stoppedInVain,
    askedInVain: ofKind.filter((findings) => findings.length > 0).length - stoppedInVain,
  }
}
