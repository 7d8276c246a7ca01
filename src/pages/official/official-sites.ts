// The accounts that are the school's, and those that look like it and are not, as everybody may know them (§16.1).
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { hostOf, type HostKey } from '../../policy/hosts.data.ts'
import type { Runner } from '../../policy/site-record.data.ts'

export interface OfficialSite {
  name: string
  host: string
  /** A whole web address. */
  address: string
  runBy: Runner
}

export interface OfficialSites {
  ours: OfficialSite[]
  notOurs: OfficialSite[]
}

/** `origin`: where browsers find this program, for the addresses of the pages that it hosts. */
export async function officialSites({ tx }: Sight, school: string, origin: string): Promise<OfficialSites> {
  const { rows } = await sql<Row>`select * from official_sites()`.execute(tx)
  const shown = (notOurs: boolean) =>
    rows
      .filter((row) => row.not_ours === notOurs)
      .map(({ name, host, host_name, address, run_by }) => ({
        name,
        host: host === null ? school : host_name || hostOf(host).name,
        address: host === null ? `${origin}/s/${address}` : address,
        runBy: run_by,
      }))
  return { ours: shown(false), notOurs: shown(true) }
}

interface Row {
  name: string
  /** Null for a page that the school hosts here. */
  host: HostKey | null
  host_name: string
  address: string
  run_by: Runner
  not_ours: boolean
}
