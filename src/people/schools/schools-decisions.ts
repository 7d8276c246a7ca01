// Wires what the technician says of a school on the command line: its host name, and the trust that it belongs to.
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { schoolWorkflow, type SchoolAction, type SchoolState } from '../../policy/school.workflow.ts'
import { lockedSchool } from '../school/school-decisions.ts'
import type { SchoolSubject } from '../school/school.ts'

interface PlaceInputs {
  'name-host': { host: string }
  'join-trust': { trust: string }
}

export const schoolPlaceRoom: Room<SchoolState, SchoolAction, null, PlaceInputs> = {
  workflow: schoolWorkflow,
  load: lockedSchool,
  // A school has one state, which its row alone tells.
  move: async () => {},
  effects: { 'name-host': nameHost, 'join-trust': joinTrust },
}

async function nameHost(
  { tx }: Sight,
  { id }: SchoolSubject,
  { input: { host } }: Deed<PlaceInputs['name-host']>,
): Promise<Effected> {
  await tx.insertInto('school_hosts').values({ school_id: id, host }).execute()
  return { ok: true, detail: { host } }
}

async function joinTrust(
  { tx }: Sight,
  { id }: SchoolSubject,
  { input: { trust } }: Deed<PlaceInputs['join-trust']>,
): Promise<Effected> {
  const school = await tx.selectFrom('schools').select('name').where('id', '=', id).executeTakeFirstOrThrow()
  await tx
    .insertInto('trust_schools')
    .values({ school_id: id, trust, school_name: school.name })
    .onConflict((conflict) => conflict.column('school_id').doUpdateSet({ trust, school_name: school.name }))
    .execute()
  return { ok: true, detail: { trust } }
}
