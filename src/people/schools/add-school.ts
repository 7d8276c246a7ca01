// Founds a school at a host name: it waits there, locked by a code, until its head sets it up.
import { anySchool } from '../../platform/any-school.ts'
import { asViewer, type Db } from '../../platform/database.ts'
import { foundingAt, setUpCodeHash } from '../../platform/founding.ts'
import { hostName } from '../../platform/host-name.ts'
import { newId } from '../../platform/ids.ts'
import { newSetUpCode } from '../../platform/set-up-code.ts'
import { longestName } from '../first-person.ts'
import { noHostName, schoolsWithoutHost, schoolThere } from './school-there.ts'

/** A code opens the set-up for so long, in milliseconds. */
const codeLasts = 14 * 24 * 60 * 60_000

export interface Founded {
  host: string
  name: string
  code: string
  endsAt: Date
}

/** Founds a school, or gives one that waits at this host a new code; the old one then opens nothing. */
export async function addSchool(
  db: Db,
  now: Date,
  typed: { host: string; name: string },
): Promise<{ ok: true; founded: Founded } | { ok: false; problem: string }> {
  const host = hostName(typed.host)
  const name = typed.name.trim()
  if (host === undefined) return { ok: false, problem: noHostName(typed.host) }
  if (name === '' || name.length > longestName)
    return { ok: false, problem: `Give the school a name of up to ${longestName} characters: --name "…"` }
  const problem = await whyNotAt(db, host)
  if (problem !== undefined) return { ok: false, problem }
  const founded = { host, name, code: newSetUpCode(), endsAt: new Date(now.getTime() + codeLasts) }
  await found(db, now, founded)
  return { ok: true, founded }
}

async function whyNotAt(db: Db, host: string): Promise<string | undefined> {
  if (!(await anySchool(db)))
    return 'There is no school yet. The first one needs no command: start the program and open its page.'
  if ((await schoolsWithoutHost(db)).length > 0)
    return 'The school that is here has no host name yet, and with two schools each needs one. Say it first: gatepost school host HOST'
  const there = await schoolThere(db, host)
  return there && `${there.name} is at ${host} already. Choose another host name.`
}

async function found(db: Db, now: Date, { host, name, code, endsAt }: Founded): Promise<void> {
  const waiting = await foundingAt(db, host, now)
  const schoolId = waiting?.schoolId ?? newId(now)
  const row = { name, code_hash: setUpCodeHash(code), made_at: now, ends_at: endsAt }
  await asViewer(db, { kind: 'system', schoolId }, { now, zone: 'UTC' }, ({ tx }) =>
    tx
      .insertInto('foundings')
      .values({ school_id: schoolId, host, ...row })
      .onConflict((conflict) => conflict.column('school_id').doUpdateSet(row))
      .execute(),
  )
}
