// Reads of requests about data, and of those whom one can be about. Row-level security shows them to head and office alone.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { dataRequestWorkflow } from '../../policy/data-request.workflow.ts'
import type { Database } from '../../schema/tables.ts'
import type { DataRequest, NewDataRequest } from './data-request.ts'

const requestOf = (row: Database['data_requests']): DataRequest => ({
  id: row.id,
  kind: row.kind,
  about: { kind: row.about_kind, id: row.about_id, name: row.about_name },
  asked: row.asked,
  receivedOn: row.received_on,
  dueOn: row.due_on ?? undefined,
  state: row.state,
  version: row.version,
  answer: row.answer,
  answeredOn: row.answered_on,
  fileMadeAt: row.file_made_at,
})

const requests = ({ tx, viewer }: Sight) =>
  tx.selectFrom('data_requests').selectAll().where('school_id', '=', viewer.schoolId)

/** Those that wait first, the most urgent at the top. */
export async function allDataRequests(sight: Sight): Promise<DataRequest[]> {
  const rows = await requests(sight).orderBy('due_on').orderBy('received_on').execute()
  const all = rows.map(requestOf)
  const waits = ({ state }: DataRequest) => !dataRequestWorkflow.states[state].rests
  return [...all.filter(waits), ...all.filter((each) => !waits(each)).toReversed()]
}

export const dataRequestsWaiting = async (sight: Sight): Promise<DataRequest[]> =>
  (await allDataRequests(sight)).filter(({ state }) => !dataRequestWorkflow.states[state].rests)

export async function dataRequestById(
  sight: Sight,
  id: string,
  lock = false,
): Promise<DataRequest | undefined> {
  const query = requests(sight).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && requestOf(row)
}

/** How many are shown of those who are found. */
const most = 20

export type Found = NewDataRequest['about'] & { is: string }

/** People and pupils whose name holds these words, by name: twenty at most. */
export async function findSubjects({ tx, viewer }: Sight, words: string): Promise<Found[]> {
  if (words.trim().length < 2) return []
  const like = `%${words.trim().replace(/[\\%_]/gu, String.raw`\$&`)}%`
  const { rows } = await sql<{ kind: 'person' | 'pupil'; id: string; name: string; is: string }>`
    select 'person' as kind, id, full_name as name, position as is from people
      where school_id = ${viewer.schoolId} and full_name ilike ${like}
    union all select 'pupil', id, concat_ws(' ', given_name, family_name), class_name from pupils
      where school_id = ${viewer.schoolId} and concat_ws(' ', given_name, family_name) ilike ${like}
    order by name, id limit ${most}`.execute(tx)
  return rows
}
