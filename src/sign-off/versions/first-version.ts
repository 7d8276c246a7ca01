// The version with which a school begins: the model policy, in force at once, signed by nobody yet.
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { laterOf } from '../../policy/days.ts'
import { firstPolicy } from '../../policy/first-people.data.ts'
import { yearsLater } from '../../policy/notice-due.ts'
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { yearsToReview } from '../../policy/review-timetable.data.ts'
import { fingerprintOf } from '../text/canonical-policy.ts'
import { modelPolicy } from '../text/model-policy.ts'
import { fill, type Filling } from '../text/policy-text.ts'

export interface FirstVersion {
  id: string
  fingerprint: string
}

/** Brings the model policy into force from a day on. What the school has not filled in is named in the text. */
export async function bringModelIntoForce(
  { tx, viewer, now, today }: Sight,
  filling: Filling,
  effectiveFrom: string,
): Promise<FirstVersion> {
  const clauses = fill(modelPolicy, filling)
  const version = { id: newId(now), fingerprint: fingerprintOf(clauses) }
  await tx
    .insertInto('policy_versions')
    .values({
      school_id: viewer.schoolId,
      ...version,
      ...firstPolicy,
      state: approvedVersion,
      version: 1,
      clauses: JSON.stringify(clauses),
      filling: JSON.stringify(filling),
      // Kept, since a later program may bring a model of other words.
      wording: JSON.stringify(modelPolicy),
      effective_from: effectiveFrom,
      review_on: yearsLater(laterOf(effectiveFrom, today), yearsToReview),
      changed_at: now,
    })
    .execute()
  return version
}
