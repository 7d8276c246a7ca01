// Wires the signing of the policy to its table: what is read before, and that a signature is only ever added.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { insideCapacities } from '../../policy/people.data.ts'
import {
  signingWorkflow,
  type SigningAction,
  type SigningFacts,
  type SigningState,
} from '../../policy/signing.workflow.ts'
import { hasSigned, versionInForce } from '../policy-queries.ts'
import type { PolicyVersion, SigningSubject } from '../versions/policy-version.ts'
import { signPolicy } from './sign-policy.ts'
import { placeIn } from './signing-place.ts'

/** The signing of one version, which is named so that nobody signs another than they have read. */
export const signingRoom = (
  versionId: string,
): Room<SigningState, SigningAction, SigningFacts, { sign: string }> => ({
  workflow: signingWorkflow,
  load: (sight, id) => signingSubject(sight, id, versionId),
  // The effect adds the row; a signature has no other state.
  move: async () => {},
  effects: { sign: signPolicy },
})

export async function signingSubject(
  sight: Sight,
  id: string,
  versionId: string,
): Promise<SigningSubject | undefined> {
  const { viewer } = sight
  const version = await versionInForce(sight)
  if (!version || viewer.kind !== 'person') return undefined
  const inside = viewer.capacities.some((each) => insideCapacities.includes(each))
  const { unread, unanswered } = await placeIn(sight, version)
  return {
    id,
    state: 'nothing',
    version: version.number,
    who: { signatory: inside ? [viewer.personId] : [] },
    facts: {
      inForce: version.id === versionId,
      signedAlready: await hasSigned(sight, version.id, viewer.personId),
      unread: unread.length,
      unanswered,
    },
  }
}

/** The version that waits for the viewer's signature, or undefined where none does. */
export async function versionToSign(sight: Sight): Promise<PolicyVersion | undefined> {
  const { viewer } = sight
  if (viewer.kind !== 'person') return undefined
  if (!viewer.capacities.some((each) => insideCapacities.includes(each))) return undefined
  const version = await versionInForce(sight)
  return version && !(await hasSigned(sight, version.id, personIdOf(viewer) ?? '')) ? version : undefined
}
