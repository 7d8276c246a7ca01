// Why a post came back to its author, for as long as it lies with them.
import type { Entry } from '../decisions/ledger.ts'
import { InsetText } from '../ui/components/inset-text.tsx'

export interface Return {
  by: string
  reason: string
}

/** The last return in a post's history, unless it was sent again since. */
export function lastReturn(history: readonly Entry[]): Return | undefined {
  const last = history.findLast(({ action }) => action !== 'mend')
  const reason = last?.detail['reason']
  return last?.action === 'send-back' && typeof reason === 'string' ? { by: last.by, reason } : undefined
}

export const SentBack = ({ by, reason }: Return) => (
  <InsetText>
    <strong>{by} sent this post back:</strong> {reason}
  </InsetText>
)
