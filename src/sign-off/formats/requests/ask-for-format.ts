// Takes in a request for another language or format. What was typed stands in its own row alone, not in the ledger.
import type { Deed, Effected } from '../../../decisions/door.ts'
import type { Sight } from '../../../platform/database.ts'
import { personIdOf } from '../../../platform/viewer.ts'
import { answeredWithin, newRequest } from '../../../policy/format-request.workflow.ts'
import { addWorkingDays } from '../../../policy/working-days.ts'
import type { Ask, RequestSubject } from './format-request.ts'
import { acknowledge } from './request-letters.ts'

/** By when a request of today is answered. */
export const dueDate = (today: string): string => addWorkingDays(today, answeredWithin)

export async function askForFormat(
  sight: Sight,
  { id }: RequestSubject,
  { input: ask }: Deed<Ask>,
): Promise<Effected> {
  const { tx, viewer, now, today } = sight
  const dueOn = dueDate(today)
  await tx
    .insertInto('format_requests')
    .values({
      school_id: viewer.schoolId,
      id,
      language: ask.language || null,
      format: ask.format,
      other: ask.other || null,
      reach: ask.reach,
      contact: ask.contact || null,
      message: ask.message || null,
      asked_by: personIdOf(viewer),
      asked_at: now,
      due_on: dueOn,
      state: newRequest,
      version: 1,
    })
    .execute()
  await acknowledge(sight, id, ask, dueOn)
  return { ok: true, version: 1, detail: { dueOn } }
}
