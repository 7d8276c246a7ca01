// The roster kept at hand for somebody who types: each pause in their typing asks for it again, and it has seldom changed.
import type { Pupil, Roster } from '../../checks/context.ts'
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
  const atHand = known?.stamp === stamp ? known : { stamp, roster: asBefore(await rosterOf(sight, place)) }
  // Last in line again.
  kept.delete(key)
  kept.set(key, atHand)
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) kept.delete(oldest)
  return atHand.roster
}

/**
 * The list that is kept already where it says the same: what the checks made of it, which takes longer than to read it, is
 * made once for everybody who sees these pupils, and lasts through whatever else changes at the school.
 */
function asBefore(read: Roster): Roster {
  for (const { roster } of kept.values()) if (saysTheSame(roster, read)) return roster
  return read
}

function saysTheSame(one: Roster, other: Roster): boolean {
  return one.length === other.length && one.every((pupil, at) => isSamePupil(pupil, other[at]))
}

const isSamePupil = (one: Pupil, other: Pupil | undefined): boolean =>
  other !== undefined &&
  one.id === other.id &&
  one.givenName === other.givenName &&
  one.familyName === other.familyName &&
  one.knownAs === other.knownAs &&
  one.className === other.className &&
  one.nameConsent === other.nameConsent &&
  one.photoConsent === other.photoConsent

/** Every change of pupils, consents and roles passes the ledger; what ends by itself ends with a day. */
async function stampOf({ tx, viewer, today }: Sight): Promise<string> {
  const head = await tx
    .selectFrom('ledger_head')
    .select('size')
    .where('school_id', '=', viewer.schoolId)
    .executeTakeFirst()
  return `${head?.size ?? 0} ${today}`
}
