// Wires the workflow of the school's recovery key to its table: made and split, used with two shares, replaced by another.
import { act, type Deed, type Effected, type Outcome, type Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import {
  keyInUse,
  recoveryKeyWorkflow,
  type RecoveryAction,
  type RecoveryState,
} from '../../policy/recovery-key.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import type { Subject } from '../../policy/workflow.ts'
import { keyOfReport, sealAnew } from './open-report.ts'
import { ownReports } from './report-queries.ts'
import type { keyOf } from './sealing/key-from-words.ts'

export interface NewKey {
  recipient: string
  holders: readonly string[]
}
type Joined = Awaited<ReturnType<typeof keyOf>>
type RecoverySubject = Subject<RecoveryState, null>

const recoveryRoom: Room<RecoveryState, RecoveryAction, null, { make: NewKey; recover: Joined }> = {
  workflow: recoveryKeyWorkflow,
  load: recoverySubject,
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('recovery_keys')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { make: keepKey, recover },
}

async function recoverySubject(sight: Sight, id: string): Promise<RecoverySubject> {
  const row = await sight.tx
    .selectFrom('recovery_keys')
    .select(['state', 'version'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const who = await holdersOf(sight, rolesIn(recoveryKeyWorkflow))
  return { id, state: row?.state ?? 'nothing', version: row?.version ?? 0, who, facts: null }
}

/** Every recovery key there was, the newest first. */
export const recoveryKeys = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('recovery_keys')
    .select(['id', 'recipient', 'holders', 'state', 'made_on'])
    .where('school_id', '=', viewer.schoolId)
    .orderBy('id', 'desc')
    .execute()

/** Makes a key the school's own; the one before it is replaced. */
export async function takeKey(sight: Sight, key: NewKey): Promise<Outcome> {
  for (const { id, state } of await recoveryKeys(sight))
    if (state === keyInUse) {
      const replaced = await act(sight, recoveryRoom, id, 'replace', { input: undefined })
      if (!replaced.ok) return replaced
    }
  return act(sight, recoveryRoom, newId(sight.now), 'make', { input: key })
}

/** Gives every report back to its readers, with the key that two shares gave. */
export async function useShares(sight: Sight, joined: Joined): Promise<Outcome> {
  const key = (await recoveryKeys(sight)).find(({ recipient }) => recipient === joined.recipient)
  return key
    ? act(sight, recoveryRoom, key.id, 'recover', { input: joined })
    : {
        ok: false,
        refusal: { sentence: 'These two shares do not belong to one key of this school.', clause: '9.3' },
      }
}

async function keepKey(
  { tx, viewer, today }: Sight,
  { id }: RecoverySubject,
  { input: { recipient, holders } }: Deed<NewKey>,
): Promise<Effected> {
  await tx
    .insertInto('recovery_keys')
    .values({
      school_id: viewer.schoolId,
      id,
      recipient,
      holders: [...holders],
      state: keyInUse,
      version: 1,
      made_by: personIdOf(viewer) ?? '',
      made_on: today,
    })
    .execute()
  return { ok: true, version: 1 }
}

/** Whoever does this reads nothing and learns of no report: each is sealed again for those to whom it goes anyway. */
async function recover(sight: Sight, _: RecoverySubject, { input }: Deed<Joined>): Promise<Effected> {
  await lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (all) => {
    for (const report of await ownReports(all)) {
      const key = await keyOfReport(report, input.identity)
      if (key !== undefined) await sealAnew(all, report, key, input.identity)
    }
  })
  return { ok: true }
}
