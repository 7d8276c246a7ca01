// What is done about reports without anybody asking: their readers are written to, and those closed long ago go.
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import { cutOff } from '../../policy/retention.ts'
import { reportsKeptFor } from '../../policy/whistle-report.workflow.ts'
import { forgetReports } from './report-decisions.ts'
import { readersOf } from './report-queries.ts'

/** The letter leaves with the quarter of an hour, never with the report: its moment must not tell when somebody sat there. */
export const tellReaders: Round = {
  name: 'letters to the contacts for whistleblowing',
  async go(sight) {
    const { tx, viewer } = sight
    const untold = await tx
      .selectFrom('whistle_reports')
      .select('id')
      .where('school_id', '=', viewer.schoolId)
      .where('told', '=', false)
      .forUpdate()
      .execute()
    for (const { id } of untold) for (const person of await readersOf(sight, id)) await tell(sight, person)
    if (untold.length > 0)
      await tx
        .updateTable('whistle_reports')
        .set({ told: true })
        .where('school_id', '=', viewer.schoolId)
        .where('told', '=', false)
        .execute()
  },
}

/** One that fails to arrive is seen by those who keep the letters: it says no more than any other. */
const tell = (sight: Sight, person: string): Promise<void> =>
  writeLetter(sight, {
    to: { person },
    subject: 'Something waits for you',
    lines: ['Sign in on a device of your own, where nobody looks over your shoulder.'],
    path: '/whistleblowing',
    why: 'You get this because the school’s records name you as a contact.',
  })

export const forgetOldReports: Round = {
  name: 'reports of whistleblowers that are no longer kept',
  async go(sight) {
    await forgetReports(sight, cutOff(sight.now, reportsKeptFor).toISOString().slice(0, 10))
  },
}
