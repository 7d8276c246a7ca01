// Keeps when somebody's calendar says that they are not free, in place of what it said before (§14.5).
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { Stretch } from '../../policy/cover/spans.ts'
import type { PersonSubject } from '../staff/person.ts'

export interface CalendarRead {
  busy: readonly Stretch[]
}

export async function keepCalendar(
  { tx, viewer }: Sight,
  { id }: PersonSubject,
  { input: { busy } }: Deed<CalendarRead>,
): Promise<Effected> {
  await tx
    .deleteFrom('calendar_times')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .execute()
  if (busy.length > 0)
    await tx
      .insertInto('calendar_times')
      .values(
        busy.map(({ starts, ends }) => ({
          school_id: viewer.schoolId,
          person_id: id,
          starts: new Date(starts),
          ends: new Date(ends),
        })),
      )
      .execute()
  return { ok: true, detail: { times: busy.length } }
}
