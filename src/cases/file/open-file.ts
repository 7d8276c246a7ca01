// Opening a concern or a case: only after a fresh sign-in, and each opening stands in the ledger.
import { historyOf } from '../../decisions/history.ts'
import { append, type Entry } from '../../decisions/ledger.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { freshMinutes } from '../../policy/cases/case-opening.workflow.ts'
import type { FileRef } from './case.ts'

interface Opened extends FileRef {
  state: string
  version: number
}

const action = 'look'

/** Writes that the viewer opens the file, and gives its history. Turning a page again within the same minutes is one opening. */
export async function openFile(
  sight: Sight,
  { kind, id, state, version }: Opened,
  done = 'opened the file',
): Promise<Entry[]> {
  const before = await historyOf(sight, kind, id)
  const me = personIdOf(sight.viewer)
  const since = sight.now.getTime() - freshMinutes * 60_000
  if (before.some((each) => each.actor === me && each.action === action && Date.parse(each.at) > since))
    return before
  await append(sight, {
    action,
    done,
    clause: '10.1',
    subject: { kind, id, version },
    from: state,
    to: state,
    detail: {},
  })
  return historyOf(sight, kind, id)
}
