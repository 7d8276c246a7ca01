// Begins a version from some words, or starts the one in hand again from them: the person has seen which of the two it is.
import { act, type Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { isId, newId } from '../../platform/ids.ts'
import type { Start } from './start.ts'
import { policyRoom } from './version-decisions.ts'

/** `again` in the form: the id of the version that is started again; `seen`: the saving that the person saw. */
export async function beginFrom(visit: Visit, start: Start): Promise<{ outcome: Outcome; path: string }> {
  const again = visit.form.text('again')
  const id = isId(again) ? again : newId(visit.now)
  const outcome = isId(again)
    ? await act(visit, policyRoom, id, 'start-again', {
        input: { start, seen: Number(visit.form.text('seen')) },
      })
    : await act(visit, policyRoom, id, 'begin', { input: start })
  return { outcome, path: `/policy/write/${id}` }
}
