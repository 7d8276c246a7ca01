// The other schools at which the viewer has an account that they have shown to be theirs.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'

export interface OwnSchool {
  id: string
  name: string
  host: string
  /** Under which name the person is known there. */
  as: string
}

/** Those where they can sign in and are anything today. */
export async function ownSchools({ tx }: Sight): Promise<OwnSchool[]> {
  const { rows } = await sql<{ school_id: string; school_name: string; host: string; full_name: string }>`
    select * from own_schools()`.execute(tx)
  return rows.map((row) => ({
    id: row.school_id,
    name: row.school_name,
    host: row.host,
    as: row.full_name,
  }))
}

/** Whether this program serves other schools beside the viewer's. */
export async function severalSchools({ tx }: Sight): Promise<boolean> {
  const { rows } = await sql<{ several: boolean }>`select several_schools() as several`.execute(tx)
  return rows[0]?.several ?? false
}

/** A page of another school, at the port and under the protocol by which this one was asked for. */
export function addressAt({ url }: Pick<Visit, 'url'>, host: string, path: string): string {
  const there = new URL(path, url.origin)
  there.hostname = host
  return there.href
}
