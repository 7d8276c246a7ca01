// Reads of reports. Row-level security shows each to its readers and to whoever holds its receipt, and to nobody else.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { reportsToRead } from '../../policy/whistle-report.workflow.ts'
import type { Database } from '../../schema/tables.ts'
import type { Report } from './report.ts'

type Row = Database['whistle_reports']
const reportOf = (row: Row): Report => ({
  id: row.id,
  state: row.state,
  version: row.version,
  aboutWords: row.about_words,
  recipient: row.recipient,
  sealedKey: row.sealed_key,
  receiptRecipient: row.receipt_recipient,
  sealedFor: row.sealed_for,
  cameOn: row.came_on,
  outcome: row.outcome,
  closedOn: row.closed_on,
})

const reports = ({ tx, viewer }: Sight) =>
  tx.selectFrom('whistle_reports').selectAll().where('school_id', '=', viewer.schoolId)

/** Every report that the viewer receives, the newest first. */
export async function ownReports(sight: Sight): Promise<Report[]> {
  const rows = await reports(sight).orderBy('came_on', 'desc').orderBy('id').execute()
  return rows.map(reportOf)
}

/** Those in which something waits for the viewer. */
export async function reportsWaiting(sight: Sight): Promise<Report[]> {
  const rows = await reports(sight)
    .where('state', 'in', [...reportsToRead])
    .orderBy('came_on')
    .execute()
  return rows.map(reportOf)
}

/** With `lock` its row stays locked until the transaction ends. */
export async function reportById(sight: Sight, id: string, lock = false): Promise<Report | undefined> {
  const query = reports(sight).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && reportOf(row)
}

/** Says to the database that the visitor holds this receipt, and gives the report; undefined where there is none. */
export async function reportOfReceipt(sight: Sight, hash: Buffer): Promise<Report | undefined> {
  await holdReceipt(sight, hash)
  const row = await reports(sight).where('receipt_hash', '=', hash).executeTakeFirst()
  return row && reportOf(row)
}

/** Makes two sendings of one report wait for each other, until this transaction has ended. */
export const oneAtATime = ({ tx }: Sight, hash: Buffer) =>
  sql`select pg_advisory_xact_lock(${hash.readBigInt64BE(0).toString()}::bigint)`.execute(tx)

export const holdReceipt = ({ tx }: Sight, hash: Buffer) =>
  sql`select set_config('gatepost.receipt', ${hash.toString('hex')}, true)`.execute(tx)

/** The people who read a report. */
export async function readersOf({ tx, viewer }: Sight, id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('whistle_readers')
    .select('person_id')
    .where('school_id', '=', viewer.schoolId)
    .where('report_id', '=', id)
    .execute()
  return rows.map((row) => row.person_id)
}

/** What was written, sealed, in its order. */
export async function sealedMessages({ tx, viewer }: Sight, id: string) {
  return tx
    .selectFrom('whistle_messages')
    .select(['place', 'writer', 'sealed', 'written_on'])
    .where('school_id', '=', viewer.schoolId)
    .where('report_id', '=', id)
    .orderBy('place')
    .execute()
}
