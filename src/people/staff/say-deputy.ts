// Names to whom it passes what has waited too long for a person, or that nobody is.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { namesOf, stillHere } from '../directory.ts'
import type { PersonSubject } from './person.ts'

export interface NewDeputy {
  /** Null for nobody. */
  deputy: string | null
}

export async function sayDeputy(
  sight: Sight,
  { id }: PersonSubject,
  { input: { deputy } }: Deed<NewDeputy>,
): Promise<Effected> {
  if (deputy === id) return refuse('Nobody is their own deputy. Choose somebody else.')
  if (deputy && (await stillHere(sight, [deputy])).length === 0)
    return refuse('A deputy works for the school or governs it. Choose somebody else.')
  await sight.tx
    .updateTable('people')
    .set({ deputy_id: deputy })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return {
    ok: true,
    detail: { deputy: deputy ? ((await namesOf(sight, [deputy])).get(deputy) ?? '') : null },
  }
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: '16.2' } })
