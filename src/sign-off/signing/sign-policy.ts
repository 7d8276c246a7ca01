// Keeps a signature upon the policy: who, in which capacities, which words, which text, after reading what (signature page).
import type { Deed, Effected } from '../../decisions/door.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import type { Person } from '../../platform/viewer.ts'
import { signsAs } from '../../policy/signing-days.ts'
import { declaration } from '../../policy/signing.workflow.ts'
import { versionInForce } from '../policy-queries.ts'
import type { PolicyVersion, SigningSubject } from '../versions/policy-version.ts'
import { planFor, whatWasRead } from './reading-plan.ts'

/** The input is the fingerprint of the text that the person had before them. */
export async function signPolicy(
  sight: Sight,
  { id }: SigningSubject,
  { signature, input }: Deed<string>,
): Promise<Effected> {
  const { viewer } = sight
  const version = await versionRead(sight, input)
  if (!version || viewer.kind !== 'person') return textChanged
  await sight.tx
    .insertInto('policy_signatures')
    .values({
      ...signatureOf(sight, id, version, viewer, signature?.typedName ?? ''),
      read: await readBy(sight, version, viewer),
    })
    .execute()
  return { ok: true, detail: detailOf(version, viewer) }
}

/** The version in force, where it is the one whose fingerprint was sent along. */
export async function versionRead(sight: Sight, fingerprint: string): Promise<PolicyVersion | undefined> {
  const version = await versionInForce(sight)
  return version?.fingerprint && version.fingerprint === fingerprint ? version : undefined
}

export const textChanged: Effected = {
  ok: false,
  refusal: { sentence: 'The text has changed. Read it again, and sign that.', clause: 'signature' },
}

/** What every signature keeps, whatever the way. */
export function signatureOf(
  { viewer, now }: Sight,
  id: string,
  version: PolicyVersion,
  person: Person,
  typedName: string,
) {
  return {
    school_id: viewer.schoolId,
    id,
    version_id: version.id,
    person_id: person.personId,
    typed_name: typedName,
    capacities: JSON.stringify(signsAs(person.capacities)),
    fingerprint: version.fingerprint,
    sentence: declaration,
    signed_at: now,
  }
}

/** What the ledger keeps of it. */
export const detailOf = (version: PolicyVersion, person: Person) => ({
  policyVersion: version.number,
  fingerprint: version.fingerprint,
  signer: person.name,
  signerId: person.personId,
  capacities: signsAs(person.capacities),
})

/** What the person has read, as JSON; their place is theirs alone to see. */
export const readBy = (sight: Sight, version: PolicyVersion, person: Person): Promise<string> =>
  lookAs(sight, person, async (theirs) =>
    JSON.stringify(whatWasRead(await planFor(theirs, version, person.personId))),
  )
