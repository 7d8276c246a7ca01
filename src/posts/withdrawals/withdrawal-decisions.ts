// Wires what a withdrawal brings about to its table: a post to be looked at, until somebody says why it can stay.
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import type { ConsentWhat } from '../../policy/consents.data.ts'
import {
  withdrawalBegun,
  withdrawalWorkflow,
  type WithdrawalAction,
  type WithdrawalState,
} from '../../policy/withdrawal.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'
import { examinePost } from '../post-decisions.ts'

export interface Concerned {
  postId: string
  pupilId: string
  what: ConsentWhat
}
type WithdrawalSubject = Subject<WithdrawalState, null>

export const withdrawalRoom: Room<WithdrawalState, WithdrawalAction, null, { begin: Concerned }> = {
  workflow: withdrawalWorkflow,
  load: withdrawalSubject,
  async move({ tx, viewer, now }, id, state, version) {
    await tx
      .updateTable('withdrawal_tasks')
      .set({ state, version, settled_at: state === withdrawalBegun ? null : now })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { begin },
}

/** One of them as its workflow sees it, locked; an id that is not there yet is a new one. */
export async function withdrawalSubject(sight: Sight, id: string): Promise<WithdrawalSubject> {
  const { tx, viewer } = sight
  const row = await tx
    .selectFrom('withdrawal_tasks')
    .select(['state', 'version', 'post_id'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return { id, state: 'nothing', version: 0, who: {}, facts: null }
  const who = (await examinePost(sight, row.post_id))?.subject.who ?? {}
  return { id, state: row.state, version: row.version, who, facts: null }
}

async function begin(
  { tx, viewer, now }: Sight,
  { id }: WithdrawalSubject,
  { input: { postId, pupilId, what } }: Deed<Concerned>,
): Promise<Effected> {
  await tx
    .insertInto('withdrawal_tasks')
    .values({
      school_id: viewer.schoolId,
      id,
      post_id: postId,
      pupil_id: pupilId,
      what,
      state: withdrawalBegun,
      version: 1,
      made_at: now,
      settled_at: null,
    })
    .execute()
  return { ok: true, version: 1, detail: { post: postId, pupil: pupilId, what } }
}
