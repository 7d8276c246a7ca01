// Sets up one-time codes: a secret is offered, and counts only when a code from the phone shows that it arrived.
import { z } from 'zod'

import { act, type Outcome } from '../../decisions/door.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { openNote, sealNote } from '../../platform/sealed-note.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { stepLasts } from '../../policy/sign-in.data.ts'
import { accountRoom } from '../account/account-decisions.ts'
import { newSecret, stepOf } from './one-time-code.ts'
import { renewRecoveryCodes } from './recovery-codes.ts'

const kind = 'one-time-codes'
const offered = z.object({ personId: z.string(), secret: z.string() })

export interface Offer {
  secret: string
  /** The same, sealed for this person, for the form to bring back. */
  note: string
}

/** A new secret for the viewer, or the one that the form has brought back, so that the phone need not read it twice. */
export function offerCodes({ program, viewer, now, form }: Visit): Offer {
  const personId = personIdOf(viewer) ?? ''
  const before = openNote(program, kind, form.text('offer'), offered, { now, lasts: stepLasts * 60_000 })
  if (before?.personId === personId) return { secret: before.secret, note: form.text('offer') }
  const secret = newSecret()
  return { secret, note: sealNote(program, kind, { personId, secret }, now) }
}

export type Set =
  | { ok: true; recovery: string[] }
  | { ok: false; wrong: true }
  | { ok: false; outcome: Outcome }

/** Takes the offered secret for the viewer where the code typed belongs to it; gives the recovery codes to show once. */
export async function setCodes(visit: Visit, { secret }: Offer, typed: string): Promise<Set> {
  const { viewer, now, program } = visit
  const personId = personIdOf(viewer) ?? ''
  const step = stepOf(secret, typed, now, 0)
  if (step === undefined) return { ok: false, wrong: true }
  let recovery: string[] = []
  const values = { secret: program.seal.seal(Buffer.from(secret, 'utf8')), made_at: now, last_step: step }
  const room = accountRoom(async (sight) => {
    await sight.tx
      .insertInto('one_time_codes')
      .values({ school_id: viewer.schoolId, person_id: personId, ...values })
      .onConflict((row) => row.columns(['school_id', 'person_id']).doUpdateSet(values))
      .execute()
    recovery = await renewRecoveryCodes(sight)
    return { ok: true }
  })
  const outcome = await act(visit, room, personId, 'set-codes', { input: undefined })
  return outcome.ok ? { ok: true, recovery } : { ok: false, outcome }
}
