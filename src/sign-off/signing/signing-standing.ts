// How people stand with the policy today: signed, to sign by a day, or overdue, when their roles rest (signature page).
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { runsSites } from '../../policy/authorisation-kinds.data.ts'
import { insideCapacities } from '../../policy/people.data.ts'
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { mustSign, standingOf, type DatedVersion, type SigningStanding } from '../../policy/signing-days.ts'

export type Standing = SigningStanding & {
  personId: string
  /** Their first day at the school, as what makes them sign; of those from outside, the first of their authorisation. */
  begins: string
  /** The version that counts today. */
  version: { id: string; number: number; title: string; effectiveFrom: string }
}

interface Row {
  person_id: string
  begins: string
  versions: (DatedVersion & { id: string; number: number; title: string; signed: boolean })[]
}

/**
 * Everybody who is to sign, or those of them who are named, in one query. Somebody who has left or not yet begun does
 * not sign, and stands in no list; nobody does before the first version counts.
 */
export async function standings(
  { tx, viewer, today }: Sight,
  people: readonly string[] | 'everybody' = 'everybody',
): Promise<Standing[]> {
  const { rows } = await sql<Row>`
    with counted as (select id, number, title, effective_from, sign_by from policy_versions
      where school_id = ${viewer.schoolId} and state = ${approvedVersion} and effective_from <= program_today())
    select c.person_id, min(c.starts) as begins,
      (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'title', v.title, 'effectiveFrom', v.effective_from,
          'signBy', v.sign_by, 'signed', exists (select 1 from policy_signatures s
            where s.school_id = ${viewer.schoolId} and s.version_id = v.id and s.person_id = c.person_id))
        order by v.number), '[]') from counted v) as versions
    from (
      select person_id, starts, ends from person_capacities
      where school_id = ${viewer.schoolId} and capacity = any(${[...insideCapacities]}::text[])
      union all
      select person_id, starts, ends from authorisations
      where school_id = ${viewer.schoolId} and kind = ${runsSites}) c
    where (${people === 'everybody'} or c.person_id = any(${people === 'everybody' ? [] : [...people]}::uuid[]))
      and c.starts <= program_today() and (c.ends is null or c.ends >= program_today())
    group by c.person_id`.execute(tx)
  return rows.flatMap(({ person_id: personId, begins, versions }) => {
    const standing = standingOf(versions, begins, today)
    const version = versions.at(-1)
    return standing && version ? [{ ...standing, personId, begins, version }] : []
  })
}

/** How the viewer stands; undefined for those who don't sign. */
export async function ownStanding(sight: Sight): Promise<Standing | undefined> {
  const { viewer } = sight
  if (viewer.kind !== 'person' || !mustSign(viewer)) return undefined
  return (await standings(sight, [viewer.personId]))[0]
}

/** Those of some people whose roles rest today. */
export async function whoseRolesRest(sight: Sight, people: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await standings(sight, people)
  return new Set(found.filter(({ state }) => state === 'overdue').map(({ personId }) => personId))
}

/** Whether the viewer's roles rest today. */
export const rolesRest = async (sight: Sight): Promise<boolean> =>
  (await ownStanding(sight))?.state === 'overdue'

/** Whether the viewer's roles rest, and somebody else's, in one query. */
export async function restOf(sight: Sight, other: string): Promise<{ own: boolean; theirs: boolean }> {
  const me = personIdOf(sight.viewer)
  const resting = await whoseRolesRest(sight, me === null ? [other] : [me, other])
  return { own: me !== null && resting.has(me), theirs: resting.has(other) }
}
