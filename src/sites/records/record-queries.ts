// Reads of the register's records.
import type { Selectable } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { RecordPart } from '../../policy/site-record.data.ts'
import type { SiteState } from '../../policy/site.workflow.ts'
import type { Database } from '../../schema/tables.ts'
import type { SiteRecord } from './site-record.ts'

type Row = Selectable<Database['site_records']> & { site_state: SiteState | null }

export async function allRecords(sight: Sight): Promise<SiteRecord[]> {
  const rows = await records(sight).orderBy('r.name').execute()
  const people = await partsIn(sight)
  return rows.map((row) => recordOf(row, people))
}

export async function recordById(sight: Sight, id: string): Promise<SiteRecord | undefined> {
  const row = await records(sight).where('r.id', '=', id).executeTakeFirst()
  return row && recordOf(row, await partsIn(sight))
}

/** The record of the account that a site is: its host, and the age in years of its youngest readers. */
export async function recordOfSite(
  sight: Sight,
  siteId: string,
): Promise<Pick<Row, 'id' | 'host' | 'youngest'> | undefined> {
  return records(sight).where('r.site_id', '=', siteId).executeTakeFirst()
}

const records = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('site_records as r')
    .leftJoin('sites as s', (join) =>
      join.onRef('s.school_id', '=', 'r.school_id').onRef('s.id', '=', 'r.site_id'),
    )
    .selectAll('r')
    .select('s.state as site_state')
    .where('r.school_id', '=', viewer.schoolId)

type Part = { record_id: string; person_id: string; part: RecordPart }

const partsIn = ({ tx, viewer }: Sight): Promise<Part[]> =>
  tx
    .selectFrom('site_record_people')
    .select(['record_id', 'person_id', 'part'])
    .where('school_id', '=', viewer.schoolId)
    .execute()

function recordOf(row: Row, parts: readonly Part[]): SiteRecord {
  const having = (part: RecordPart) =>
    parts.filter((each) => each.record_id === row.id && each.part === part).map((each) => each.person_id)
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    site:
      row.site_id !== null && row.site_state !== null
        ? { id: row.site_id, state: row.site_state }
        : undefined,
    name: row.name,
    host: row.host,
    hostName: row.host_name,
    address: row.address,
    runBy: row.run_by,
    authorId: row.author_id,
    people: {
      password: having('password'),
      recovery: having('recovery'),
      'host-administrator': having('host-administrator'),
    },
    termsAt: row.terms_at,
    termsConform: row.terms_conform,
    youngest: row.youngest,
    providedBySchool: row.provided_by_school,
    forEducation: row.for_education,
    intervention: row.intervention,
    mendBy: row.mend_by,
    checkedOn: row.checked_on,
    declaredOn: row.declared_on,
  }
}
