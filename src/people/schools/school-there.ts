// Which schools are there, as the command line asks: by host name, and those that have none yet.
import { sql } from 'kysely'

import { asViewer, type Db, type Sight } from '../../platform/database.ts'
import { hostName } from '../../platform/host-name.ts'

export interface SchoolThere {
  id: string
  name: string
  zone: string
}

/** The school that has this very host name. One that answers to any name, being alone, is not meant. */
export async function schoolThere(db: Db, host: string): Promise<SchoolThere | undefined> {
  const { rows } = await sql<SchoolThere>`select * from school_of_host(${host})`.execute(db)
  return rows[0]
}

/** The school of a host name as it is typed, or what is wrong with it. */
export async function schoolAtHost(
  db: Db,
  typed: string,
): Promise<{ ok: true; school: SchoolThere } | { ok: false; problem: string }> {
  const host = hostName(typed)
  if (host === undefined) return { ok: false, problem: noHostName(typed) }
  const school = await schoolThere(db, host)
  return school
    ? { ok: true, school }
    : { ok: false, problem: `No school is at ${host}. Set it up first, or check the name.` }
}

export async function schoolsWithoutHost(db: Db): Promise<{ id: string; zone: string }[]> {
  const { rows } = await sql<{ id: string; zone: string }>`select * from schools_without_host()`.execute(db)
  return rows
}

/** Works as the program itself in one school. */
export const inSchool = <T>(
  db: Db,
  now: Date,
  { id, zone }: { id: string; zone: string },
  work: (sight: Sight) => Promise<T>,
): Promise<T> => asViewer(db, { kind: 'system', schoolId: id }, { now, zone }, work)

/** `typed` is shown without what could steer a terminal. */
export const noHostName = (typed: string): string =>
  `“${typed.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 100)}” is no host name. Give one such as policy.elmfield.example, without https:// and without a port.`
