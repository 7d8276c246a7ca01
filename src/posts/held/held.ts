// Whether something waits because it names and accuses somebody, and what is told to those who look for it in texts that go out.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { heldSays, type HeldTextKind, type HeldState } from '../../policy/held-words.workflow.ts'

/** A text on its way out. */
export interface Outgoing {
  kind: HeldTextKind
  id: string
  /** With which it would go out. */
  version: number
  /** What it is called where it waits. */
  title: string
  text: string
  authorId: string
}

/** Told within the transaction that sends the text on its way. */
export type OnOutgoing = (sight: Sight, outgoing: Outgoing) => Promise<void>

/** Why it can't go out yet, in words that tell nothing of whom it names; undefined where nothing holds it. */
export async function heldReason(
  { tx }: Sight,
  kind: HeldTextKind,
  id: string,
  version: number,
): Promise<string | undefined> {
  const { rows } = await sql<{ state: HeldState | null }>`
    select held_standing(${kind}, ${id}, ${version}) as state`.execute(tx)
  const state = rows[0]?.state
  return state ? heldSays[state] : undefined
}
