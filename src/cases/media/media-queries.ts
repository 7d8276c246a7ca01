// What everybody on the staff sees of an enquiry by the press: not what it asks (§16.7).
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { MediaEnquiryState } from '../../policy/cases/media-enquiry.workflow.ts'

export interface MediaNotice {
  id: string
  at: Date
  state: MediaEnquiryState
  /** Null where it was sorted from a concern, which does not ask it. */
  outlet: string | null
  /** Word for word, once it is cleared. */
  answer: string | null
  /** Who gives it. */
  speaker: string | null
}

/** Those that are open, and those of the last fortnight. */
export async function mediaNotices({ tx }: Sight): Promise<MediaNotice[]> {
  const { rows } = await sql<Omit<MediaNotice, 'at'> & { logged_at: Date }>`
    select * from media_notices()`.execute(tx)
  return rows.map(({ logged_at: at, ...notice }) => ({ ...notice, at }))
}

/** Those upon which nobody may say anything yet. */
export const notCleared = (notices: readonly MediaNotice[]): MediaNotice[] =>
  notices.filter(({ state }) => state === 'logged')
