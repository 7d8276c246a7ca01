// Writes down that a person is away for some days, and who stands in for them.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { namesOf, stillHere } from '../directory.ts'
import type { PersonSubject } from './person.ts'

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

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: '16.2' } })
