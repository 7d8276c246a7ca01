// Wires what is out of sight to its table. The program itself acts, for whoever raised, sorted or closed.
import type { Room } from '../../decisions/door.ts'
import {
  hiddenThingWorkflow,
  type HiddenAction,
  type HiddenState,
} from '../../policy/hidden-thing.workflow.ts'
import type { AboutKind } from '../concerns/concern.ts'

export interface Hiding {
  kind: AboutKind
  thing: string
  /** The concern or the case that hides it. */
  file: string
  by: string | null
}

export const hidingRoom: Room<HiddenState, HiddenAction, null, { hide: Hiding }> = {
  workflow: hiddenThingWorkflow,
  async load({ tx, viewer }, id) {
    const row = await tx
      .selectFrom('hidden_things')
      .select(['state', 'version'])
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return { id, state: row?.state ?? 'nothing', version: row?.version ?? 0, who: {}, facts: null }
  },
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('hidden_things')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    async hide({ tx, viewer, now }, { id, version }, { input: { kind, thing, file, by } }) {
      const hidden = { file_id: file, hidden_at: now, hidden_by: by }
      await tx
        .insertInto('hidden_things')
        .values({
          school_id: viewer.schoolId,
          id,
          kind,
          thing_id: thing,
          state: 'hidden',
          version: 1,
          ...hidden,
        })
        .onConflict((conflict) => conflict.columns(['school_id', 'id']).doUpdateSet(hidden))
        .execute()
      return { ok: true, version: version + 1, detail: { kind, thing } }
    },
  },
}
