// Whose receipts somebody sees: their own, and everybody's where they follow the signing.
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { may } from '../../policy/access.data.ts'
import { signatureById } from '../policy-queries.ts'
import type { PolicySignature } from '../versions/policy-version.ts'

/** The signature, or undefined where there is none that the viewer may see. */
export async function receiptSeen(sight: Sight, id: string): Promise<PolicySignature | undefined> {
  const { viewer } = sight
  const signature = await signatureById(sight, id)
  if (!signature || viewer.kind !== 'person') return undefined
  return signature.personId === personIdOf(viewer) || may('policy.follow-all', viewer) ? signature : undefined
}
