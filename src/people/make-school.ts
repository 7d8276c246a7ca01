// Makes the school that the set-up describes: its first people, what they are, and the policy in force. For ever: it can't be done twice.
import { append } from '../decisions/ledger.ts'
import { look, type Sight } from '../platform/database.ts'
import type { Visit } from '../platform/http/visit.ts'
import { newId } from '../platform/ids.ts'
import { firstPeople, firstPolicy, firstPosition, type FirstPlace } from '../policy/first-people.data.ts'
import type { FirstPerson } from './first-person.ts'
import { hashPassword } from './passwords.ts'
import type { SetUp } from './set-up.ts'

/** Makes the school of this visit, which has none yet; gives the id of the head. */
export async function makeSchool(visit: Visit, { school, people, headLeads }: SetUp): Promise<string> {
  const {
    tx,
    now,
    viewer,
    school: { zone },
  } = visit
  const sight: Sight = { ...visit, viewer: { kind: 'system', schoolId: viewer.schoolId } }
  await look(tx, sight.viewer, { now, zone })
  await tx
    .insertInto('schools')
    .values({
      id: viewer.schoolId,
      name: school.name,
      web_site: school.webSite,
      phone: school.phone || null,
      colour: school.colour,
      zone,
    })
    .execute()
  const headId = newId(now)
  for (const person of people) {
    const isHead = person.place === 'head'
    await addPerson(sight, person, isHead ? headId : newId(now), isHead ? null : headId)
  }
  if (headLeads) await addRole(sight, headId, 'lead')
  await bringPolicyIntoForce(sight)
  await append(sight, {
    action: 'set-up',
    done: 'set up the school',
    clause: 'cover',
    subject: { kind: 'school', id: viewer.schoolId, version: firstPolicy.number },
    from: 'nothing',
    to: 'set-up',
    detail: { school: school.name, policy: firstPolicy.title, people: people.map(({ name }) => name) },
  })
  return headId
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

/** The first version counts from today; nobody has signed it yet. */
async function bringPolicyIntoForce({ tx, viewer, now, today }: Sight): Promise<void> {
  await tx
    .insertInto('policy_versions')
    .values({ school_id: viewer.schoolId, id: newId(now), ...firstPolicy, effective_from: today })
    .execute()
}
