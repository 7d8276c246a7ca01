// Opens a report with the key of one who may read it, and seals its key again for those readers whose words have changed.
import { lookAs, type Sight } from '../../platform/database.ts'
import { isReady, recoveryRecipient, whistleContacts } from './contact-queries.ts'
import { readersOf, sealedMessages } from './report-queries.ts'
import type { Report, Told } from './report.ts'
import { isSealedText, openText, sealText, unwrapSealed } from './sealing/seal-text.ts'
import { readersKeys } from './send-report.ts'

/** The report's own secret key; undefined where the reader's key does not open it. */
export const keyOfReport = ({ sealedKey }: Report, identity: string): Promise<string | undefined> =>
  openText(identity, sealedKey)

/** Everything that was written. `identity`: a contact's own key, for what was sealed in the browser. */
export async function readReport(
  sight: Sight,
  report: Report,
  key: string,
  identity?: string,
): Promise<Told[]> {
  const told: Told[] = []
  for (const { writer, sealed, written_on } of await sealedMessages(sight, report.id)) {
    const text = await openText(key, sealed)
    const read = text === undefined ? text : await inner(text, [key, ...(identity ? [identity] : [])])
    told.push({ writer, on: written_on, text: read })
  }
  return told
}

/** A browser seals a report for its readers, and later answers for the report's own key. */
async function inner(text: string, identities: readonly string[]): Promise<string | undefined> {
  if (!isSealedText(text)) return text
  const sealed = unwrapSealed(text)
  for (const identity of sealed ? identities : []) {
    const opened = sealed && (await openText(identity, sealed))
    if (opened !== undefined) return opened
  }
  return undefined
}

/**
 * Seals the report's key for everybody who reads it today, so that new words of a contact open it from now on; and what the
 * browser had sealed for their former words, for the report itself. Does nothing where nothing has changed.
 */
export async function sealAnew(sight: Sight, report: Report, key: string, identity: string): Promise<void> {
  const system = { kind: 'system', schoolId: sight.viewer.schoolId } as const
  await lookAs(sight, system, async (all) => {
    const readers = await readersOf(all, report.id)
    const ready = (await whistleContacts(all)).filter(isReady)
    const keys = readersKeys(
      ready.filter(({ personId }) => readers.includes(personId)),
      await recoveryRecipient(all),
    )
    if (keys.join() === report.sealedFor.join()) return
    await all.tx
      .updateTable('whistle_reports')
      .set({ sealed_key: await sealText([...keys, report.receiptRecipient], key), sealed_for: keys })
      .where('school_id', '=', system.schoolId)
      .where('id', '=', report.id)
      .execute()
    await unsealInner(all, report, key, identity)
  })
}

async function unsealInner(all: Sight, report: Report, key: string, identity: string): Promise<void> {
  for (const { place, sealed } of await sealedMessages(all, report.id)) {
    const text = await openText(key, sealed)
    const plain = text !== undefined && isSealedText(text) ? await inner(text, [identity]) : undefined
    if (plain === undefined) continue
    await all.tx
      .updateTable('whistle_messages')
      .set({ sealed: await sealText([report.recipient], plain) })
      .where('school_id', '=', all.viewer.schoolId)
      .where('report_id', '=', report.id)
      .where('place', '=', place)
      .execute()
  }
}
