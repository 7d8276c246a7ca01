// Records who of a pupil's carers holds parental responsibility, where the roster does not say or is wrong.
import { sql } from 'kysely'

import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'

/** The input names them by id; the pupil's other carers hold none. */
export async function sayResponsible(
  { tx, viewer }: Sight,
  { id }: { id: string },
  { input }: Deed<readonly string[]>,
): Promise<Effected> {
  await sql`
    update pupil_carers set responsible = person_id::text = any (${[...input]})
    where school_id = ${viewer.schoolId} and pupil_id = ${id} and ended_on is null`.execute(tx)
  return { ok: true, detail: { responsible: [...input] } }
}
