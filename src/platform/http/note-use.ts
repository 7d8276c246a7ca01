// Notes that a session is in use, seldom enough that reading a page costs no write.
import { noteUseEvery } from '../../policy/sign-in.data.ts'
import type { Visit } from './visit.ts'

/** Called when the visit's work is done, so that the session's row is held for a moment only. */
export async function noteUse({ tx, viewer, now, session, signedIn }: Visit): Promise<void> {
  if (!session || !signedIn || now.getTime() - signedIn.lastUsedAt.getTime() < noteUseEvery) return
  await tx
    .updateTable('sessions')
    .set({ last_used_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('token_hash', '=', session)
    .where('last_used_at', '<', now)
    .execute()
}
