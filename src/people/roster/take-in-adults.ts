// Adds and changes the adults of a roster: members of staff, who sign in when they are invited, and carers, who need not.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { Capacity } from '../../policy/people.data.ts'
import type { RosterPlan } from './compare-roster.ts'
import { inBulk, type Told } from './in-bulk.ts'
import type { AdultFacts } from './roster.ts'

type Adult = AdultFacts & { sourceId: string; position?: string }
interface Placed {
  id: string
  now: Adult
}

/** Gives the id of each carer whom the plan adds, by their identifier. */
export async function takeInAdults(
  sight: Sight,
  { staff, carers }: RosterPlan,
  told: Told,
): Promise<Map<string, string>> {
  const place = (now: Adult): Placed => ({ id: newId(sight.now), now })
  const newStaff = staff.added.map(place)
  const employed = new Map([...newStaff, ...staff.changed].map(({ id, now }) => [now.sourceId, id]))
  // Somebody who works here and has a child here is one person.
  const newCarers = carers.added.map((now) => ({ id: employed.get(now.sourceId) ?? newId(sight.now), now }))
  const unknown = newCarers.filter(({ now }) => !employed.has(now.sourceId))
  await addPeople(sight, [...newStaff, ...unknown], told)
  await addCapacity(sight, newStaff, 'employee', told)
  await addCapacity(sight, newCarers, 'parent-or-carer', told)
  await know(sight, [...newStaff, ...staff.changed], 'staff', told)
  await know(sight, [...newCarers, ...carers.changed], 'carer', told)
  await rename(sight, [...staff.changed, ...carers.changed], told)
  return new Map(newCarers.map(({ id, now }) => [now.sourceId, id]))
}

const addPeople = ({ tx, viewer }: Sight, added: readonly Placed[], told: Told) =>
  inBulk(
    tx,
    added.map(({ id, now }) => ({
      id,
      full_name: now.fullName,
      position: now.position ?? 'Parent or carer',
    })),
    (rows) => sql`
      insert into people (school_id, id, full_name, position)
      select ${viewer.schoolId}::uuid, id, full_name, position
      from jsonb_to_recordset(${rows}) as x(id uuid, full_name text, position text)`,
    told,
  )

const addCapacity = (
  { tx, viewer, now, today }: Sight,
  added: readonly Placed[],
  capacity: Capacity,
  told: Told,
) =>
  inBulk(
    tx,
    added.map(({ id }) => ({ id: newId(now), person_id: id })),
    (rows) => sql`
      insert into person_capacities (school_id, id, person_id, capacity, starts)
      select ${viewer.schoolId}::uuid, id, person_id, ${capacity}, ${today}::date
      from jsonb_to_recordset(${rows}) as x(id uuid, person_id uuid)`,
    told,
  )

/** Remembers the identifier and the address by which the school's own system knows somebody. */
const know = ({ tx, viewer }: Sight, people: readonly Placed[], kind: 'staff' | 'carer', told: Told) =>
  inBulk(
    tx,
    people.map(({ id, now }) => ({ person_id: id, source_id: now.sourceId, email: now.email })),
    (rows) => sql`
      insert into roster_people (school_id, person_id, kind, source_id, email)
      select ${viewer.schoolId}::uuid, person_id, ${kind}, source_id, email
      from jsonb_to_recordset(${rows}) as x(person_id uuid, source_id text, email text)
      on conflict (school_id, person_id, kind) do update set source_id = excluded.source_id, email = excluded.email`,
    told,
  )

const rename = ({ tx, viewer }: Sight, changed: readonly Placed[], told: Told) =>
  inBulk(
    tx,
    changed.map(({ id, now }) => ({ id, full_name: now.fullName })),
    (rows) => sql`
      update people p set full_name = x.full_name
      from jsonb_to_recordset(${rows}) as x(id uuid, full_name text)
      where p.school_id = ${viewer.schoolId} and p.id = x.id and p.full_name <> x.full_name`,
    told,
  )
