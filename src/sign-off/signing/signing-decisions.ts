// Wires the signing of the policy to its table: what is read before, and that a signature is only ever added.
import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import { personViewer } from '../../people/person-viewer.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { mustSign } from '../../policy/signing-days.ts'
import {
  signingWorkflow,
  type SigningAction,
  type SigningFacts,
  type SigningState,
} from '../../policy/signing.workflow.ts'
import { hasSigned, versionInForce } from '../policy-queries.ts'
import type { PolicyVersion, SigningSubject } from '../versions/policy-version.ts'
import { recordPaper, type Paper } from './record-paper.ts'
import { signPolicy } from './sign-policy.ts'
import { signWithWitness, type Witnessed } from './sign-with-witness.ts'
import { placeIn } from './signing-place.ts'

/** Who signs which version: both are named, so that nobody signs another than they have read. */
export interface Signing {
  versionId: string
  personId: string
}
export type SigningInputs = { sign: string; 'sign-with-witness': Witnessed; 'record-paper': Paper }

export const signingRoom = (
  signing: Signing,
): Room<SigningState, SigningAction, SigningFacts, SigningInputs> => ({
  workflow: signingWorkflow,
  load: (sight, id) => signingSubject(sight, id, signing),
  // The effect adds the row; a signature has no other state.
  move: async () => {},
  effects: { sign: signPolicy, 'sign-with-witness': signWithWitness, 'record-paper': recordPaper },
})

export async function signingSubject(
  sight: Sight,
  id: string,
  { versionId, personId }: Signing,
): Promise<SigningSubject | undefined> {
  const [version, person] = [await versionInForce(sight), await personViewer(sight, personId)]
  if (!version || !person || !mustSign(person)) return undefined
  // What somebody has read and answered is theirs alone to see, whoever stands by.
  const { unread, unanswered } = await lookAs(sight, person, (theirs) => placeIn(theirs, version))
  return {
    id,
    state: 'nothing',
    version: version.number,
    who: { ...(await holdersOf(sight, rolesIn(signingWorkflow))), signatory: [personId] },
    facts: {
      inForce: version.id === versionId,
      signedAlready: await hasSigned(sight, version.id, personId),
      unread: unread.length,
      unanswered,
    },
  }
}

/** The version that waits for the viewer's signature, or undefined where none does. */
export async function versionToSign(sight: Sight): Promise<PolicyVersion | undefined> {
  const { viewer } = sight
  if (viewer.kind !== 'person' || !mustSign(viewer)) return undefined
  const version = await versionInForce(sight)
  return version && !(await hasSigned(sight, version.id, personIdOf(viewer) ?? '')) ? version : undefined
}

/** Whether the viewer has read and answered all that comes before the declaration. */
export async function readyToSign(sight: Sight): Promise<boolean> {
  const version = await versionToSign(sight)
  if (!version) return false
  const { unread, unanswered } = await placeIn(sight, version)
  return unread.length === 0 && unanswered === 0
}
