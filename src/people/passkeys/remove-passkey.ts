// Removes a passkey of the viewer, unless it is the only way in.
import { act, type Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { waysOf } from '../account/ways.ts'

export async function removePasskey(visit: Visit, id: string): Promise<Outcome> {
  const { viewer } = visit
  const personId = personIdOf(viewer) ?? ''
  const room = accountRoom(async (sight) => {
    const ways = await waysOf(visit)
    const found = ways.passkeys.find((each) => each.id === id)
    if (!found) return { ok: false, refusal: { sentence: 'This passkey is removed already.', clause: '' } }
    if (ways.passkeys.length === 1 && !ways.password && ways.elsewhere.length === 0)
      return { ok: false, refusal: { sentence: onlyWay, clause: '' } }
    await sight.tx
      .deleteFrom('passkeys')
      .where('school_id', '=', viewer.schoolId)
      .where('person_id', '=', personId)
      .where('id', '=', id)
      .execute()
    return { ok: true, detail: { name: found.name } }
  })
  return act(visit, room, personId, 'remove-passkey', { input: undefined })
}

const onlyWay = 'This passkey is your only way in. Add another one or a password first, then remove it.'
