// Writes down that a person is away for some days and who stands in for them, or that they are back.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { addDays } from '../../policy/days.ts'
import { namesOf, stillHere } from '../directory.ts'
import type { PersonSubject, RowOf } from './person.ts'

export interface NewAbsence {
  /** Null where nobody is named. */
  deputy: string | null
  starts: string
  ends: string
}

export async function nameDeputy(
  sight: Sight,
  { id }: PersonSubject,
  { input: { deputy, starts, ends } }: Deed<NewAbsence>,
): Promise<Effected> {
  if (deputy === id) return refuse('Nobody stands in for themselves. Choose somebody else.')
  if (deputy && (await stillHere(sight, [deputy])).length === 0)
    return refuse('Whoever stands in works for the school or governs it. Choose somebody else.')
  await sight.tx
    .insertInto('absences')
    .values({
      school_id: sight.viewer.schoolId,
      id: newId(sight.now),
      person_id: id,
      deputy_id: deputy,
      starts,
      ends,
    })
    .execute()
  const name = deputy ? ((await namesOf(sight, [deputy])).get(deputy) ?? '') : null
  return { ok: true, detail: { deputy: name, starts, ends } }
}

/** They are back: yesterday was its last day; or it never was, where it would have begun today or later. */
export async function endAbsence(
  sight: Sight,
  { id }: PersonSubject,
  { input: { row } }: Deed<RowOf>,
): Promise<Effected> {
  const { tx, viewer, today } = sight
  const ends = addDays(today, -1)
  const never = await tx
    .deleteFrom('absences')
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('id', '=', row)
    .where('starts', '>=', today)
    .returning(['starts', 'ends'])
    .executeTakeFirst()
  if (never) return { ok: true, detail: { calledOff: true, ...never } }
  const ended = await tx
    .updateTable('absences')
    .set({ ends })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('id', '=', row)
    .where('ends', '>=', today)
    .returning('starts')
    .executeTakeFirst()
  return ended
    ? { ok: true, detail: { starts: ended.starts, ends } }
    : refuse('This absence is over already.')
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: '16.2' } })
