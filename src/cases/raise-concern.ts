// Takes in a concern. Its words stand in its own row alone: the ledger says only that it was raised (§15.3).
import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { unreadConcern } from '../policy/concern.workflow.ts'
import type { About, ConcernSubject } from './concern.ts'

export interface Worry {
  text: string
  /** How the person can be reached; '' where they did not say. */
  answerTo: string
  about: About
}

export async function raiseConcern(
  { tx, viewer, now }: Sight,
  { id }: ConcernSubject,
  { input: { text, answerTo, about } }: Deed<Worry>,
): Promise<Effected> {
  await tx
    .insertInto('concerns')
    .values({
      school_id: viewer.schoolId,
      id,
      about_kind: about.kind,
      about_id: about.id,
      about_words: about.words,
      body: text,
      answer_to: answerTo || null,
      raised_by: personIdOf(viewer),
      raised_at: now,
      state: unreadConcern,
      version: 1,
      read_by: null,
      read_at: null,
    })
    .execute()
  return { ok: true, version: 1 }
}
