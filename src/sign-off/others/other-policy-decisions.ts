// Wires the workflow of the school's other policies to its table.
import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import {
  onTheList,
  otherPolicyWorkflow,
  type OtherPolicyAction,
  type OtherPolicyState,
} from '../../policy/other-policy.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { noteOtherPolicy, type OtherPolicyNote } from './note-other-policy.ts'
import { otherPolicyRow } from './other-policy-queries.ts'
import { otherPolicyAt, type OtherPolicySubject } from './other-policy.ts'

export const otherPolicyRoom: Room<OtherPolicyState, OtherPolicyAction, null, { note: OtherPolicyNote }> = {
  workflow: otherPolicyWorkflow,
  load: otherPolicySubject,
  async move({ tx, viewer }, key, state, version) {
    await tx
      .updateTable('other_policies')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', key)
      .execute()
  },
  effects: { note: noteOtherPolicy },
}

async function otherPolicySubject(sight: Sight, key: string): Promise<OtherPolicySubject | undefined> {
  if (!otherPolicyAt(key)) return undefined
  const row = await otherPolicyRow(sight, key, true)
  const who = await holdersOf(sight, rolesIn(otherPolicyWorkflow))
  return { id: key, state: row?.state ?? onTheList, version: row?.version ?? 0, who, facts: null }
}
