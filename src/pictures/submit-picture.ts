// Takes a picture in: it is kept sealed, and waits to be opened and examined; the same picture is examined once.
import { createHash } from 'node:crypto'

import { sql } from 'kysely'

import { act } from '../decisions/door.ts'
import { lookAs, type Sight } from '../platform/database.ts'
import { storeFile, type NewFile } from '../platform/files.ts'
import { newSecretId } from '../platform/ids.ts'
import type { Seal } from '../platform/seal.ts'
import { pictureGone } from '../policy/picture.workflow.ts'
import { copiesOf, copyBytes, markMade, reserveCopy } from './picture-copies.ts'
import { pictureRoom, type Sent } from './picture-decisions.ts'
import { pictureKindOf } from './picture-kind.ts'

/** Bytes of one picture: what phones make, and half as much again. */
export const mostPictureBytes = 20_000_000

export type Submitted =
  | { ok: true; pictureId: string; examinationId: string }
  | { ok: false; sentence: string }

export interface NewPicture {
  bytes: Uint8Array
  /** What the picture is used in; its readers are that thing's readers. */
  of: NewFile['of']
}

/**
 * `pictureId` is the file of the copy that goes out, which `readFile` gives once the picture has been opened.
 * The sentence says why the file can't be a picture.
 */
export async function submitPicture(sight: Sight, seal: Seal, { bytes, of }: NewPicture): Promise<Submitted> {
  const kind = pictureKindOf(bytes)
  if (!kind.ok) return kind
  if (bytes.length > mostPictureBytes) return { ok: false, sentence: tooBig }
  const fingerprint = createHash('sha256').update(bytes).digest()
  const known = await joinKnown(sight, fingerprint, of)
  if (known) return known
  const examinationId = newSecretId()
  const originalId = await asProgram(sight, (program) =>
    storeFile(program, seal, {
      of: { kind: 'original', id: examinationId },
      mediaType: kind.mediaType,
      bytes,
    }),
  )
  return begin(sight, 'submit', examinationId, { fingerprint, originalId }, of)
}

const tooBig = 'That picture has more than 20 MB. Make it smaller and choose it again.'

export const asProgram = <T>(sight: Sight, work: (program: Sight) => Promise<T>): Promise<T> =>
  lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, work)

/** Opens an examination with its first copy. */
export async function begin(
  sight: Sight,
  action: 'submit' | 'redact',
  examinationId: string,
  sent: Sent,
  of: NewFile['of'],
): Promise<Submitted> {
  const outcome = await act(sight, pictureRoom, examinationId, action, { input: sent })
  if (!outcome.ok)
    return { ok: false, sentence: 'refusal' in outcome ? outcome.refusal.sentence : 'Choose it again.' }
  return { ok: true, pictureId: await reserveCopy(sight, examinationId, of), examinationId }
}

/** Makes whoever brings the same picture at the same moment wait until this transaction has ended. */
async function oneByOne({ tx, viewer }: Sight, fingerprint: Buffer): Promise<void> {
  const which = `picture ${viewer.schoolId} ${fingerprint.toString('hex')}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${which}, 0))`.execute(tx)
}

/** Another copy of a picture that is known; undefined where it is not, or nothing is left of it. */
export async function joinKnown(
  sight: Sight,
  fingerprint: Buffer,
  of: NewFile['of'],
): Promise<Submitted | undefined> {
  await oneByOne(sight, fingerprint)
  const known = await asProgram(sight, (program) => livingBy(program, fingerprint))
  if (!known) return undefined
  if (known.refusal !== null) return { ok: false, sentence: known.refusal }
  const pictureId = await reserveCopy(sight, known.id, of)
  await asProgram(sight, async (program) => {
    const made = (await copiesOf(program, known.id)).find((copy) => copy.made)
    if (!made) return
    await copyBytes(program, made.id, pictureId)
    await markMade(program, pictureId, made.size)
  })
  return { ok: true, pictureId, examinationId: known.id }
}

/** The examination of a picture that stands; one that was opened, and of which no copy is left, is ended here. */
async function livingBy(program: Sight, fingerprint: Buffer) {
  const row = await program.tx
    .selectFrom('picture_examinations')
    .select(['id', 'refusal', 'opened_at'])
    .where('school_id', '=', program.viewer.schoolId)
    .where('fingerprint', '=', fingerprint)
    .where('state', '<>', pictureGone)
    .forUpdate()
    .executeTakeFirst()
  if (!row || row.refusal !== null || row.opened_at === null) return row
  if ((await copiesOf(program, row.id)).some(({ made }) => made)) return row
  await act(program, pictureRoom, row.id, 'withdraw', { input: undefined })
  return undefined
}
