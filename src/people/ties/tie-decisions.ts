// Wires the workflow of a declared tie to its table. What the tie is stays out of the ledger.
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import {
  declaredTie,
  tieWorkflow,
  type TieAction,
  type TieKind,
  type TieState,
} from '../../policy/tie.workflow.ts'
import { holdersOf } from '../directory.ts'
import type { TieSubject } from './tie.ts'

export interface NewTie {
  kind: TieKind
  words: string
}

export const tieRoom: Room<TieState, TieAction, null, { declare: NewTie }> = {
  workflow: tieWorkflow,
  load: tieSubject,
  async move({ tx, viewer }, id, state) {
    await tx
      .updateTable('ties')
      .set({ state })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { declare },
}

/** The tie as the workflow sees it, its row locked; one that is not there yet is about to be declared by the viewer. */
export async function tieSubject(sight: Sight, id: string): Promise<TieSubject> {
  const { tx, viewer } = sight
  const row = await tx
    .selectFrom('ties')
    .select(['person_id', 'state'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const own = [row?.person_id ?? personIdOf(viewer) ?? '']
  const who = { ...(await holdersOf(sight, rolesIn(tieWorkflow))), holder: own, author: own }
  return { id, state: row?.state ?? 'nothing', version: 0, who, facts: null }
}

async function declare(
  { tx, viewer, now }: Sight,
  { id }: TieSubject,
  { input: { kind, words } }: Deed<NewTie>,
): Promise<Effected> {
  await tx
    .insertInto('ties')
    .values({
      school_id: viewer.schoolId,
      id,
      person_id: personIdOf(viewer) ?? '',
      kind,
      words,
      state: declaredTie,
      declared_at: now,
    })
    .execute()
  return { ok: true }
}
