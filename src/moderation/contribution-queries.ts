// Reads of contributions for those who judge them: one with its sender, and what waits for the viewer.
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { contributionWorkflow, undecidedContribution } from '../policy/contribution.workflow.ts'
import { allowed } from '../policy/decide.ts'
import type { Capacity } from '../policy/people.data.ts'
import { rolesRest } from '../sign-off/signing/signing-standing.ts'
import type { TeamMember } from '../sites/site.ts'
import { asSubject } from './as-subject.ts'
import type { Contribution } from './contribution.ts'

const capacities = sql<Capacity[]>`array(select h.capacity from person_capacities h
  where h.school_id = s.school_id and h.person_id = s.person_id
    and h.starts <= program_today() and (h.ends is null or h.ends >= program_today()) order by h.capacity)`

/** Contributions with their senders: so the team of a site sees its own, anybody else only what they sent. */
const withSender = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('contributions as c')
    .innerJoin('contribution_senders as s', (join) =>
      join.onRef('s.school_id', '=', 'c.school_id').onRef('s.contribution_id', '=', 'c.id'),
    )
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 's.school_id').onRef('p.id', '=', 's.person_id'),
    )
    .leftJoin('sites', (join) =>
      join.onRef('sites.school_id', '=', 'c.school_id').onRef('sites.id', '=', 'c.site_id'),
    )
    .leftJoin('posts', (join) =>
      join.onRef('posts.school_id', '=', 'c.school_id').onRef('posts.id', '=', 'c.post_id'),
    )
    .select(['c.id', 'c.site_id', 'c.post_id', 'c.shown_as', 'c.body', 'c.state', 'c.version', 'c.sent_at'])
    .select(['c.rule_broken', 'c.reason', 'c.appeal', 'c.appeal_answer', 'c.refused_by'])
    .select(['s.person_id', 'p.full_name', 'sites.name as site_name', 'posts.title', capacities.as('held')])
    .where('c.school_id', '=', viewer.schoolId)

type Row = Awaited<ReturnType<ReturnType<typeof withSender>['executeTakeFirstOrThrow']>>

const contributionOf = (row: Row): Contribution => ({
  id: row.id,
  siteId: row.site_id,
  siteName: row.site_name ?? '',
  postId: row.post_id,
  postTitle: row.title ?? '',
  shownAs: row.shown_as,
  text: row.body,
  state: row.state,
  version: row.version,
  ruleBroken: row.rule_broken,
  reason: row.reason,
  appeal: row.appeal,
  appealAnswer: row.appeal_answer,
  refusedBy: row.refused_by,
  sentAt: row.sent_at,
  sender: { id: row.person_id, name: row.full_name, capacities: row.held },
})

/** One contribution, for the team of its site and for its sender; with `lock` its row stays locked until the transaction ends. */
export async function contributionById(
  sight: Sight,
  id: string,
  lock = false,
): Promise<Contribution | undefined> {
  const query = withSender(sight).where('c.id', '=', id)
  const row = await (lock ? query.forUpdate('c') : query).executeTakeFirst()
  return row && contributionOf(row)
}

/** The most that one page of the queue shows. */
export const longestQueue = 200

/** What waits for the viewer on all sites of theirs, the oldest first; nothing while their roles rest. One query for all, however much waits. */
export async function contributionsWaiting(sight: Sight, rests?: boolean): Promise<Contribution[]> {
  const me = personIdOf(sight.viewer)
  if (me === null) return []
  const resting = rests ?? (await rolesRest(sight))
  const rows = await withSender(sight)
    .select(myParts(me).as('parts'))
    .where('c.state', 'in', [...undecidedContribution])
    .where((is) =>
      is.exists(
        is
          .selectFrom('site_team as t')
          .select('t.part')
          .whereRef('t.school_id', '=', 'c.school_id')
          .whereRef('t.site_id', '=', 'c.site_id')
          .where('t.person_id', '=', me),
      ),
    )
    .orderBy('c.sent_at')
    .orderBy('c.id')
    .limit(longestQueue)
    .execute()
  return rows.flatMap((row) => {
    const contribution = contributionOf(row)
    const subject = asSubject(
      contribution,
      row.parts.map((part) => ({ personId: me, part })),
      [],
      resting,
    )
    return allowed(contributionWorkflow, subject, me).length > 0 ? [contribution] : []
  })
}

const myParts = (me: string) => sql<TeamMember['part'][]>`array(select t.part from site_team t
  where t.school_id = c.school_id and t.site_id = c.site_id and t.person_id = ${me}::uuid)`
