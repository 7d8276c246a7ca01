// A moderator takes a day of the rota, or gives one back (§18.4).
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { couldTake } from '../../policy/cover/cover.ts'
import { longDate } from '../../ui/dates.ts'
import { coverFacts } from './cover-facts.ts'
import type { CoverSubject } from './cover-subject.ts'

export interface OneDay {
  /** Like 2026-11-23. */
  day: string
}

export async function takeDay(
  sight: Sight,
  { id, version }: CoverSubject,
  { input: { day } }: Deed<OneDay>,
): Promise<Effected> {
  const me = personIdOf(sight.viewer) ?? ''
  const facts = await coverFacts(sight, id)
  if (!facts || day < sight.today || !couldTake(facts, day).includes(me))
    return {
      ok: false,
      refusal: {
        sentence: `You can’t fill a gap on ${longDate(day)}: nothing is open any more, you are away, or your signature or training does not count on that day.`,
        clause: '14.5',
      },
    }
  await sight.tx
    .insertInto('rota_days')
    .values({ school_id: sight.viewer.schoolId, site_id: id, person_id: me, day })
    .execute()
  return { ok: true, version: version + 1, detail: { day } }
}

export async function giveBackDay(
  { tx, viewer }: Sight,
  { id, version }: CoverSubject,
  { input: { day } }: Deed<OneDay>,
): Promise<Effected> {
  await tx
    .deleteFrom('rota_days')
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', id)
    .where('person_id', '=', personIdOf(viewer) ?? '')
    .where('day', '=', day)
    .execute()
  return { ok: true, version: version + 1, detail: { day } }
}
