// Keeps a signature upon the policy: who, in which capacities, which words, which text (signature page).
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { insideCapacities } from '../../policy/people.data.ts'
import { declaration } from '../../policy/signing.workflow.ts'
import { versionInForce } from '../policy-queries.ts'
import type { SigningSubject } from '../versions/policy-version.ts'

/** The input is the fingerprint of the text that the person had before them. */
export async function signPolicy(
  sight: Sight,
  { id }: SigningSubject,
  { signature, input }: Deed<string>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  const version = await versionInForce(sight)
  if (!version?.fingerprint || version.fingerprint !== input || viewer.kind !== 'person')
    return {
      ok: false,
      refusal: { sentence: 'The text has changed. Read it again, and sign that.', clause: 'signature' },
    }
  const capacities = viewer.capacities.filter((each) => insideCapacities.includes(each))
  const typedName = signature?.typedName ?? ''
  await tx
    .insertInto('policy_signatures')
    .values({
      school_id: viewer.schoolId,
      id,
      version_id: version.id,
      person_id: viewer.personId,
      typed_name: typedName,
      capacities: JSON.stringify(capacities),
      fingerprint: version.fingerprint,
      sentence: declaration,
      signed_at: now,
    })
    .execute()
  return { ok: true, detail: { policyVersion: version.number, fingerprint: version.fingerprint, capacities } }
}
