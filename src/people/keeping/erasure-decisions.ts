// Wires erasing, and the rules of keeping, to their tables.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import {
  erasureWorkflow,
  retentionRuleWorkflow,
  type ErasureAction,
  type ErasureFacts,
  type ErasureState,
  type RetentionRuleAction,
  type RetentionRuleState,
} from '../../policy/erasure.workflow.ts'
import type { RetentionName } from '../../policy/retention.data.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import type { Subject } from '../../policy/workflow.ts'
import { holdersOf } from '../directory.ts'
import { eraseDue } from './erase-due.ts'
import { setRule, type NewRule } from './set-rule.ts'

export const erasureRoom: Room<ErasureState, ErasureAction, ErasureFacts, object> = {
  workflow: erasureWorkflow,
  load: erasureSubject,
  // Its one row is written whole when it is done.
  move: async () => {},
  effects: { erase: eraseDue, 'erase-by-itself': eraseDue },
}

export async function erasureSubject(sight: Sight, id: string): Promise<Subject<ErasureState, ErasureFacts>> {
  const { tx, viewer } = sight
  const row = await tx
    .selectFrom('erasures')
    .select('state')
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  const who = await holdersOf(sight, rolesIn(erasureWorkflow))
  return {
    id,
    state: row?.state ?? 'nothing',
    version: 1,
    who,
    facts: { byItself: viewer.kind === 'system' },
  }
}

/** The rule of one kind, which has a row from the first change on. */
export const ruleRoom = (
  kind: RetentionName,
): Room<RetentionRuleState, RetentionRuleAction, null, { set: NewRule }> => ({
  workflow: retentionRuleWorkflow,
  load: (sight, id) => ruleSubject(sight, id),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('retention_rules')
      .set({ state, version: version + 1 })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { set: (sight, subject, deed) => setRule(sight, subject, kind, deed) },
})

async function ruleSubject(sight: Sight, id: string): Promise<Subject<RetentionRuleState, null>> {
  const { tx, viewer } = sight
  const row = await tx
    .selectFrom('retention_rules')
    .select(['state', 'version'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const who = await holdersOf(sight, rolesIn(retentionRuleWorkflow))
  return { id, state: row?.state ?? 'nothing', version: row?.version ?? 0, who, facts: null }
}
