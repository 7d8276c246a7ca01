// Loads the demonstration school into an empty database: people, roles, roster, the policy and its signatures. Sites come from using it.
import { seedContacts } from '../people/contacts/seed-contacts.ts'
import { hashPassword } from '../people/passwords.ts'
import { asViewer, type Db, type Sight } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { addDays } from '../policy/days.ts'
import { bringModelIntoForce } from '../sign-off/versions/first-version.ts'
import {
  demoPassword,
  demoPeople,
  demoPupils,
  oakfield,
  oakfieldChoices,
  oakfieldContacts,
  oakfieldYear,
  type DemoPerson,
} from './oakfield.data.ts'
import type { Loaded } from './on-a-day.ts'
import { signOakfield } from './sign-oakfield.ts'

/** The first day of those who have been here for long. */
const began = '2024-09-02'
/** So many days before the demonstration begins, the policy began to count: with the school year, in November. */
const countsSince = 84

/** Loads the school. `now` is when it is loaded. */
export async function loadOakfield(db: Db, now: Date): Promise<Loaded> {
  const schoolId = newId(now)
  const people = new Map(demoPeople.map((person) => [person.key, newId(now)]))
  const secret = await hashPassword(demoPassword)
  await asViewer(db, { kind: 'system', schoolId }, { now, zone: oakfield.zone }, async (sight) => {
    await loadSchool(sight)
    for (const person of demoPeople) await loadPerson(sight, person, people, secret)
    await loadLineManagers(sight, people)
    await loadPupils(sight)
    await bringModelIntoForce(sight, oakfieldChoices, addDays(sight.today, -countsSince))
    await loadVettings(sight, people)
    await loadTrainings(sight, people)
    await loadYear(sight)
    await loadContacts(sight, people)
  })
  await signOakfield(db, { schoolId, people }, now)
  return { schoolId, people }
}

async function loadSchool({ tx, viewer: { schoolId } }: Sight): Promise<void> {
  const { name, webSite, phone, colour, zone } = oakfield
  await tx
    .insertInto('schools')
    .values({ id: schoolId, name, web_site: webSite, phone, colour, zone, demonstration: true })
    .execute()
}

async function loadPerson(
  { tx, viewer, now, today }: Sight,
  { key, name, position, capacities, audience, roles, email, daysHere }: DemoPerson,
  people: Map<string, string>,
  secret: string,
): Promise<void> {
  const school = { school_id: viewer.schoolId }
  const person_id = people.get(key) ?? ''
  await tx
    .insertInto('people')
    .values({ ...school, id: person_id, full_name: name, position, line_manager_id: null })
    .execute()
  const dates = { starts: daysHere === undefined ? began : addDays(today, -daysHere), ends: null }
  for (const capacity of capacities)
    await tx
      .insertInto('person_capacities')
      .values({ ...school, id: newId(now), person_id, capacity, audience: audience ?? null, ...dates })
      .execute()
  for (const role of roles)
    await tx
      .insertInto('person_roles')
      .values({ ...school, id: newId(now), person_id, role, ...dates })
      .execute()
  await tx
    .insertInto('sign_ins')
    .values({ ...school, person_id, email, password_hash: secret })
    .execute()
}

async function loadLineManagers({ tx, viewer }: Sight, people: Map<string, string>): Promise<void> {
  for (const { key, lineManager } of demoPeople)
    if (lineManager)
      await tx
        .updateTable('people')
        .set({ line_manager_id: people.get(lineManager) ?? null })
        .where('school_id', '=', viewer.schoolId)
        .where('id', '=', people.get(key) ?? '')
        .execute()
}

async function loadPupils({ tx, viewer, now }: Sight): Promise<void> {
  const school = { school_id: viewer.schoolId }
  for (const { given, family, known, className, names, photos } of demoPupils) {
    const id = newId(now)
    await tx
      .insertInto('pupils')
      .values({
        ...school,
        id,
        given_name: given,
        family_name: family,
        known_as: known ?? null,
        class_name: className,
      })
      .execute()
    const agreed = [...(names ? ['name' as const] : []), ...(photos ? ['photo' as const] : [])]
    for (const what of agreed)
      for (const place of ['own-site', 'social-media'] as const)
        await tx
          .insertInto('consents')
          .values({ ...school, pupil_id: id, what, place, gives: true, ...onRecord, at: now })
          .execute()
  }
}

/** As the school's records had it before there was this program. */
const onRecord = { until: null, carer_id: null, way: 'record' as const, recorded_by: null }

async function loadVettings({ tx, viewer, now, today }: Sight, people: Map<string, string>): Promise<void> {
  for (const { key, vetted } of demoPeople)
    if (vetted)
      await tx
        .insertInto('vettings')
        .values({
          school_id: viewer.schoolId,
          id: newId(now),
          person_id: people.get(key) ?? '',
          what: vetted,
          checked_by: people.get('office') ?? '',
          checked_on: today,
          until: `${Number(today.slice(0, 4)) + 1}-08-31`,
        })
        .execute()
}

/** Those who have worked here for long have learned to moderate; the course counts until the end of the next school year. */
async function loadTrainings({ tx, viewer, now, today }: Sight, people: Map<string, string>): Promise<void> {
  const year = Number(today.slice(0, 4))
  for (const { key, capacities, daysHere } of demoPeople)
    if (daysHere === undefined && capacities.includes('employee'))
      await tx
        .insertInto('trainings')
        .values({
          school_id: viewer.schoolId,
          id: newId(now),
          person_id: people.get(key) ?? '',
          course: 'Moderating comments',
          taken_on: `${year - 1}-09-01`,
          expires_on: `${year + 1}-08-31`,
        })
        .execute()
}

/** The school year that runs on the day, or that has just ended. */
async function loadYear({ tx, viewer, today }: Sight): Promise<void> {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const { terms, closures, breaks } = oakfieldYear(month >= 9 ? year : year - 1)
  await tx
    .insertInto('school_calendars')
    .values({
      school_id: viewer.schoolId,
      nation: 'england',
      terms: JSON.stringify(terms),
      closures: JSON.stringify(closures),
      breaks: JSON.stringify(breaks),
    })
    .execute()
}

/** The contacts that the school was asked for are filled in and were checked in the autumn; the others wait. */
async function loadContacts(sight: Sight, people: Map<string, string>): Promise<void> {
  const { tx, viewer, now, today } = sight
  await seedContacts(sight, people.get('safeguarding') ?? null)
  for (const [key, { name, phone, email }] of Object.entries(oakfieldContacts))
    await tx
      .updateTable('contacts')
      .set({
        name,
        phone,
        email: email || null,
        version: 1,
        changed_at: now,
        checked_on: today,
        checked_by: people.get('office') ?? null,
        check_by: `${Number(today.slice(0, 4)) + 1}-09-15`,
      })
      .where('school_id', '=', viewer.schoolId)
      .where('key', '=', key)
      .execute()
}
