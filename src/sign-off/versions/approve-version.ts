// Records that the governors have approved a version: the words are fixed with their fingerprint, and the days are set.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { addDays } from '../../policy/days.ts'
import { yearsLater } from '../../policy/notice-due.ts'
import { yearsToReview } from '../../policy/review-timetable.data.ts'
import { daysToSign } from '../../policy/signing-timetable.data.ts'
import { versionById } from '../policy-queries.ts'
import { fingerprintOf } from '../text/canonical-policy.ts'
import { fill } from '../text/policy-text.ts'
import type { PolicySubject } from './policy-version.ts'

export interface Minute {
  /** The saving that was before the person's eyes; undefined where a program approves. */
  seen?: number | undefined
  /** Where the minutes of the governors' meeting record it. */
  reference: string
  /** The day of the meeting. */
  on: string
  /** The day from which the version counts. */
  effectiveFrom: string
  /** By when everybody signs it; without one, `daysToSign` after it begins to count. */
  signBy?: string | undefined
  /** When it is looked at again; without one, a year after it begins to count. */
  reviewOn?: string | undefined
}

export async function approveVersion(
  sight: Sight,
  { id }: PolicySubject,
  { input }: Deed<Minute>,
): Promise<Effected> {
  const { tx, viewer, today } = sight
  const days = withDays(input)
  const wrong = wrongWithMinute(days, today)
  if (wrong) return refuse(wrong)
  const version = await versionById(sight, id)
  if (input.seen !== undefined && version?.version !== input.seen) return refuse(changedSince)
  if (!version) return refuse('This version is not there any more.')
  const clauses = fill(version.clauses, version.filling, version.slots)
  const fingerprint = fingerprintOf(clauses)
  const { reference: minute, on: minutedOn, effectiveFrom, signBy, reviewOn } = days
  await tx
    .updateTable('policy_versions')
    .set({
      clauses: JSON.stringify(clauses),
      wording: JSON.stringify(version.clauses),
      fingerprint,
      minute,
      minuted_on: minutedOn,
      effective_from: effectiveFrom,
      sign_by: signBy,
      review_on: reviewOn,
      approved_by: personIdOf(viewer),
    })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { fingerprint, minute, minutedOn, effectiveFrom, signBy, reviewOn } }
}

/** Sent back, changed and proposed again, it is not what the governors had before them. */
const changedSince =
  'This version has changed since you opened it. Read it again, and record the approval only if the governors approved these words.'

const withDays = ({ reference, on, effectiveFrom, signBy, reviewOn }: Minute) => ({
  reference: reference.trim(),
  on,
  effectiveFrom,
  signBy: signBy ?? addDays(effectiveFrom, daysToSign),
  reviewOn: reviewOn ?? yearsLater(effectiveFrom, yearsToReview),
})

function wrongWithMinute(
  { reference, on, effectiveFrom, signBy, reviewOn }: ReturnType<typeof withDays>,
  today: string,
): string | undefined {
  if (!reference) return 'Say where the minutes record it, such as “FGB 12 November, item 7”.'
  if (reference.length > 200) return 'Shorten the reference to 200 characters.'
  if (on > today) return 'The governors’ meeting can’t be in the future.'
  if (effectiveFrom < today) return 'Let the version count from today or a later day.'
  if (signBy < effectiveFrom)
    return 'Let people sign until the day from which it counts, or until a later one.'
  return reviewOn <= effectiveFrom
    ? 'Let it be looked at again after the day from which it counts.'
    : undefined
}

const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: 'cover' } })
