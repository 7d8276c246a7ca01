// Writes down that a person took a course, and until when it counts.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { PersonSubject } from './person.ts'

export interface NewTraining {
  course: string
  takenOn: string
  /** The last day on which it counts; null where it does not run out. */
  expiresOn: string | null
}

export async function recordTraining(
  { tx, viewer, now }: Sight,
  { id }: PersonSubject,
  { input: { course, takenOn, expiresOn } }: Deed<NewTraining>,
): Promise<Effected> {
  await tx
    .insertInto('trainings')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      person_id: id,
      course,
      taken_on: takenOn,
      expires_on: expiresOn,
    })
    .execute()
  return { ok: true, detail: { course, takenOn, expiresOn } }
}
