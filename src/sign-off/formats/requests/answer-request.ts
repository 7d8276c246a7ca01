// Keeps the office's answer to a request, and sends it where an e-mail address was left.
import type { Deed, Effected } from '../../../decisions/door.ts'
import type { Sight } from '../../../platform/database.ts'
import { personIdOf } from '../../../platform/viewer.ts'
import type { RequestSubject } from './format-request.ts'
import { sendAnswer } from './request-letters.ts'
import { requestById } from './request-queries.ts'

/** The answer that was made: what was sent or handed over, in words that the person reads. */
export const answerRequest = (
  sight: Sight,
  subject: RequestSubject,
  { input }: Deed<string>,
): Promise<Effected> => keepAnswer(sight, subject, input)

/** Why it can't be done. */
export const declineRequest = (
  sight: Sight,
  subject: RequestSubject,
  { reason = '' }: Deed<undefined>,
): Promise<Effected> => keepAnswer(sight, subject, reason)

async function keepAnswer(sight: Sight, { id }: RequestSubject, answer: string): Promise<Effected> {
  const { tx, viewer, now } = sight
  if (!answer.trim())
    return {
      ok: false,
      refusal: { sentence: 'Write what you answer, so that the person knows what to do.', clause: 'access' },
    }
  await tx
    .updateTable('format_requests')
    .set({ answer: answer.trim(), answered_by: personIdOf(viewer), answered_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  const request = await requestById(sight, id)
  if (request) await sendAnswer(sight, request, answer.trim())
  return { ok: true }
}
