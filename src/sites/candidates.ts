// The people who can be named as administrators and moderators of a site, and how each stands (§16.1, §18.4, signature page).
import { adults, current } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { runsSites } from '../policy/authorisation-kinds.data.ts'
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
  const [people, signed, authorised] = [
    await adults(sight),
    await whoHasSigned(sight),
    await whoIsAuthorised(sight),
  ]
  return people.map(({ id, name, position, capacities }) => ({
    id,
    name,
    position,
    employed: capacities.includes('employee'),
    authorised: authorised.has(id),
    signed: signed.has(id),
  }))
}

async function whoIsAuthorised({ tx, viewer }: Sight): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('authorisations as a')
    .select('a.person_id')
    .where('a.school_id', '=', viewer.schoolId)
    .where('a.kind', '=', runsSites)
    .where(current('a'))
    .execute()
  return new Set(rows.map((row) => row.person_id))
}
