// What the actions upon a request about data leave behind.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import {
  accessMonths,
  complaintDays,
  extendedMonths,
  newDataRequest,
  type DataRequestKind,
} from '../../policy/data-request.workflow.ts'
import { addDays, monthsAfter } from '../../policy/days.ts'
import { dataRequestById } from './data-request-queries.ts'
import type { DataRequestSubject, NewDataRequest } from './data-request.ts'

/** By when a request of this day is answered, or a complaint acknowledged; weekends and holidays don't move it. */
export const dueOn = (kind: DataRequestKind, receivedOn: string): string =>
  kind === 'access' ? monthsAfter(receivedOn, accessMonths) : addDays(receivedOn, complaintDays)

export async function recordDataRequest(
  { tx, viewer }: Sight,
  { id }: DataRequestSubject,
  { input: { kind, about, asked, receivedOn } }: Deed<NewDataRequest>,
): Promise<Effected> {
  const due = dueOn(kind, receivedOn)
  await tx
    .insertInto('data_requests')
    .values({
      school_id: viewer.schoolId,
      id,
      kind,
      about_kind: about.kind,
      about_id: about.id,
      about_name: about.name,
      asked,
      received_on: receivedOn,
      due_on: due,
      state: newDataRequest,
      version: 1,
      answer: null,
      answered_on: null,
      file_made_at: null,
      recorded_by: personIdOf(viewer) ?? '',
    })
    .execute()
  return { ok: true, version: 1, detail: { kind, receivedOn, dueOn: due } }
}

type Changed = {
  due_on?: string | null
  answer?: string
  answered_on?: string
  file_made_at?: Date
}

async function change({ tx, viewer }: Sight, id: string, to: Changed, detail = {}): Promise<Effected> {
  await tx
    .updateTable('data_requests')
    .set(to)
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail }
}

/** Once they know that their complaint came, no date of the law binds; it waits all the same. */
export const acknowledgeComplaint = (sight: Sight, { id }: DataRequestSubject): Promise<Effected> =>
  change(sight, id, { due_on: null })

export const markFileMade = (sight: Sight, { id }: DataRequestSubject): Promise<Effected> =>
  change(sight, id, { file_made_at: sight.now })

export async function extendRequest(sight: Sight, { id }: DataRequestSubject): Promise<Effected> {
  const request = await dataRequestById(sight, id)
  const due = monthsAfter(request?.receivedOn ?? sight.today, extendedMonths)
  return change(sight, id, { due_on: due }, { dueOn: due })
}

/** The answer, or why there is none: what was told, kept with the request. */
export const endRequest = (
  sight: Sight,
  { id }: DataRequestSubject,
  { reason = '' }: Deed<undefined>,
): Promise<Effected> => change(sight, id, { answer: reason, answered_on: sight.today, due_on: null })
