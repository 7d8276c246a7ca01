// Evidence as it is kept: one record in its canonical form, never altered, with the fingerprint that a time stamp later confirms (§5.2).
import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { Answers } from '../../policy/cases/questions.ts'

export interface Evidence {
  id: string
  number: number
  /** JSON in its canonical form (RFC 8785), UTF-8. */
  record: string
  /** SHA-256 of the record, in hexadecimal. */
  fingerprint: string
  keptAt: Date
  stamp: { answer: Buffer; at: Date } | undefined
}

/** Keeps what one step of a case said. `number` is that of the step. */
export async function keepEvidence(
  sight: Sight,
  caseId: string,
  number: number,
  said: Answers,
): Promise<void> {
  const { tx, viewer, now } = sight
  const record = canonicalize({ case: caseId, number, kept: now.toISOString(), ...said }) ?? ''
  await tx
    .insertInto('case_evidence')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      case_id: caseId,
      number,
      record,
      fingerprint: createHash('sha256').update(record, 'utf8').digest(),
      kept_at: now,
      kept_by: personIdOf(viewer),
    })
    .execute()
}

/** The evidence of one case in the order in which it was kept. */
export async function evidenceOf({ tx, viewer }: Sight, caseId: string): Promise<Evidence[]> {
  const rows = await tx
    .selectFrom('case_evidence as e')
    .leftJoin('evidence_stamps as s', (join) =>
      join.onRef('s.school_id', '=', 'e.school_id').onRef('s.evidence_id', '=', 'e.id'),
    )
    .select(['e.id', 'e.number', 'e.record', 'e.fingerprint', 'e.kept_at', 's.answer', 's.stamped_at'])
    .where('e.school_id', '=', viewer.schoolId)
    .where('e.case_id', '=', caseId)
    .orderBy('e.number')
    .execute()
  return rows.map(({ id, number, record, fingerprint, kept_at: keptAt, answer, stamped_at: at }) => ({
    id,
    number,
    record,
    fingerprint: fingerprint.toString('hex'),
    keptAt,
    stamp: answer && at ? { answer, at } : undefined,
  }))
}
