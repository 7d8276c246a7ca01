// Wires the workflow of requests about data to their table.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import {
  dataRequestWorkflow,
  type DataRequestAction,
  type DataRequestFacts,
  type DataRequestState,
} from '../../policy/data-request.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { holdersOf } from '../directory.ts'
import { dataRequestById } from './data-request-queries.ts'
import type { DataRequestSubject, NewDataRequest } from './data-request.ts'
import {
  acknowledgeComplaint,
  endRequest,
  extendRequest,
  markFileMade,
  recordDataRequest,
} from './record-data-request.ts'

export const dataRequestRoom: Room<
  DataRequestState,
  DataRequestAction,
  DataRequestFacts,
  { record: NewDataRequest }
> = {
  workflow: dataRequestWorkflow,
  load: (sight, id) => dataRequestSubject(sight, id, true),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('data_requests')
      .set({ state, version: version + 1 })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    record: recordDataRequest,
    acknowledge: acknowledgeComplaint,
    'make-file': markFileMade,
    extend: extendRequest,
    answer: endRequest,
    close: endRequest,
  },
}

/** The request as the workflow sees it; one that nobody has recorded yet is nothing. */
export async function dataRequestSubject(
  sight: Sight,
  id: string,
  lock = false,
): Promise<DataRequestSubject> {
  const request = await dataRequestById(sight, id, lock)
  const who = await holdersOf(sight, rolesIn(dataRequestWorkflow))
  const about = request?.about
  return {
    id,
    state: request?.state ?? 'nothing',
    version: request?.version ?? 0,
    who: { ...who, holder: about?.kind === 'person' && about.id ? [about.id] : [] },
    facts: { kind: request?.kind ?? 'access', known: Boolean(about?.id) },
  }
}
