// Wires the examining of a picture to its table.
import type { Deed, Effected, Room } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import {
  pictureWaits,
  pictureWorkflow,
  type PictureAction,
  type PictureFacts,
  type PictureState,
} from '../policy/picture.workflow.ts'
import type { Subject } from '../policy/workflow.ts'
import type { Redaction, Seen } from '../schema/stored-picture.ts'
import { forgetBytes } from './forget-bytes.ts'

export interface Sent {
  /** SHA-256: of the file as it came; of a redacted picture, of that and the boxes. */
  fingerprint: Buffer
  /** The file with its bytes, which the program alone reads. */
  originalId: string
  redactions?: readonly Redaction[]
  redactedFrom?: string
}
interface Inputs {
  submit: Sent
  redact: Sent
  find: Seen
  refuse: string
}
type PictureSubject = Subject<PictureState, PictureFacts>

export const pictureRoom: Room<PictureState, PictureAction, PictureFacts, Inputs> = {
  workflow: pictureWorkflow,
  load: pictureSubject,
  async move({ tx, viewer, now }, id, state, version) {
    // A new one has been written whole; its sender may change nothing of it afterwards.
    if (state === pictureWaits) return
    await tx
      .updateTable('picture_examinations')
      .set({ state, version: version + 1, taken_until: null, settled_at: now })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { submit: begin, redact: begin, find, refuse, withdraw },
}

/** One of them as its workflow sees it, locked; an id that is not there yet is a new one. */
export async function pictureSubject({ tx, viewer }: Sight, id: string): Promise<PictureSubject> {
  const row = await tx
    .selectFrom('picture_examinations')
    .select(['state', 'version'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const facts = { byItself: viewer.kind === 'system' }
  return { id, state: row?.state ?? 'nothing', version: row?.version ?? 1, who: {}, facts }
}

async function begin(
  { tx, viewer, now }: Sight,
  { id }: PictureSubject,
  { input: { fingerprint, originalId, redactions, redactedFrom } }: Deed<Sent>,
): Promise<Effected> {
  await tx
    .insertInto('picture_examinations')
    .values({
      school_id: viewer.schoolId,
      id,
      fingerprint,
      state: pictureWaits,
      version: 1,
      original_id: originalId,
      redactions: redactions ? JSON.stringify(redactions) : null,
      submitted_by: personIdOf(viewer),
      submitted_at: now,
    })
    .execute()
  const detail = {
    fingerprint: fingerprint.toString('hex'),
    ...(redactedFrom ? { redactedFrom } : {}),
    ...(redactions ? { boxes: redactions.map(({ box, how }) => `${how} ${box.join(' ')}`) } : {}),
  }
  return { ok: true, version: 1, detail }
}

/** What stands in the ledger is how many were found, and nothing that was read. */
async function find(
  { tx, viewer }: Sight,
  { id }: PictureSubject,
  { input: seen }: Deed<Seen>,
): Promise<Effected> {
  await tx
    .updateTable('picture_examinations')
    .set({ seen: JSON.stringify(seen), step: null, progress: 100 })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { faces: seen.faces?.length ?? 0, lines: seen.writing?.length ?? 0 } }
}

async function refuse(
  sight: Sight,
  { id }: PictureSubject,
  { input: refusal }: Deed<string>,
): Promise<Effected> {
  await forgetOriginal(sight, id)
  await sight.tx
    .updateTable('picture_examinations')
    .set({ refusal, step: null })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { why: refusal } }
}

/** What was read in a picture tells as much as the picture: it goes with it. */
async function withdraw(sight: Sight, { id }: PictureSubject): Promise<Effected> {
  await forgetOriginal(sight, id)
  await sight.tx
    .updateTable('picture_examinations')
    .set({ seen: '{}', step: null })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true }
}

async function forgetOriginal(sight: Sight, id: string): Promise<void> {
  const row = await sight.tx
    .selectFrom('picture_examinations')
    .select('original_id')
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (row?.original_id) await forgetBytes(sight, [row.original_id])
}
