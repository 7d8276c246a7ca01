// The people who can be named as administrators and moderators of a site, and how each stands (§16.1, §18.4, signature page).
import { adults } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { whoHasSigned } from '../sign-off/signing/who-has-signed.ts'

export interface Candidate {
  id: string
  name: string
  position: string
  /** Employed by the school. */
  employed: boolean
  /** Authorised by the head to run sites, today. */
  authorised: boolean
  /** Has signed the policy in force. */
  signed: boolean
}

export async function candidates(sight: Sight): Promise<Candidate[]> {
  const [people, signed] = [await adults(sight), await whoHasSigned(sight)]
  return people.map(({ id, name, position, capacities, authorised }) => ({
    id,
    name,
    position,
    employed: capacities.includes('employee'),
    authorised,
    signed: signed.has(id),
  }))
}
