// Records that the governors have approved a version: the words are fixed with their fingerprint, and the day is set.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { versionById } from '../policy-queries.ts'
import { fingerprintOf } from '../text/canonical-policy.ts'
import { fill } from '../text/policy-text.ts'
import type { PolicySubject } from './policy-version.ts'

export interface Minute {
  /** Where the minutes of the governors' meeting record it. */
  reference: string
  /** The day of the meeting. */
  on: string
  /** The day from which the version counts. */
  effectiveFrom: string
}

export async function approveVersion(
  sight: Sight,
  { id }: PolicySubject,
  { input: { reference, on, effectiveFrom } }: Deed<Minute>,
): Promise<Effected> {
  const { tx, viewer, today } = sight
  if (!reference.trim()) return refuse('Say where the minutes record it, such as “FGB 12 November, item 7”.')
  if (on > today) return refuse('The governors’ meeting can’t be in the future.')
  if (effectiveFrom < today) return refuse('Let the version count from today or a later day.')
  const version = await versionById(sight, id)
  if (!version) return refuse('This version is not there any more.')
  const clauses = fill(version.clauses, version.filling)
  const fingerprint = fingerprintOf(clauses)
  await tx
    .updateTable('policy_versions')
    .set({
      clauses: JSON.stringify(clauses),
      fingerprint,
      minute: reference.trim(),
      minuted_on: on,
      effective_from: effectiveFrom,
      approved_by: personIdOf(viewer),
    })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { fingerprint, minute: reference.trim(), minutedOn: on, effectiveFrom } }
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: 'cover' } })
