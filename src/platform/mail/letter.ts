// Writes a letter into the outbox, in the transaction of the deed that causes it: a deed undone sends nothing.
import type { Sight } from '../database.ts'
import { newSecretId } from '../ids.ts'
import { onOneLine } from './mailbox.ts'

export interface Letter {
  /** A person of the school, whose address is looked up when it is sent; or a plain address. */
  to: { person: string } | { address: string }
  subject: string
  /** Paragraphs in plain words. No names of children, no case, nothing that may not stand on a locked screen. */
  lines: readonly string[]
  /** The page of ours that it leads to, like /policy/sign. */
  path?: string
  /** Why they get it, and how it stops: "You get this because …". */
  why: string
  /** Where a second letter with the same key is never written. */
  once?: string
}

/** Puts a letter into the outbox. One whose `once` stands there already is left out. */
export async function writeLetter({ tx, viewer, now }: Sight, letter: Letter): Promise<void> {
  const { to, subject, lines, path, why, once } = letter
  await tx
    .insertInto('letters')
    .values({
      school_id: viewer.schoolId,
      id: newSecretId(),
      to_person: 'person' in to ? to.person : null,
      to_address: 'address' in to ? to.address : null,
      // It may hold what a person typed; a letter must not be lost over a line break.
      subject: onOneLine(subject),
      lines: JSON.stringify(lines),
      path: path ?? null,
      why,
      once: once ?? null,
      written_at: now,
      due_at: now,
    })
    // No target is named: the writer need not be able to read what stands there.
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
