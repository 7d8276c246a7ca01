// Reads of requests for other formats. Row-level security shows them to the head's office, and to nobody else.
import { sql } from 'kysely'

import type { Sight } from '../../../platform/database.ts'
import { formatRequestWorkflow } from '../../../policy/format-request.workflow.ts'
import type { Database } from '../../../schema/tables.ts'
import { formats, type FormatRequest } from './format-request.ts'

const requestOf = (row: Database['format_requests']): FormatRequest => ({
  id: row.id,
  language: row.language ?? '',
  format: formats.find((each) => each === row.format) ?? 'other',
  other: row.other ?? '',
  reach: row.reach,
  contact: row.contact ?? '',
  message: row.message ?? '',
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  dueOn: row.due_on,
  state: row.state,
  version: row.version,
  answer: row.answer,
  answeredAt: row.answered_at,
})

const requests = ({ tx, viewer }: Sight) =>
  tx.selectFrom('format_requests').selectAll().where('school_id', '=', viewer.schoolId)

/** Every request that the viewer may read: those that wait first, the most urgent at the top. */
export async function allRequests(sight: Sight): Promise<FormatRequest[]> {
  const all = (await requests(sight).orderBy('due_on').orderBy('asked_at').execute()).map(requestOf)
  const waits = ({ state }: FormatRequest) => !formatRequestWorkflow.states[state].rests
  return [...all.filter(waits), ...all.filter((each) => !waits(each)).toReversed()]
}

/** Those that nobody has answered yet, the most urgent first. */
export const requestsWaiting = async (sight: Sight): Promise<FormatRequest[]> =>
  (await allRequests(sight)).filter(({ state }) => !formatRequestWorkflow.states[state].rests)

/** One request; with `lock` its row stays locked until the transaction ends. */
export async function requestById(
  sight: Sight,
  id: string,
  lock = false,
): Promise<FormatRequest | undefined> {
  const query = requests(sight).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && requestOf(row)
}

/** How many have asked within the last hour; told to everybody, since it tells of nobody. */
export async function askedWithinTheHour({ tx, now }: Sight): Promise<number> {
  const since = new Date(now.getTime() - 60 * 60_000)
  const { rows } = await sql<{ asked: number }>`select format_requests_since(${since}) as asked`.execute(tx)
  return rows[0]?.asked ?? 0
}
