// How the viewer stands to a site's contributions: as what they may take part, and whether the school has checked them (§18.6 note).
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'
import { personIdOf, type Viewer } from '../platform/viewer.ts'
import { audiences, type Audience } from '../policy/audiences.data.ts'
import type { ContributionFacts } from '../policy/contribution.workflow.ts'
import { insideCapacities, type Capacity } from '../policy/people.data.ts'

/** A kind ticked under "contributors" in the site's form, and what stands on record about the viewer. */
export interface Ticked {
  kind: Audience
  /** The viewer comes from outside as one of this kind. */
  fromOutside: boolean
  /** A vetting of the viewer holds today. */
  vetted: boolean
}

/** The contributors ticked for a site, in one round trip. */
export async function tickedFor({ tx, viewer }: Sight, siteId: string): Promise<Ticked[]> {
  const person = personIdOf(viewer)
  const { rows } = await sql<Ticked>`
    select a.kind,
      exists (select 1 from person_capacities c where c.school_id = a.school_id and c.person_id = ${person}::uuid
        and c.audience = a.kind and c.starts <= program_today() and (c.ends is null or c.ends >= program_today())) as "fromOutside",
      exists (select 1 from vettings v where v.school_id = a.school_id and v.person_id = ${person}::uuid
        and v.until >= program_today()) as vetted
    from site_audiences a
    where a.school_id = ${viewer.schoolId} and a.site_id = ${siteId} and a.part = 'contributors'
    order by a.kind`.execute(tx)
  return rows
}

/** As what somebody may take part: "members of the public" counts only for those who are nothing nearer. Pure. */
export function waysOf(viewer: Viewer, ticked: readonly Ticked[]): Audience[] {
  if (viewer.kind !== 'person') return []
  const kinds = ticked.filter((each) => belongs(viewer.capacities, each)).map(({ kind }) => kind)
  const nearer = kinds.filter((kind) => audiences[kind].capacities !== 'everyone')
  return nearer.length > 0 ? nearer : kinds
}

function belongs(held: readonly Capacity[], { kind, fromOutside }: Ticked): boolean {
  const { capacities } = audiences[kind]
  return fromOutside || capacities === 'everyone' || has(held, capacities.filter(isOurs))
}

/** Whoever comes from outside belongs to the one kind that the school wrote down, not to every kind of outsider. */
const isOurs = (capacity: Capacity): boolean => capacity !== 'outside-contributor'

/** How a site stands to what somebody would send. */
export interface Standing {
  open: boolean
  way: Audience | undefined
  /** Why it takes nothing now. */
  closed: string | undefined
}

/** The facts of somebody who would contribute to a site as one of a kind. Pure. */
export function factsFor(
  viewer: Viewer,
  ticked: readonly Ticked[],
  { open, way, closed }: Standing,
): ContributionFacts {
  const held = viewer.kind === 'person' ? viewer.capacities : []
  const ours = has(held, insideCapacities) || (way !== undefined && isPupilOfOurs(held, way))
  return {
    // Whoever contributes holds no role by it, and a moderator decides all the same.
    rolesRest: false,
    lacking: [],
    siteTakes: open && way !== undefined && waysOf(viewer, ticked).includes(way),
    known: held.length > 0,
    vetted: ours || ticked.some((each) => each.vetted),
    closed,
    stops: [],
    held: undefined,
  }
}

const isPupilOfOurs = (held: readonly Capacity[], way: Audience): boolean =>
  way === 'pupils' && has(held, ['pupil'])

const has = (held: readonly Capacity[], wanted: readonly Capacity[]): boolean =>
  wanted.some((each) => held.includes(each))
