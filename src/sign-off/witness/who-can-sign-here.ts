// Those who have not signed the version in force and could do so beside a witness; who has no sign-in of their own stands first.
import { sql } from 'kysely'

import { adults } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { mustSign } from '../../policy/signing-days.ts'
import { whoHasSigned } from '../signing/who-has-signed.ts'

export interface SignsHere {
  id: string
  name: string
  position: string
  /** Whether they could sign on a device of their own. */
  hasSignIn: boolean
}

/** Without the viewer, who is no witness to themself. */
export async function whoCanSignHere(sight: Sight): Promise<SignsHere[]> {
  const [people, signed] = [await adults(sight), await whoHasSigned(sight)]
  const { rows } = await sql<{ id: string }>`select id from people_without_sign_in()`.execute(sight.tx)
  const without = new Set(rows.map(({ id }) => id))
  return people
    .filter((each) => mustSign(each) && !signed.has(each.id) && each.id !== personIdOf(sight.viewer))
    .map(({ id, name, position }) => ({ id, name, position, hasSignIn: !without.has(id) }))
    .toSorted((one, other) => Number(one.hasSignIn) - Number(other.hasSignIn))
}
