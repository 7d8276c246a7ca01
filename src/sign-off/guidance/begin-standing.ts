// The school's own line for a row of the register, made when somebody first does something with it.
import type { Sight } from '../../platform/database.ts'
import { untouched } from '../../policy/guidance.workflow.ts'
import type { Refusal } from '../../policy/workflow.ts'
import type { GuidanceSubject } from './guidance.ts'

/** Makes the line where there is none yet; refuses when somebody else made it in the same moment. */
export async function beginStanding(
  { tx, viewer }: Sight,
  { id, version }: GuidanceSubject,
): Promise<Refusal | undefined> {
  if (version > 0) return undefined
  const made = await tx
    .insertInto('guidance_standing')
    .values({ school_id: viewer.schoolId, id, state: untouched, version: 0, reason: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if ((made.numInsertedOrUpdatedRows ?? 0n) > 0n) return undefined
  return { sentence: 'Somebody else did something with this just now. Look at it again.', clause: '1.5' }
}
