// Sends the letters that are due, one after the other, each in a transaction of its own that holds the letter meanwhile.
import { sql } from 'kysely'

import type { Clock } from '../clock.ts'
import { asViewer, type Db, type Sight } from '../database.ts'
import { addressLetter, type Letter, type Places } from './address-letter.ts'
import type { Carried, Carrier } from './carrier.ts'
import type { Mailbox } from './mailbox.ts'
import { messageOf } from './message.tsx'
import { retryAfterMinutes } from './retries.data.ts'

export interface Delivery {
  db: Db
  clock: Clock
  carrier: Carrier
  from: Mailbox
  places: Places
  /** Asked between two letters: true ends the delivery. */
  stopping: () => boolean
}

/**
 * Sends what is due, for every school. Several at once, in this program or another, never send the same letter.
 * Gives the trouble with the mail server, where there was one: then the other letters wait for the next time.
 */
export async function deliverLetters(delivery: Delivery): Promise<string | undefined> {
  const { db, clock, stopping } = delivery
  const { rows } = await sql<{
    id: string
    zone: string
  }>`select id, zone from schools_with_letters(${clock()})`.execute(db)
  for (const { id: schoolId, zone } of rows)
    for (;;) {
      if (stopping()) return undefined
      const viewer = { kind: 'system', schoolId } as const
      const sent = await asViewer(db, viewer, { now: clock(), zone }, (sight) => deliverOne(sight, delivery))
      if (sent === 'none') break
      if (!sent.ok && sent.fault === 'ours') return sent.problem
    }
  return undefined
}

/**
 * The row stays locked while the letter is on its way, and is marked in the same transaction. Where the program dies in
 * between, the letter goes once more, and once only: with the same Message-ID, by which mail programs know it again.
 */
async function deliverOne(sight: Sight, delivery: Delivery): Promise<Carried | 'none'> {
  const letter = await sight.tx
    .selectFrom('letters')
    .select(['id', 'to_person', 'to_address', 'subject', 'lines', 'path', 'why', 'written_at', 'tries'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('due_at', '<=', sight.now)
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!letter) return 'none'
  // A letter that trips the program up must not stand in the way of the others for ever.
  const carried = await carry(sight, letter, delivery).catch((error: unknown): Carried => ({
    ...tripped,
    problem: `The program failed at it: ${String(error)}`,
  }))
  await mark(sight, letter, carried)
  return carried
}

const tripped = { ok: false, fault: 'recipient', lasting: false } as const

async function carry(sight: Sight, letter: Letter, delivery: Delivery): Promise<Carried> {
  const addressed = await addressLetter(sight, letter, delivery.places)
  return 'problem' in addressed
    ? { ok: false, fault: 'recipient', lasting: true, ...addressed }
    : delivery.carrier.carry(messageOf(addressed, delivery.from))
}

/** A letter that has gone is of use to nobody here: it may lead to a page by a secret, to an address of a stranger. */
const emptied = ({ to_address }: Letter) => ({
  lines: '[]',
  path: null,
  why: '',
  to_address: to_address === null ? null : '',
})

async function mark(
  { tx, viewer, now }: Sight,
  letter: Letter & { tries: number },
  carried: Carried,
): Promise<void> {
  const { id, tries } = letter
  const wait = carried.ok || carried.lasting ? undefined : retryAfterMinutes[tries]
  await tx
    .updateTable('letters')
    .set({
      tries: tries + 1,
      problem: carried.ok ? null : carried.problem,
      ...(carried.ok
        ? { sent_at: now, ...emptied(letter) }
        : wait === undefined
          ? { given_up_at: now }
          : { due_at: new Date(now.getTime() + wait * 60_000) }),
    })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
}
