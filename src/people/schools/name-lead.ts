// Makes somebody a lead of the trust, or ends it: by the address with which they sign in at one of its schools.
import { sql } from 'kysely'

import { act } from '../../decisions/door.ts'
import type { Db } from '../../platform/database.ts'
import { personRoom } from '../staff/person-decisions.ts'
import { inSchool, schoolAtHost } from './school-there.ts'

export type LeadNamed = { ok: true; school: string; trust: string } | { ok: false; problem: string }

interface Account {
  school: { id: string; zone: string }
  name: string
  trust: string
  personId: string
}

/** `at`: the host name of the school where they sign in, where they do at several. */
export async function nameLead(
  db: Db,
  now: Date,
  { email, at, ends }: { email: string; at: string | undefined; ends: boolean },
): Promise<LeadNamed> {
  const wanted = at === undefined ? undefined : await schoolAtHost(db, at)
  if (wanted && !wanted.ok) return wanted
  const accounts = (await accountsOf(db, now, email)).filter(
    ({ school }) => !wanted || school.id === wanted.school.id,
  )
  const [account, ...others] = accounts
  if (!account)
    return {
      ok: false,
      problem:
        'Nobody signs in with that address at a school of a trust. Let the school’s office invite them first; and see that the school is in the trust: gatepost trust add',
    }
  if (others.length > 0)
    return {
      ok: false,
      problem: `That address signs in at ${accounts.map(({ name }) => name).join(' and ')}. Say where they will look at the figures: --school HOST`,
    }
  const { school, name, trust, personId } = account
  const done = await inSchool(db, now, school, (sight) =>
    act(sight, personRoom, personId, ends ? 'end-lead' : 'lead-trust', { input: undefined }),
  )
  if (done.ok) return { ok: true, school: name, trust }
  return {
    ok: false,
    problem: 'refusal' in done ? done.refusal.sentence : 'That account is not there any more.',
  }
}

/** The accounts with this address at schools that are in a trust. */
async function accountsOf(db: Db, now: Date, email: string): Promise<Account[]> {
  const { rows: schools } = await sql<{
    id: string
    zone: string
  }>`select id, zone from every_school()`.execute(db)
  const found = await Promise.all(
    schools.map((school) =>
      inSchool(db, now, school, async ({ tx }) => {
        const member = await tx
          .selectFrom('trust_schools')
          .select(['trust', 'school_name'])
          .where('school_id', '=', school.id)
          .executeTakeFirst()
        if (!member) return []
        const { rows } = await sql<{ person_id: string }>`
          select person_id from sign_in_secret(${school.id}, ${email.trim()})`.execute(tx)
        return rows.map((row) => ({
          school,
          name: member.school_name,
          trust: member.trust,
          personId: row.person_id,
        }))
      }),
    ),
  )
  return found.flat()
}
