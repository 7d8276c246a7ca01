// Wires what goes out to a host to its table.
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import {
  outgoingWaits,
  outgoingWorkflow,
  type OutgoingAction,
  type OutgoingFacts,
  type OutgoingState,
} from '../../policy/outgoing.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { teamOf } from '../../sites/site-queries.ts'
import { outgoingById } from './outgoing-queries.ts'
import type { OutgoingSubject, Placed } from './outgoing.ts'

interface Inputs {
  arrive: Placed | undefined
  'give-up': string
  'do-by-hand': Placed | undefined
}

export const outgoingRoom: Room<OutgoingState, OutgoingAction, OutgoingFacts, Inputs> = {
  workflow: outgoingWorkflow,
  load: (sight, id) => outgoingSubject(sight, id, true),
  async move({ tx, viewer, now }, id, state, version) {
    const again = state === outgoingWaits ? { due_at: now, tries: 0 } : {}
    const settled_at = outgoingWorkflow.states[state].rests && state !== outgoingWaits ? now : null
    await tx
      .updateTable('outgoing')
      .set({ state, version: version + 1, settled_at, ...again })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { arrive: place, 'do-by-hand': place, 'give-up': giveUp },
}

/** The team may do by hand what has to be done there. */
export async function outgoingSubject(
  sight: Sight,
  id: string,
  lock = false,
): Promise<OutgoingSubject | undefined> {
  const task = await outgoingById(sight, id, lock)
  if (!task) return undefined
  const team = await teamOf(sight, task.siteId)
  const having = (part: (typeof team)[number]['part']) =>
    team.filter((each) => each.part === part).map(({ personId }) => personId)
  return {
    id,
    state: task.state,
    version: task.version,
    who: {
      ...(await holdersOf(sight, rolesIn(outgoingWorkflow))),
      author: having('author'),
      administrator: having('administrator'),
      moderator: having('moderator'),
    },
    facts: { byItself: sight.viewer.kind === 'system' },
  }
}

async function place(
  { tx, viewer }: Sight,
  { id }: OutgoingSubject,
  { input }: Deed<Placed | undefined>,
): Promise<Effected> {
  if (!input) return { ok: true }
  await tx
    .updateTable('outgoing')
    .set({ host_ref: input.ref, address: input.address, problem: null })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { address: input.address } }
}

async function giveUp(
  { tx, viewer }: Sight,
  { id }: OutgoingSubject,
  { input: problem }: Deed<string>,
): Promise<Effected> {
  await tx
    .updateTable('outgoing')
    .set({ problem })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { problem } }
}
