// Makes the school that the set-up describes: its first people, what they are, and the policy in force. For ever: it can't be done twice.
import { act, type Deed, type Effected, type Room } from '../decisions/door.ts'
import { look, type Sight } from '../platform/database.ts'
import type { Visit } from '../platform/http/visit.ts'
import { newId } from '../platform/ids.ts'
import { firstPeople, firstPolicy, firstPosition, type FirstPlace } from '../policy/first-people.data.ts'
import { schoolWorkflow, type SchoolAction, type SchoolState } from '../policy/school.workflow.ts'
import type { Subject } from '../policy/workflow.ts'
import { seedContacts } from './contacts/seed-contacts.ts'
import type { FirstPerson } from './first-person.ts'
import { hashPassword } from './passwords.ts'
import type { SetUp } from './set-up.ts'

type NewSchool = SetUp & { headId: string; zone: string; host: string | undefined }

const firstRoom: Room<SchoolState, SchoolAction, null, { 'set-up': NewSchool }> = {
  workflow: schoolWorkflow,
  load: async (_, id) => ({ id, state: 'nothing', version: 0, who: {}, facts: null }),
  // A school has one state, which its row alone tells.
  move: async () => {},
  effects: { 'set-up': addSchool },
}

/** Makes the school of this visit, which has none yet; gives the id of the head. `host`: where it was founded, beside other schools. */
export async function makeSchool(visit: Visit, setUp: SetUp & { host: string | undefined }): Promise<string> {
  const { schoolId } = visit.viewer
  const { zone } = visit.school
  const sight: Sight = { ...visit, viewer: { kind: 'system', schoolId } }
  await look(visit.tx, sight.viewer, { now: visit.now, zone })
  const headId = newId(visit.now)
  const made = await act(sight, firstRoom, schoolId, 'set-up', { input: { ...setUp, headId, zone } })
  if (!made.ok) throw new Error('The workflow of a school lets nobody set it up.')
  return headId
}

async function addSchool(
  sight: Sight,
  { id }: Subject<SchoolState, null>,
  { input: { school, people, headLeads, headId, zone, host } }: Deed<NewSchool>,
): Promise<Effected> {
  await sight.tx
    .insertInto('schools')
    .values({
      id,
      name: school.name,
      web_site: school.webSite,
      phone: school.phone || null,
      colour: school.colour,
      zone,
    })
    .execute()
  if (host !== undefined) await takeHost(sight, host)
  for (const person of people) {
    const isHead = person.place === 'head'
    await addPerson(sight, person, isHead ? headId : newId(sight.now), isHead ? null : headId)
  }
  if (headLeads) await addRole(sight, headId, 'lead')
  await seedContacts(sight, headId)

  const names = people.map(({ name }) => name)
  return { ok: true, detail: { school: school.name, policy: firstPolicy.title, people: names } }
}

/** From now on the host name leads to the school, and its code opens nothing more. */
async function takeHost({ tx, viewer: { schoolId } }: Sight, host: string): Promise<void> {
  await tx.deleteFrom('foundings').where('school_id', '=', schoolId).execute()
  await tx.insertInto('school_hosts').values({ school_id: schoolId, host }).execute()
}

async function addPerson(
  sight: Sight,
  { place, name, email, password }: FirstPerson,
  id: string,
  lineManagerId: string | null,
): Promise<void> {
  const { tx, viewer, now, today } = sight
  const school = { school_id: viewer.schoolId }
  await tx
    .insertInto('people')
    .values({
      ...school,
      id,
      full_name: name,
      position: firstPosition(place),
      line_manager_id: lineManagerId,
    })
    .execute()
  await tx
    .insertInto('person_capacities')
    .values({
      ...school,
      id: newId(now),
      person_id: id,
      capacity: firstPeople[place].capacity,
      audience: null,
      starts: today,
      ends: null,
    })
    .execute()
  await addRole(sight, id, place)
  await tx
    .insertInto('sign_ins')
    .values({ ...school, person_id: id, email, password_hash: await hashPassword(password) })
    .execute()
}

async function addRole(
  { tx, viewer, now, today }: Sight,
  personId: string,
  place: FirstPlace,
): Promise<void> {
  await tx
    .insertInto('person_roles')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      person_id: personId,
      role: firstPeople[place].role,
      starts: today,
      ends: null,
    })
    .execute()
}
