// Keeps a signature that somebody gave on the school's tablet, with the witness who stood by.
import type { Deed, Effected } from '../../decisions/door.ts'
import { isName } from '../../decisions/signature.ts'
import { personViewer } from '../../people/person-viewer.ts'
import type { Sight } from '../../platform/database.ts'
import { signedWords } from '../../policy/signing.workflow.ts'
import type { SigningSubject } from '../versions/policy-version.ts'
import { detailOf, readBy, signatureOf, textChanged, versionRead } from './sign-policy.ts'

export interface Witnessed {
  /** Who signs. */
  personId: string
  /** The name that they typed. */
  typedName: string
  /** The fingerprint of the text that they had before them. */
  fingerprint: string
}

/** The viewer is the witness; the deed's own signature is theirs. */
export async function signWithWitness(
  sight: Sight,
  { id }: SigningSubject,
  { signature, input: { personId, typedName, fingerprint } }: Deed<Witnessed>,
): Promise<Effected> {
  const { tx, viewer } = sight
  const [version, person] = [await versionRead(sight, fingerprint), await personViewer(sight, personId)]
  if (!version || !person || viewer.kind !== 'person') return textChanged
  if (!isName(typedName, person.name))
    return { ok: false, refusal: { sentence: nameWanted(person.name), clause: 'signature' } }
  await tx
    .insertInto('policy_signatures')
    .values({
      ...signatureOf(sight, id, version, person, typedName),
      way: 'witness',
      read: await readBy(sight, version, person),
      witness_id: viewer.personId,
      witness_name: signature?.typedName ?? '',
      witness_sentence: signedWords('sign-with-witness'),
    })
    .execute()
  return {
    ok: true,
    detail: { ...detailOf(version, person), signerTypedName: typedName, witness: viewer.name },
  }
}

/** What the person is told who signs beside a witness and types another name than theirs. */
export const nameWanted = (name: string): string => `Type your name as the school knows it: ${name}.`
