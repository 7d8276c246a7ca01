// Wires the workflow of the guidance register to its tables.
import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import {
  guidanceWorkflow,
  untouched,
  type GuidanceAction,
  type GuidanceState,
} from '../../policy/guidance.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { checkGuidance, type NewCheck } from './check-guidance.ts'
import { standingRow } from './guidance-queries.ts'
import { titleAt, type GuidanceSubject } from './guidance.ts'
import { setAsideGuidance } from './set-aside-guidance.ts'
import { takeUpGuidance } from './take-up-guidance.ts'

export const guidanceRoom: Room<GuidanceState, GuidanceAction, null, { check: NewCheck }> = {
  workflow: guidanceWorkflow,
  load: (sight, key) => guidanceSubject(sight, key, true),
  async move({ tx, viewer }, key, state, version) {
    await tx
      .updateTable('guidance_standing')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', key)
      .execute()
  },
  effects: { check: checkGuidance, 'set-aside': setAsideGuidance, 'take-up-again': takeUpGuidance },
}

/** The row as the workflow sees it, or undefined where the register holds none under this key. */
export async function guidanceSubject(
  sight: Sight,
  key: string,
  lock = false,
): Promise<GuidanceSubject | undefined> {
  if (titleAt(key) === undefined) return undefined
  const row = await standingRow(sight, key, lock)
  const who = await holdersOf(sight, rolesIn(guidanceWorkflow))
  return { id: key, state: row?.state ?? untouched, version: row?.version ?? 0, who, facts: null }
}
