// Wires the workflow of a carer's account to its table: whoever is matched, by whom, and that both addresses are told.
import { sql } from 'kysely'

import type { Deed, Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { tokenHash } from '../../platform/http/session-cookie.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personIdOf } from '../../platform/viewer.ts'
import {
  carerAccountWorkflow,
  matchedState,
  type CarerAccountAction,
  type CarerAccountState,
} from '../../policy/carer-account.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import type { Subject } from '../../policy/workflow.ts'
import { carerEn as words } from '../../ui/words/carer.en.ts'
import { holdersOf } from '../directory.ts'

/** `match-by-letter` is given the token of the letter. */
type Inputs = { 'match-by-letter': string }
type CarerRoom = Room<CarerAccountState, CarerAccountAction, null, Inputs>
type CarerSubject = Subject<CarerAccountState, null>

/** The room in which one account is matched with carers, each named by their id as the roster's person. */
export const carerAccountRoom = (accountId: string, school: string): CarerRoom => ({
  workflow: carerAccountWorkflow,
  load: (sight, id) => carerSubject(sight, id, accountId),
  // A match is there or not; its row alone tells.
  move: async () => {},
  effects: {
    match: (sight, { id }, deed) => match(sight, id, accountId, school, deed),
    'match-by-letter': (sight, { id }, deed) => matchByLetter(sight, id, deed),
    'end-match': (sight, { id }) => endMatch(sight, id),
  },
})

async function carerSubject(sight: Sight, id: string, accountId: string): Promise<CarerSubject | undefined> {
  const { tx, viewer } = sight
  const row = await tx
    .selectFrom('carer_accounts')
    .select('account_id')
    .where('school_id', '=', viewer.schoolId)
    .where('carer_id', '=', id)
    .executeTakeFirst()
  const who = {
    ...(await holdersOf(sight, rolesIn(carerAccountWorkflow))),
    holder: [row?.account_id ?? accountId],
  }
  return { id, state: row ? matchedState : 'nothing', version: 0, who, facts: null }
}

async function match(
  sight: Sight,
  carerId: string,
  accountId: string,
  school: string,
  { reason = '' }: Deed<undefined>,
): Promise<Effected> {
  const { tx, viewer, now, today } = sight
  const row = { school_id: viewer.schoolId, account_id: accountId, carer_id: carerId }
  await tx
    .insertInto('carer_accounts')
    .values({ ...row, way: 'office', how: reason, matched_by: personIdOf(viewer) ?? '', matched_at: now })
    .execute()
  await becomeCarer(sight, accountId, today)
  const { rows } = await sql<{ email: string | null }>`select roster_address(${carerId}) as email`.execute(tx)
  const address = rows[0]?.email
  const letter = {
    subject: words.matched.subject,
    lines: words.matched.lines(school),
    why: words.matched.why,
  }
  await writeLetter(sight, { ...letter, to: { person: accountId }, path: '/my-children' })
  // Where the account was not theirs, the carer whom the roster knows reads it here.
  if (address) await writeLetter(sight, { ...letter, to: { address } })
  return { ok: true, detail: { account: accountId } }
}

/** Somebody who works here may be a parent whom nobody has written down as one. */
async function becomeCarer({ tx, viewer }: Sight, personId: string, today: string): Promise<void> {
  await sql`
    insert into person_capacities (school_id, id, person_id, capacity, starts)
    select ${viewer.schoolId}::uuid, gen_random_uuid(), ${personId}::uuid, 'parent-or-carer', ${today}::date
    where not exists (select 1 from person_capacities c where c.school_id = ${viewer.schoolId} and c.person_id = ${personId}
      and c.capacity = 'parent-or-carer' and (c.ends is null or c.ends >= ${today}::date))`.execute(tx)
}

async function matchByLetter({ tx }: Sight, carerId: string, { input }: Deed<string>): Promise<Effected> {
  const { rows } = await sql<{ carer: string | null }>`
    select take_to_be_carer(${tokenHash(input)}) as carer`.execute(tx)
  return rows[0]?.carer === carerId
    ? { ok: true, detail: { way: 'letter' } }
    : { ok: false, refusal: { sentence: words.over, clause: '18.2' } }
}

async function endMatch({ tx, viewer }: Sight, carerId: string): Promise<Effected> {
  await tx
    .deleteFrom('carer_accounts')
    .where('school_id', '=', viewer.schoolId)
    .where('carer_id', '=', carerId)
    .execute()
  return { ok: true }
}
