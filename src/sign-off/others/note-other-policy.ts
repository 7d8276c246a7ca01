// Notes where one of the school's other policies is read, and when it is looked at again.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { onTheList } from '../../policy/other-policy.workflow.ts'
import { otherPolicyAt, type OtherPolicySubject } from './other-policy.ts'

export interface OtherPolicyNote {
  /** The saving that the person saw. */
  seen: number
  link: string | null
  reviewOn: string | null
}

export async function noteOtherPolicy(
  { tx, viewer }: Sight,
  { id, version }: OtherPolicySubject,
  { input: { seen, link, reviewOn } }: Deed<OtherPolicyNote>,
): Promise<Effected> {
  if (seen !== version) return { ok: false, refusal: savedSince }
  const row = { link, review_on: reviewOn }
  await tx
    .insertInto('other_policies')
    .values({ school_id: viewer.schoolId, id, state: onTheList, version, ...row })
    .onConflict((conflict) => conflict.columns(['school_id', 'id']).doUpdateSet(row))
    .execute()
  const detail = { policy: otherPolicyAt(id)?.title ?? '', link, reviewOn }
  return { ok: true, version: version + 1, detail }
}

const savedSince = {
  sentence:
    'Somebody else has saved this since you began. What you typed stands below; look at theirs first.',
  clause: '3.4',
}
