// What lies between two steps of a sign-in: a row under a hashed token, which the browser carries in a cookie of its own.
import { sql } from 'kysely'

import { namedCookie, newToken, tokenHash } from '../platform/http/session-cookie.ts'
import type { Visit } from '../platform/http/visit.ts'
import { stepLasts, type StepKind } from '../policy/sign-in.data.ts'

const name = 'step'

export interface Step {
  personId: string | undefined
  /** What the next step needs, as it was sealed. */
  data: string | undefined
}

/** Begins a step; gives the header that hands it to the browser. */
export async function beginStep(visit: Visit, kind: StepKind, step: Step): Promise<[string, string][]> {
  const { tx, now, school, secure, program } = visit
  const token = newToken()
  await tx
    .insertInto('sign_in_steps')
    .values({
      school_id: school.id,
      token_hash: tokenHash(token),
      kind,
      person_id: step.personId ?? null,
      sealed: step.data === undefined ? null : program.seal.seal(Buffer.from(step.data, 'utf8')),
      ends_at: new Date(now.getTime() + stepLasts * 60_000),
    })
    .execute()
  return [['set-cookie', namedCookie(name, token, secure, stepLasts * 60)]]
}

/** The step at which this browser is, while it lasts; held until the visit is over. */
export async function openStep(visit: Visit, kind: StepKind): Promise<Step | undefined> {
  const { rows } = await sql<Row>`select * from open_step(${hashOf(visit)}, ${kind})`.execute(visit.tx)
  return read(visit, rows[0])
}

/** The same, and the step is over: it can't be taken twice. */
export async function takeStep(visit: Visit, kind: StepKind): Promise<Step | undefined> {
  const { rows } = await sql<Row>`select * from take_step(${hashOf(visit)}, ${kind})`.execute(visit.tx)
  return read(visit, rows[0])
}

/** The header that makes the browser forget its step. */
export const noStepCookie = ({ secure }: Visit): [string, string] => [
  'set-cookie',
  namedCookie(name, '', secure, 0),
]

/** Marks a challenge as used; false where it was used before. */
export async function useOnce(visit: Visit, challenge: string): Promise<boolean> {
  const { tx, now, school } = visit
  const made = await tx
    .insertInto('sign_in_steps')
    .values({
      school_id: school.id,
      token_hash: tokenHash(challenge),
      kind: 'used-challenge',
      person_id: null,
      sealed: null,
      ends_at: new Date(now.getTime() + 2 * stepLasts * 60_000),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (made.numInsertedOrUpdatedRows ?? 0n) > 0n
}

interface Row {
  person_id: string | null
  sealed: Buffer | null
}

const hashOf = (visit: Visit): Buffer => tokenHash(visit.cookie(name) ?? '')

function read({ program }: Visit, row: Row | undefined): Step | undefined {
  if (!row) return undefined
  return {
    personId: row.person_id ?? undefined,
    data: row.sealed ? program.seal.open(row.sealed).toString('utf8') : undefined,
  }
}
