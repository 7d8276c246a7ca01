// Open sites as their readers find them: for the audience ticked in the form and those who run the site, nobody else (Appendix 1).
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'
import { openState, type SiteState } from '../policy/site.workflow.ts'

export interface OpenSite {
  id: string
  slug: string
  name: string
  state: SiteState
}

/** The open site at an address, or undefined where it is not the viewer’s to read. */
export async function openSiteAt({ tx, viewer }: Sight, slug: string): Promise<OpenSite | undefined> {
  const row = await readable(tx, viewer.schoolId).where('slug', '=', slug).executeTakeFirst()
  return row && { ...row, slug }
}

/** The open sites that the viewer may read, by name. */
export async function openSites({ tx, viewer }: Sight): Promise<OpenSite[]> {
  const rows = await readable(tx, viewer.schoolId).orderBy('name').execute()
  return rows.map((row) => ({ ...row, slug: row.slug ?? '' }))
}

// Row-level security lets staff see the register's line of every site; the page asks more: to be one of its readers.
const readable = (tx: Sight['tx'], schoolId: string) =>
  tx
    .selectFrom('sites')
    .select(['id', 'slug', 'name', 'state'])
    .where('school_id', '=', schoolId)
    .where('state', '=', openState)
    .where(sql<boolean>`viewer_reads_site(id)`)
