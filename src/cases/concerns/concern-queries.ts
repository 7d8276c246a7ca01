// Reads of concerns. Row-level security shows them to the designated safeguarding lead and the deputy, and to nobody else.
import type { Selectable } from 'kysely'

import { holdersOf, namesOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { whoReadsConcerns, unreadConcern } from '../../policy/concern.workflow.ts'
import type { Database } from '../../schema/tables.ts'
import { aboutKinds, type Concern } from './concern.ts'

type Row = Selectable<Database['concerns']>
const concernOf = (row: Row): Concern => ({
  id: row.id,
  state: row.state,
  version: row.version,
  about: {
    kind: aboutKinds.find((each) => each === row.about_kind) ?? 'page',
    id: row.about_id,
    words: row.about_words,
  },
  text: row.body,
  answerTo: row.answer_to,
  raisedBy: row.raised_by,
  raisedAt: row.raised_at,
  whom: row.about_whom,
  danger: row.danger,
  byPupil: row.by_pupil,
  readBy: row.read_by,
  readAt: row.read_at,
})

/** Every concern that the viewer may read, the newest first. */
export async function allConcerns(sight: Sight): Promise<Concern[]> {
  const rows = await concerns(sight).orderBy('raised_at', 'desc').execute()
  return rows.map(concernOf)
}

/** The concerns that nobody has read yet, the oldest first; none for those who may not read them. */
export async function concernsWaiting(sight: Sight): Promise<Concern[]> {
  const rows = await concerns(sight).where('state', '=', unreadConcern).orderBy('raised_at').execute()
  return rows.map(concernOf)
}

/** One concern; with `lock` its row stays locked until the transaction ends. */
export async function concernById(sight: Sight, id: string, lock = false): Promise<Concern | undefined> {
  const query = concerns(sight).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && concernOf(row)
}

const concerns = ({ tx, viewer }: Sight) =>
  tx.selectFrom('concerns').selectAll().where('school_id', '=', viewer.schoolId)

/** The names of those who read concerns; empty where the viewer does not know the staff by their roles. */
export async function namesOfLeads(sight: Sight): Promise<string[]> {
  const holders = await holdersOf(sight, [whoReadsConcerns])
  return [...(await namesOf(sight, Object.values(holders).flat())).values()]
}
