// Wires the workflow of a concern to its table.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { concernWorkflow, type ConcernAction, type ConcernState } from '../../policy/concern.workflow.ts'
import { partiesOf, worksOn } from '../file/case-queries.ts'
import { keptOut } from '../file/case.ts'
import { addSubject } from '../file/open-case.ts'
import { showAgain } from '../hidden/hide.ts'
import { managersNow } from '../seeing/who-manages.ts'
import { concernById } from './concern-queries.ts'
import type { ConcernSubject } from './concern.ts'
import { raiseConcern, type Worry } from './raise-concern.ts'
import { readConcern } from './read-concern.ts'
import { sortConcern, type Sorting } from './sort-concern.ts'

export type ConcernInputs = { raise: Worry; sort: Sorting; 'name-subject': { person: string } }
type ConcernRoom = Room<ConcernState, ConcernAction, null, ConcernInputs>

export const concernRoom: ConcernRoom = {
  workflow: concernWorkflow,
  load: (sight, id) => concernSubject(sight, id, true),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('concerns')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    read: readConcern,
    sort: sortConcern,
    async answer(sight, { id }) {
      await showAgain(sight, id)
      return { ok: true }
    },
    async 'name-subject'(sight, { id }, { input: { person } }) {
      await addSubject(sight, id, person, personIdOf(sight.viewer))
      return { ok: true }
    },
  },
}

/** The room in which anybody raises a concern. They may never read it again, so it is written whole at once. */
export const raisingRoom: ConcernRoom = {
  ...concernRoom,
  load: async (_, id) => ({ id, state: 'nothing', version: 0, who: {}, facts: null }),
  move: async () => {},
  effects: { raise: raiseConcern },
}

/** The concern as the workflow sees it, or undefined where the viewer may not read it. */
export async function concernSubject(
  sight: Sight,
  id: string,
  lock = false,
): Promise<ConcernSubject | undefined> {
  const concern = await concernById(sight, id, lock)
  if (!concern) return undefined
  const parties = await partiesOf(sight, id)
  const who = {
    'case-manager': await managersNow(sight, 'concern', keptOut(parties)),
    'case-handler': (await worksOn(sight, { kind: 'concern', id })) ? [personIdOf(sight.viewer) ?? ''] : [],
  }
  return { id, state: concern.state, version: concern.version, who, facts: null }
}
