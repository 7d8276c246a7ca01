// Wires the workflow of requests for other formats to their table.
import type { Room } from '../../../decisions/door.ts'
import { holdersOf } from '../../../people/directory.ts'
import type { Sight } from '../../../platform/database.ts'
import {
  formatRequestWorkflow,
  type FormatRequestAction,
  type FormatRequestState,
} from '../../../policy/format-request.workflow.ts'
import { rolesIn } from '../../../policy/roles-in.ts'
import { answerRequest, declineRequest } from './answer-request.ts'
import { askForFormat } from './ask-for-format.ts'
import type { Ask, RequestSubject } from './format-request.ts'
import { requestById } from './request-queries.ts'

export type RequestInputs = { ask: Ask; answer: string }
type RequestRoom = Room<FormatRequestState, FormatRequestAction, null, RequestInputs>

export const requestRoom: RequestRoom = {
  workflow: formatRequestWorkflow,
  load: (sight, id) => requestSubject(sight, id, true),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('format_requests')
      .set({ state, version: version + 1 })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { answer: answerRequest, cannot: declineRequest },
}

/** The room in which anybody asks. They never read it again, so it is written whole at once. */
export const askingRoom: RequestRoom = {
  ...requestRoom,
  load: async (_, id) => ({ id, state: 'nothing', version: 0, who: {}, facts: null }),
  move: async () => {},
  effects: { ask: askForFormat },
}

/** The request as the workflow sees it, or undefined where the viewer may not read it. */
export async function requestSubject(
  sight: Sight,
  id: string,
  lock = false,
): Promise<RequestSubject | undefined> {
  const request = await requestById(sight, id, lock)
  if (!request) return undefined
  const who = await holdersOf(sight, rolesIn(formatRequestWorkflow))
  return { id, state: request.state, version: request.version, who, facts: null }
}
