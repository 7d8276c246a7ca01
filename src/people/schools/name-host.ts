// Says at which host name the school is found that has been alone until now, so that others can come beside it.
import { act } from '../../decisions/door.ts'
import type { Db } from '../../platform/database.ts'
import { hostName } from '../../platform/host-name.ts'
import { inSchool, noHostName, schoolsWithoutHost, schoolThere } from './school-there.ts'
import { schoolPlaceRoom } from './schools-decisions.ts'

export async function nameHost(
  db: Db,
  now: Date,
  typed: string,
): Promise<{ ok: true; host: string } | { ok: false; problem: string }> {
  const host = hostName(typed)
  if (host === undefined) return { ok: false, problem: noHostName(typed) }
  const taken = await schoolThere(db, host)
  if (taken) return { ok: false, problem: `${taken.name} is at ${host} already.` }
  const [school] = await schoolsWithoutHost(db)
  if (!school)
    return {
      ok: false,
      problem: 'Every school here has its host name. For another school: gatepost school add',
    }
  const done = await inSchool(db, now, school, (sight) =>
    act(sight, schoolPlaceRoom, school.id, 'name-host', { input: { host } }),
  )
  return done.ok ? { ok: true, host } : { ok: false, problem: 'The school could not be given its host name.' }
}
