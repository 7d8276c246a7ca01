// The roster kept at hand for somebody who types: each pause in their typing asks for it again, and it has seldom changed.
import type { Roster } from '../../checks/context.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { ConsentPlace } from '../../policy/consents.data.ts'
import { rosterOf } from './roster-of.ts'

interface AtHand {
  stamp: string
  roster: Roster
}

/** So many people type at once in one program before the one who paused longest waits for theirs to be read again. */
const most = 24
const kept = new Map<string, AtHand>()

/**
 * The same as `rosterOf`, read again when anything has changed at the school. It is kept for each viewer by itself, so
 * that nobody is given what the database would not show to them.
 */
export async function rosterAtHand(sight: Sight, place: ConsentPlace): Promise<Roster> {
  const key = `${sight.viewer.schoolId} ${personIdOf(sight.viewer) ?? ''} ${place}`
  // Asked before the roster: what changes in between is seen at the next asking.
  const stamp = await stampOf(sight)
  const known = kept.get(key)
  kept.delete(key)
  const atHand = known?.stamp === stamp ? known : { stamp, roster: await rosterOf(sight, place) }
  kept.set(key, atHand)
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest)
  return atHand.roster
}

/** Every change of pupils, consents and roles passes the ledger; what ends by itself ends with a day. */
async function stampOf({ tx, viewer, today }: Sight): Promise<string> {
  const head = await tx
    .selectFrom('ledger_head')
    .select('size')
    .where('school_id', '=', viewer.schoolId)
    .executeTakeFirst()
  return `${head?.size ?? 0} ${today}`
}
