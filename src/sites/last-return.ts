// Who sent the form back last and why, for as long as it lies with its author again.
import { historyOf } from '../decisions/history.ts'
import type { Sight } from '../platform/database.ts'
import { siteWorkflow } from '../policy/site.workflow.ts'

export async function lastReturn(
  sight: Sight,
  id: string,
): Promise<{ by: string; reason: string } | undefined> {
  const last = (await historyOf(sight, siteWorkflow.name, id)).at(-1)
  const reason = last?.detail['reason']
  return last?.action === 'send-back' && typeof reason === 'string' ? { by: last.by, reason } : undefined
}
