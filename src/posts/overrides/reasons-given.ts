// The reasons that the author gave for what they let stand, read back from the ledger entry of the sending.
import type { Entry } from '../../decisions/ledger.ts'
import type { Reasons } from './overrides.ts'

/** Of the last sending of a version; none where it was not sent, or where its entry has been erased. */
export function reasonsGiven(history: readonly Entry[], version: number): Reasons {
  const sent = history.findLast(({ action, subject }) => action === 'send' && subject.version === version)
  const findings = sent?.detail['findings']
  return Array.isArray(findings) ? Object.fromEntries(findings.flatMap(reasonOf)) : {}
}

function reasonOf(finding: unknown): [string, string][] {
  if (typeof finding !== 'object' || finding === null) return []
  const { place, reason } = finding as Record<string, unknown>
  return typeof place === 'string' && typeof reason === 'string' ? [[place, reason]] : []
}
