// Reads of sites: the register, one site, its form, team, approvals and rules.
import { sql, type Selectable } from 'kysely'

import type { Sight } from '../platform/database.ts'
import type { SiteAction } from '../policy/site.workflow.ts'
import type { Database } from '../schema/tables.ts'
import { answersShape } from './answers.ts'
import type { Approval, Rules, SentForm, Site, TeamMember } from './site.ts'

const columns = [
  'id',
  'slug',
  'name',
  'state',
  'version',
  'author_id',
  'line_manager_id',
  'hosted',
  'goes_live_on',
  'closes_on',
] as const
type Row = Pick<Selectable<Database['sites']>, (typeof columns)[number]> & { since: string }
/** The day on the school's wall when it came to where it is. */
const since =
  sql<string>`(sites.updated_at at time zone (select zone from schools where id = sites.school_id))::date`.as(
    'since',
  )
const siteOf = (row: Row): Site => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  state: row.state,
  version: row.version,
  authorId: row.author_id,
  lineManagerId: row.line_manager_id,
  hosted: row.hosted,
  opens: row.goes_live_on,
  closes: row.closes_on,
  since: row.since,
})

export async function allSites({ tx, viewer }: Sight): Promise<Site[]> {
  const rows = await tx
    .selectFrom('sites')
    .select(columns)
    .select(since)
    .where('school_id', '=', viewer.schoolId)
    .orderBy('updated_at', 'desc')
    .execute()
  return rows.map(siteOf)
}

/** One site; with `lock` its row stays locked until the transaction ends. */
export async function siteById({ tx, viewer }: Sight, id: string, lock = false): Promise<Site | undefined> {
  const query = tx
    .selectFrom('sites')
    .select(columns)
    .select(since)
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && siteOf(row)
}

export async function teamOf({ tx, viewer }: Sight, siteId: string): Promise<TeamMember[]> {
  const rows = await tx
    .selectFrom('site_team as t')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 't.school_id').onRef('p.id', '=', 't.person_id'),
    )
    .select(['t.person_id', 'p.full_name', 'p.position', 't.part'])
    .where('t.school_id', '=', viewer.schoolId)
    .where('t.site_id', '=', siteId)
    .orderBy('t.part')
    .orderBy('p.full_name')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.full_name,
    position: row.position,
    part: row.part,
  }))
}

/** The form as last sent, or undefined before that. */
export async function sentForm({ tx, viewer }: Sight, siteId: string): Promise<SentForm | undefined> {
  const row = await tx
    .selectFrom('site_forms')
    .select(['version', 'form', 'fingerprint'])
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { version: row.version, answers: answersShape.parse(row.form), fingerprint: row.fingerprint }
}

/** The signatures upon one version of the form, in the order in which they were given. */
export async function approvalsOf(
  { tx, viewer }: Sight,
  siteId: string,
  version: number,
): Promise<Approval[]> {
  const rows = await tx
    .selectFrom('site_approvals')
    .select(['step', 'typed_name', 'sentence', 'signed_at', 'in_place_of'])
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
    .where('version', '=', version)
    .orderBy('signed_at')
    .execute()
  return rows.map((row) => ({
    step: row.step as SiteAction,
    name: row.typed_name,
    sentence: row.sentence,
    signedAt: row.signed_at,
    ...(row.in_place_of === null ? {} : { inPlaceOf: row.in_place_of }),
  }))
}

/** The Terms of Use and House Rules in force, or undefined before they are first published. */
export async function rulesOf({ tx, viewer }: Sight, siteId: string): Promise<Rules | undefined> {
  const row = await tx
    .selectFrom('site_rules')
    .select(['version', 'terms', 'rules', 'published_at'])
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { version: row.version, terms: row.terms, rules: row.rules, publishedAt: row.published_at }
}
