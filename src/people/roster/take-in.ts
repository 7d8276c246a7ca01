// Carries a plan out: pupils, members of staff, carers, and who is whose carer. All of it or, where one row fails, nothing.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import type { RosterPlan } from './compare-roster.ts'
import { inBulk, type Told } from './in-bulk.ts'
import type { Progress } from './progress.ts'
import type { RosterPupil } from './roster.ts'
import { takeInAdults } from './take-in-adults.ts'
import { takeInLinks } from './take-in-links.ts'

/** Who left is marked with the day; nobody is erased. */
export async function takeIn(
  sight: Sight,
  plan: RosterPlan,
  onStep: (step: Progress) => void,
): Promise<void> {
  const [all, step] = [rowsOf(plan), { done: 0 }]
  const told: Told = (rows) => onStep({ done: (step.done += rows), all })
  const { now } = sight
  const carers = await takeInAdults(sight, plan, told)
  const added = plan.pupils.added.map((pupil) => ({ id: newId(now), now: pupil }))
  await addPupils(sight, added, told)
  await changePupils(sight, plan.pupils.changed, told)
  await markLeft(
    sight,
    plan.pupils.left.map(({ id }) => id),
    told,
  )
  await takeInLinks(sight, [...added, ...plan.pupils.changed], carers, told)
}

/** How many rows are written in all, so that a page can tell how far it is. */
const rowsOf = ({ pupils, staff, carers }: RosterPlan): number =>
  pupils.added.length +
  pupils.changed.length +
  pupils.left.length +
  3 * (staff.added.length + carers.added.length) +
  2 * (staff.changed.length + carers.changed.length) +
  2 * [...pupils.added, ...pupils.changed.map(({ now }) => now)].flatMap((each) => each.carers ?? []).length

interface Placed {
  id: string
  now: RosterPupil
}
const rowOf = ({ id, now }: Placed) => ({
  id,
  source_id: now.sourceId,
  given_name: now.givenName,
  family_name: now.familyName,
  known_as: now.knownAs,
  class_name: now.className,
})
const columns = sql`x(id uuid, source_id text, given_name text, family_name text, known_as text, class_name text)`

const addPupils = ({ tx, viewer }: Sight, added: readonly Placed[], told: Told) =>
  inBulk(
    tx,
    added.map(rowOf),
    (rows) => sql`
      insert into pupils (school_id, id, source_id, given_name, family_name, known_as, class_name)
      select ${viewer.schoolId}::uuid, id, source_id, given_name, family_name, known_as, class_name
      from jsonb_to_recordset(${rows}) as ${columns}`,
    told,
  )

const changePupils = ({ tx, viewer }: Sight, changed: readonly Placed[], told: Told) =>
  inBulk(
    tx,
    changed.map(rowOf),
    (rows) => sql`
      update pupils p set source_id = x.source_id, given_name = x.given_name, family_name = x.family_name,
        known_as = x.known_as, class_name = x.class_name, left_on = null
      from jsonb_to_recordset(${rows}) as ${columns}
      where p.school_id = ${viewer.schoolId} and p.id = x.id`,
    told,
  )

const markLeft = ({ tx, viewer }: Sight, left: readonly string[], told: Told) =>
  inBulk(
    tx,
    left,
    (ids) => sql`
      update pupils set left_on = program_today()
      where school_id = ${viewer.schoolId}
        and id in (select value::uuid from jsonb_array_elements_text(${ids}))`,
    told,
  )
