// Checks a one-time code of the viewer; each is taken once.
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { stepOf } from './one-time-code.ts'

/** Whether the code is right now and was not used before. Two who send the same code at once: one is taken. */
export async function useCode({ tx, viewer, now, program }: Visit, typed: string): Promise<boolean> {
  const personId = personIdOf(viewer) ?? ''
  const row = await tx
    .selectFrom('one_time_codes')
    .select(['secret', 'last_step'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  const secret = row && program.seal.open(row.secret).toString('utf8')
  const step = secret && stepOf(secret, typed, now, Number(row.last_step))
  if (!step) return false
  await tx
    .updateTable('one_time_codes')
    .set({ last_step: step })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personId)
    .execute()
  return true
}
