// Wires the program's key to an account to its tables: it is given, changed and taken away, and shown to nobody (§16.1).
import { sql } from 'kysely'

import type { Deed, Effected, Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import { personIdOf } from '../../platform/viewer.ts'
import {
  hostAccountWorkflow,
  hostConnected,
  type HostAccountAction,
  type HostAccountFacts,
  type HostAccountState,
} from '../../policy/host-account.workflow.ts'
import type { HostWay } from '../../policy/hosts.data.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import type { Subject } from '../../policy/workflow.ts'
import { recordById } from '../../sites/records/record-queries.ts'
import { teamOf } from '../../sites/site-queries.ts'
import { accountById, keyPlace } from './account-queries.ts'

export interface Connection {
  siteId: string
  way: HostWay
  server: string
  handle: string
  key: string
  seal: Seal
}
type AccountSubject = Subject<HostAccountState, HostAccountFacts>
type AccountRoom = Room<
  HostAccountState,
  HostAccountAction,
  HostAccountFacts,
  { connect: Connection; 'change-key': Connection }
>

/** The room as somebody enters it: with what they ticked, and what the host said to the key. */
export const accountRoom = (facts: HostAccountFacts): AccountRoom => ({
  workflow: hostAccountWorkflow,
  load: (sight, id) => accountSubject(sight, id, facts, true),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('host_accounts')
      .set({ state, version: version + 1 })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    connect,
    'change-key': changeKey,
    disconnect: async (sight, { id }) => {
      await keepKey(sight, id, null)
      return { ok: true }
    },
  },
})

/** The account of one record as its workflow sees it. */
export async function accountSubject(
  sight: Sight,
  id: string,
  facts: HostAccountFacts,
  lock = false,
): Promise<AccountSubject | undefined> {
  const record = await recordById(sight, id)
  if (!record?.site) return undefined
  const account = await accountById(sight, id, lock)
  const team = await teamOf(sight, record.site.id)
  const administrator = team.filter(({ part }) => part === 'administrator').map(({ personId }) => personId)
  const who = { ...(await holdersOf(sight, rolesIn(hostAccountWorkflow))), administrator }
  return { id, state: account?.state ?? 'nothing', version: account?.version ?? 1, who, facts }
}

async function connect(sight: Sight, { id }: AccountSubject, { input }: Deed<Connection>): Promise<Effected> {
  const { tx, viewer } = sight
  await tx
    .insertInto('host_accounts')
    .values({
      school_id: viewer.schoolId,
      id,
      site_id: input.siteId,
      way: input.way,
      state: hostConnected,
      version: 1,
      ...columnsOf(sight, input),
    })
    .execute()
  return keep(sight, id, input)
}

async function changeKey(
  sight: Sight,
  { id }: AccountSubject,
  { input }: Deed<Connection>,
): Promise<Effected> {
  const { tx, viewer } = sight
  await tx
    .updateTable('host_accounts')
    .set(columnsOf(sight, input))
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return keep(sight, id, input)
}

const columnsOf = ({ viewer, now }: Sight, { server, handle }: Connection) => ({
  server,
  handle,
  connected_by: personIdOf(viewer),
  connected_at: now,
})

async function keep(sight: Sight, id: string, { key, seal, server, handle }: Connection): Promise<Effected> {
  await keepKey(sight, id, seal.seal(Buffer.from(key, 'utf8'), keyPlace(sight.viewer.schoolId, id)))
  return { ok: true, detail: { server, handle } }
}

const keepKey = ({ tx }: Sight, id: string, sealed: Buffer | null) =>
  sql`select keep_host_key(${id}, ${sealed})`.execute(tx)
