// Wires the workflow of a report to its table. The ledger learns that something was done to it, and nothing of what it says.
import { sql } from 'kysely'

import type { Deed, Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import {
  whistleReportWorkflow,
  type WhistleAction,
  type WhistleOutcome,
  type WhistleState,
} from '../../policy/whistle-report.workflow.ts'
import { addMessage } from './add-message.ts'
import { readersOf, reportById } from './report-queries.ts'
import type { ReportSubject } from './report.ts'
import { sendReport, type NewReport } from './send-report.ts'

export interface Closing {
  outcome: WhistleOutcome
  /** What the reporter is told; '' for nothing. */
  text: string
}
type Inputs = { send: NewReport; ask: string; answer: string; close: Closing }
type ReportRoom = Room<WhistleState, WhistleAction, null, Inputs>

export const reportRoom: ReportRoom = {
  workflow: whistleReportWorkflow,
  load: (sight, id) => reportSubject(sight, id, true),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('whistle_reports')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    ask: (sight, subject, { input }) => addMessage(sight, subject, 'contact', input),
    answer: (sight, subject, { input }) => addMessage(sight, subject, 'reporter', input),
    close,
  },
}

/** The room in which a report is sent: there is nothing to load yet, and it is written whole at once. */
export const sendingRoom: ReportRoom = {
  ...reportRoom,
  load: async (_, id) => ({ id, state: 'nothing', version: 0, who: {}, facts: null }),
  move: async () => {},
  effects: { send: sendReport },
}

/** The report as the workflow sees it, or undefined where the viewer may not read it. */
export async function reportSubject(
  sight: Sight,
  id: string,
  lock = false,
): Promise<ReportSubject | undefined> {
  const report = await reportById(sight, id, lock)
  if (!report) return undefined
  const who = { 'report-reader': await readersOf(sight, id) }
  return { id, state: report.state, version: report.version, who, facts: null }
}

async function close(sight: Sight, subject: ReportSubject, { input }: Deed<Closing>): Promise<Effected> {
  const { tx, viewer, today } = sight
  if (input.text !== '') await addMessage(sight, subject, 'contact', input.text)
  await tx
    .updateTable('whistle_reports')
    .set({ outcome: input.outcome, closed_on: today })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', subject.id)
    .execute()
  return { ok: true }
}

/** The same moment with its hour taken off: what a visitor does to a report must not be told from the ledger's times. */
export const onTheDay = (sight: Sight): Sight => ({ ...sight, now: new Date(`${sight.today}T00:00:00.000Z`) })

/** Removes the reports of this school that were closed before a day. */
export const forgetReports = ({ tx, viewer }: Sight, before: string) =>
  sql`delete from whistle_reports where school_id = ${viewer.schoolId} and closed_on < ${before}`.execute(tx)
