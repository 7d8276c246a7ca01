// Makes schools part of a trust, which is the name that they share.
import { act } from '../../decisions/door.ts'
import type { Db } from '../../platform/database.ts'
import { longestName } from '../first-person.ts'
import { inSchool, schoolAtHost, type SchoolThere } from './school-there.ts'
import { schoolPlaceRoom } from './schools-decisions.ts'

/** All schools or none: a host name that leads to no school makes no trust. */
export async function addTrust(
  db: Db,
  now: Date,
  typed: { name: string; hosts: readonly string[] },
): Promise<{ ok: true; trust: string; schools: string[] } | { ok: false; problem: string }> {
  const trust = typed.name.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
  if (trust === '' || trust.length > longestName)
    return { ok: false, problem: `Give the trust a name of up to ${longestName} characters.` }
  if (typed.hosts.length === 0)
    return { ok: false, problem: 'Name its schools by their host names: --school HOST, once for each.' }
  const schools: SchoolThere[] = []
  for (const host of typed.hosts) {
    const found = await schoolAtHost(db, host)
    if (!found.ok) return found
    schools.push(found.school)
  }
  for (const school of schools)
    await inSchool(db, now, school, (sight) =>
      act(sight, schoolPlaceRoom, school.id, 'join-trust', { input: { trust } }),
    )
  return { ok: true, trust, schools: schools.map(({ name }) => name) }
}
