// Reads for each open site what the rules of neglect ask: its last post, what waits longest, and who of its team is still here (§14.6).
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { runsSites } from '../../policy/authorisation-kinds.data.ts'
import { undecidedContribution } from '../../policy/contribution.workflow.ts'
import type { NeglectFacts } from '../../policy/neglect/neglect.ts'
import { insideCapacities } from '../../policy/people.data.ts'
import { openState } from '../../policy/site.workflow.ts'

export interface SiteLife {
  id: string
  name: string
  authorId: string
  lineManagerId: string | null
  /** Its administrators. */
  administrators: readonly string[]
  facts: NeglectFacts
}

interface Row {
  id: string
  name: string
  author_id: string
  line_manager_id: string | null
  closes_on: string | null
  opened: string
  last_post: string | null
  waits_since: string | null
  team: { person: string; part: string; here: boolean; left: string | null }[]
}

/** All open sites of the school, in one query. */
export async function sitesAlive({ tx, viewer }: Sight): Promise<SiteLife[]> {
  const { rows } = await sql<Row>`
    with belonging as (
      select person_id, starts, ends from person_capacities
      where school_id = ${viewer.schoolId} and capacity = any (${[...insideCapacities]}::text[])
      union all
      select person_id, starts, ends from authorisations
      where school_id = ${viewer.schoolId} and kind = ${runsSites})
    select s.id, s.name, s.author_id, s.line_manager_id, s.closes_on,
      (s.updated_at at time zone z.zone)::date as opened,
      (select max((p.published_at at time zone z.zone)::date) from posts p
        where p.school_id = s.school_id and p.site_id = s.id) as last_post,
      (select min((c.sent_at at time zone z.zone)::date) from contributions c
        where c.school_id = s.school_id and c.site_id = s.id
          and c.state = any (${[...undecidedContribution]}::text[])) as waits_since,
      (select coalesce(jsonb_agg(jsonb_build_object('person', t.person_id, 'part', t.part,
          'here', exists (select 1 from belonging b where b.person_id = t.person_id
            and b.starts <= program_today() and (b.ends is null or b.ends >= program_today())),
          'left', (select max(b.ends) from belonging b where b.person_id = t.person_id))), '[]')
        from site_team t where t.school_id = s.school_id and t.site_id = s.id) as team
    from sites s
    cross join (select zone from schools where id = ${viewer.schoolId}) z
    where s.school_id = ${viewer.schoolId} and s.state = ${openState}
    order by s.name`.execute(tx)
  return rows.map(lifeOf)
}

function lifeOf({ team, ...row }: Row): SiteLife {
  const here = (part: string) => team.filter((each) => each.part === part && each.here)
  const left = team.flatMap(({ here: isHere, left: day }) => (isHere || day === null ? [] : [day]))
  return {
    id: row.id,
    name: row.name,
    authorId: row.author_id,
    lineManagerId: row.line_manager_id,
    administrators: here('administrator').map(({ person }) => person),
    facts: {
      lastPost: row.last_post ?? row.opened,
      waitsSince: row.waits_since ?? undefined,
      administrators: here('administrator').length,
      moderators: here('moderator').length,
      // From the day on which the last of those went whose going left too few.
      teamGoneSince: left.toSorted().at(-1),
      closes: row.closes_on ?? undefined,
    },
  }
}
