// Wires the wait of words that accuse somebody to its table: the head lets them go, or the chair where the head wrote them or is named.
import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import {
  heldReaders,
  heldWordsWorkflow,
  type HeldAction,
  type HeldState,
} from '../../policy/held-words.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'
import { heldById } from './naming-queries.ts'

export const heldRoom: Room<HeldState, HeldAction, null, Record<HeldAction, undefined>> = {
  workflow: heldWordsWorkflow,
  load: (sight, id) => heldSubject(sight, id, true),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('held_words')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {},
}

export async function heldSubject(
  sight: Sight,
  id: string,
  lock = false,
): Promise<Subject<HeldState, null> | undefined> {
  const held = await heldById(sight, id, lock)
  if (!held) return undefined
  const { state, version, authorId, named } = held
  const holders = await holdersOf(sight, heldReaders)
  return {
    id,
    state,
    version,
    who: { ...holders, author: [...named, ...(authorId ? [authorId] : [])] },
    facts: null,
  }
}
