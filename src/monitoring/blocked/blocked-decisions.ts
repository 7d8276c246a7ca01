// Wires the workflow of a blocked service to its table.
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import {
  askedState,
  blockedWorkflow,
  type BlockedAction,
  type BlockedState,
} from '../../policy/blocked-service.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import type { BlockedSubject } from './blocked-service.ts'

export interface NewBlock {
  name: string
  /** Its name in the catalogue. */
  service?: string
  domains: readonly string[]
  ends?: string
}

export const blockedRoom: Room<
  BlockedState,
  BlockedAction,
  null,
  { block: NewBlock; confirm: { tested: string } }
> = {
  workflow: blockedWorkflow,
  load: blockedSubject,
  async move({ tx, viewer }, id, state) {
    await tx
      .updateTable('blocked_services')
      .set({ state })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { block, confirm },
}

/** As the workflow sees it, its row locked; one that is not there yet is about to be blocked. */
export async function blockedSubject(sight: Sight, id: string): Promise<BlockedSubject> {
  const { tx, viewer } = sight
  const row = await tx
    .selectFrom('blocked_services')
    .select('state')
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const who = await holdersOf(sight, rolesIn(blockedWorkflow))
  return { id, state: row?.state ?? 'nothing', version: 0, who, facts: null }
}

async function block(
  { tx, viewer, now }: Sight,
  { id }: BlockedSubject,
  { input: { name, service, domains, ends }, reason = '' }: Deed<NewBlock>,
): Promise<Effected> {
  await tx
    .insertInto('blocked_services')
    .values({
      school_id: viewer.schoolId,
      id,
      name,
      service: service ?? null,
      domains: [...domains],
      why: reason,
      ends: ends ?? null,
      state: askedState,
      decided_by: personIdOf(viewer) ?? '',
      decided_at: now,
      tested: null,
      tested_by: null,
      tested_at: null,
    })
    .execute()
  return {
    ok: true,
    detail: { name, domains: domains.join(' '), ...(ends === undefined ? {} : { until: ends }) },
  }
}

async function confirm(
  { tx, viewer, now }: Sight,
  { id }: BlockedSubject,
  { input: { tested } }: Deed<{ tested: string }>,
): Promise<Effected> {
  await tx
    .updateTable('blocked_services')
    .set({ tested, tested_by: personIdOf(viewer) ?? null, tested_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { tested } }
}
