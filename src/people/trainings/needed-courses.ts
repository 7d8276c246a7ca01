// The courses that the school asks for: what they are, what the viewer lacks, and whose rights rest (§14.5).
import { sql } from 'kysely'

import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { openState } from '../../policy/site.workflow.ts'
import { trainedActNames, type TrainedAct } from '../../policy/trained-acts.data.ts'
import { lackingCourses, type NeededCourse } from '../../policy/trained.ts'
import { stillHere } from '../directory.ts'
import { trainingsHere } from './training-queries.ts'

export async function neededCourses({ tx, viewer }: Sight): Promise<NeededCourse[]> {
  return tx
    .selectFrom('needed_courses')
    .select(['act', 'course', 'from_day as from'])
    .where('school_id', '=', viewer.schoolId)
    .orderBy('act')
    .orderBy('course')
    .execute()
}

/** What the viewer would need for an act and has not, today; nothing is looked up where the school asks for nothing. */
export async function ownLacking(sight: Sight, act: TrainedAct): Promise<string[]> {
  const needed = await neededCourses(sight)
  if (!needed.some((each) => each.act === act)) return []
  const { tx, viewer, today } = sight
  const trainings = await tx
    .selectFrom('trainings')
    .select(['course', 'taken_on as takenOn', 'expires_on as expiresOn'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personIdOf(viewer))
    .execute()
  return lackingCourses(needed, act, trainings, today)
}

export interface Resting {
  id: string
  name: string
  act: TrainedAct
  lacking: readonly string[]
}

/** Those at the school whose acts rest today: the teams of open sites, and the line managers. For those who keep the record. */
export async function whoseActsRest(sight: Sight): Promise<Resting[]> {
  const needed = await neededCourses(sight)
  if (needed.length === 0) return []
  const { tx, viewer, today } = sight
  const { rows } = await sql<{ id: string; name: string; act: TrainedAct }>`
    select distinct p.id, p.full_name as name, 'moderate' as act from people p
      join site_team t on t.school_id = p.school_id and t.person_id = p.id and t.part in ('moderator', 'administrator')
      join sites s on s.school_id = t.school_id and s.id = t.site_id and s.state = ${openState}
      where p.school_id = ${viewer.schoolId}
    union select distinct m.id, m.full_name, 'approve-posts' from people p
      join people m on m.school_id = p.school_id and m.id = p.line_manager_id where p.school_id = ${viewer.schoolId}
    order by name, act`.execute(tx)
  const here = new Set(
    await stillHere(
      sight,
      rows.map(({ id }) => id),
    ),
  )
  const trainings = await trainingsHere(sight)
  return rows
    .filter(({ id }) => here.has(id))
    .map((row) => {
      const own = trainings.filter(({ person }) => person.id === row.id)
      return { ...row, lacking: lackingCourses(needed, row.act, own, today) }
    })
    .filter(({ lacking }) => lacking.length > 0)
}

/** Says which courses the school asks for: these take the place of those before. */
export async function sayCourses(
  { tx, viewer }: Sight,
  _: unknown,
  { input }: Deed<readonly NeededCourse[]>,
): Promise<Effected> {
  await tx.deleteFrom('needed_courses').where('school_id', '=', viewer.schoolId).execute()
  for (const { act, course, from } of input)
    await tx
      .insertInto('needed_courses')
      .values({ school_id: viewer.schoolId, act, course, from_day: from })
      .execute()
  const detail = trainedActNames.map((act): [string, string[]] => [
    act,
    input.filter((each) => each.act === act).map(({ course, from }) => `${course}, from ${from}`),
  ])
  return { ok: true, detail: Object.fromEntries(detail) }
}
