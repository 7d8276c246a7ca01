// Forms that are filled in over days: what was typed so far, one draft for each thing, seen only by the person who fills it in.
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'

export interface Draft {
  version: number
  answers: unknown
}

export async function readDraft({ tx, viewer }: Sight, kind: string, id: string): Promise<Draft | undefined> {
  return tx
    .selectFrom('form_drafts')
    .select(['version', 'answers'])
    .where('school_id', '=', viewer.schoolId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Adds answers to a draft, over earlier ones of the same name; begins the draft where there is none. */
export async function saveDraft(
  { tx, viewer, now }: Sight,
  personId: string,
  kind: string,
  id: string,
  answers: Record<string, string[]>,
): Promise<void> {
  const row = { school_id: viewer.schoolId, id, kind, person_id: personId, version: 1, updated_at: now }
  const json = JSON.stringify(answers)
  await tx
    .insertInto('form_drafts')
    .values({ ...row, answers: json })
    .onConflict((conflict) =>
      conflict.columns(['school_id', 'id']).doUpdateSet({
        version: sql`form_drafts.version + 1`,
        answers: sql`form_drafts.answers || excluded.answers`,
        updated_at: now,
      }),
    )
    .execute()
}
