// Adds a text to a report, sealed for the report's own key: whoever wrote it needs no secret to write.
import type { Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { reportById, sealedMessages } from './report-queries.ts'
import type { ReportSubject } from './report.ts'
import { sealText } from './sealing/seal-text.ts'

export async function addMessage(
  sight: Sight,
  { id }: ReportSubject,
  writer: 'reporter' | 'contact',
  text: string,
): Promise<Effected> {
  const { tx, viewer, today } = sight
  const report = await reportById(sight, id)
  if (!report) throw new Error('The report is gone.')
  await tx
    .insertInto('whistle_messages')
    .values({
      school_id: viewer.schoolId,
      report_id: id,
      place: (await sealedMessages(sight, id)).length,
      writer,
      sealed: await sealText([report.recipient], text),
      written_on: today,
    })
    .execute()
  if (writer === 'reporter')
    await tx
      .updateTable('whistle_reports')
      .set({ told: false })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  return { ok: true }
}
