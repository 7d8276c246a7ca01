// Reads one's own absences that are not over, and the busy times of one's calendar.
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'

export interface OwnAbsences {
  absences: readonly { starts: string; ends: string }[]
  busy: readonly { starts: Date; ends: Date }[]
}

export async function ownAbsences({ tx, viewer, today, now }: Sight): Promise<OwnAbsences> {
  const me = personIdOf(viewer) ?? ''
  const absences = await tx
    .selectFrom('absences')
    .select(['starts', 'ends'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', me)
    .where('ends', '>=', today)
    .orderBy('starts')
    .execute()
  const busy = await tx
    .selectFrom('calendar_times')
    .select(['starts', 'ends'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', me)
    .where('ends', '>=', now)
    .orderBy('starts')
    .limit(30)
    .execute()
  return { absences, busy }
}
