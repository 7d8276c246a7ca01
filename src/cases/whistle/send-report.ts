// Takes in a report: makes its own pair of keys, and seals the secret one for its readers, its receipt and the recovery key (§9.3).
import { generateX25519Identity, identityToRecipient } from 'age-encryption'

import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newReport } from '../../policy/whistle-report.workflow.ts'
import type { ReadyContact } from './contact-queries.ts'
import { holdReceipt } from './report-queries.ts'
import type { ReportSubject } from './report.ts'
import type { WordKey } from './sealing/key-from-words.ts'
import { sealText } from './sealing/seal-text.ts'

export interface NewReport {
  aboutWords: string
  /** The people whom it is about or who were left out. */
  aboutPeople: readonly string[]
  readers: readonly ReadyContact[]
  recovery: string | undefined
  receipt: WordKey
  /** As typed, or sealed by the browser already. */
  text: string
}

export async function sendReport(
  sight: Sight,
  { id }: ReportSubject,
  { input }: Deed<NewReport>,
): Promise<Effected> {
  const { aboutWords, aboutPeople, readers, recovery, receipt, text } = input
  const school = { school_id: sight.viewer.schoolId }
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const keys = readersKeys(readers, recovery)
  await holdReceipt(sight, receipt.hash)
  await sight.tx
    .insertInto('whistle_reports')
    .values({
      ...school,
      id,
      about_words: aboutWords,
      about_people: [...aboutPeople],
      receipt_hash: receipt.hash,
      recipient,
      sealed_key: await sealText([...keys, receipt.recipient], identity),
      receipt_recipient: receipt.recipient,
      sealed_for: keys,
      came_on: sight.today,
      told: false,
      state: newReport,
      version: 1,
      outcome: null,
      closed_on: null,
    })
    .execute()
  await sight.tx
    .insertInto('whistle_readers')
    .values(readers.map(({ personId }) => ({ ...school, report_id: id, person_id: personId })))
    .execute()
  await sight.tx
    .insertInto('whistle_messages')
    .values({
      ...school,
      report_id: id,
      place: 0,
      writer: 'reporter',
      sealed: await sealText([recipient], text),
      written_on: sight.today,
    })
    .execute()
  return { ok: true, version: 1 }
}

/** The public keys for which a report's key is sealed, beside its receipt's. */
export const readersKeys = (readers: readonly ReadyContact[], recovery: string | undefined): string[] =>
  [...readers.map(({ recipient }) => recipient), ...(recovery ? [recovery] : [])].toSorted()
