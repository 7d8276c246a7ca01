// Why a thing came back to its author, for as long as it lies with them.
import { InsetText } from '../ui/components/inset-text.tsx'
import type { Entry } from './ledger.ts'

export interface Return {
  by: string
  reason: string
}

/** The last return in a thing's history, unless it was sent again since. */
export function lastReturn(history: readonly Entry[]): Return | undefined {
  const last = history.findLast(({ action }) => action !== 'mend')
  const reason = last?.detail['reason']
  return last?.action === 'send-back' && typeof reason === 'string' ? { by: last.by, reason } : undefined
}

export const SentBack = ({ by, reason }: Return) => (
  <InsetText>
    <strong>{by} sent it back:</strong> {reason}
  </InsetText>
)
