// Which school of this program an address leads to, as somebody types or pastes it.
import { sql } from 'kysely'

import { hostName } from '../../platform/host-name.ts'
import type { Visit } from '../../platform/http/visit.ts'

interface SchoolFound {
  id: string
  name: string
  host: string
}

/** Takes a host name, or a whole address from the browser's bar. */
export async function schoolTyped(
  { tx, school }: Visit,
  typed: string,
): Promise<{ ok: true; school: SchoolFound } | { ok: false; problem: string }> {
  const host = hostName(hostIn(typed.trim()))
  if (host === undefined)
    return { ok: false, problem: 'Type the address of the other school, such as policy.elmfield.example' }
  const { rows } = await sql<{ id: string; name: string }>`select * from school_of_host(${host})`.execute(tx)
  const found = rows[0]
  if (found?.id === school.id)
    return { ok: false, problem: `That is ${school.name}, where you are now. Type the address of the other.` }
  return found
    ? { ok: true, school: { id: found.id, name: found.name, host } }
    : {
        ok: false,
        problem: 'No other school is found there. Sign in there, and copy the address from your browser.',
      }
}

const hostIn = (typed: string): string =>
  /^https?:\/\//iu.test(typed) && URL.canParse(typed)
    ? new URL(typed).hostname
    : typed.replace(/[/:].*$/u, '')
