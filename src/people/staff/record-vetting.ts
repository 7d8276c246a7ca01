// Writes down who checked somebody from outside, how and until when; or that it counts no more (§18.6 note).
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { addDays } from '../../policy/days.ts'
import { namesOf, stillHere } from '../directory.ts'
import type { PersonSubject, RowOf } from './person.ts'

export interface NewVetting {
  /** What was looked at, in words. */
  what: string
  checkedBy: string
  checkedOn: string
  /** The last day on which it counts. */
  until: string
}

export async function recordVetting(
  sight: Sight,
  { id }: PersonSubject,
  { input: { what, checkedBy, checkedOn, until } }: Deed<NewVetting>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  if (checkedBy === id) return refuse('Nobody vets themselves. Choose who checked them.')
  if ((await stillHere(sight, [checkedBy])).length === 0)
    return refuse('Whoever checks somebody works for the school or governs it. Choose somebody else.')
  await tx
    .insertInto('vettings')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      person_id: id,
      what,
      checked_by: checkedBy,
      checked_on: checkedOn,
      until,
    })
    .execute()
  const by = (await namesOf(sight, [checkedBy])).get(checkedBy) ?? ''
  return { ok: true, detail: { what, by, checkedOn, until } }
}

/** From now on it counts no more: its last day was yesterday. */
export async function endVetting(
  { tx, viewer, today }: Sight,
  { id }: PersonSubject,
  { input: { row } }: Deed<RowOf>,
): Promise<Effected> {
  const until = addDays(today, -1)
  const ended = await tx
    .updateTable('vettings')
    .set({ until })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', id)
    .where('id', '=', row)
    .where('until', '>=', today)
    .returning('what')
    .executeTakeFirst()
  return ended ? { ok: true, detail: { what: ended.what, until } } : refuse('This vetting has ended already.')
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: '18.6 note' } })
