// A document that somebody has sent and not yet accepted: kept as a draft of a form, seen by that person alone.
import { createHash } from 'node:crypto'

import { z } from 'zod'

import { readDraft, saveDraft } from '../../decisions/form-drafts.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { storable } from './document-wording.ts'
import type { SourceBlock } from './source-block.ts'

const kind = 'policy-import'

const block = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'row', 'rule']),
  text: z.string(),
  raw: z.string(),
  line: z.number(),
  marker: z.string(),
  wrapped: z.boolean(),
})
const shape = z.object({
  name: z.tuple([z.string()]),
  fingerprint: z.tuple([z.string()]),
  blocks: z.tuple([z.string()]),
})

export interface KeptDocument {
  name: string
  /** The SHA-256 of the file, in hexadecimal. */
  fingerprint: string
  blocks: SourceBlock[]
}

/** Keeps it until it is accepted, or until the same person sends another; gives its id. */
export async function keepDocument(
  sight: Sight,
  name: string,
  bytes: Buffer,
  blocks: readonly SourceBlock[],
): Promise<string> {
  const { tx, viewer, now } = sight
  const id = newId(now)
  const person = personIdOf(viewer) ?? ''
  await tx
    .deleteFrom('form_drafts')
    .where('school_id', '=', viewer.schoolId)
    .where('kind', '=', kind)
    .where('person_id', '=', person)
    .execute()
  await saveDraft(sight, person, kind, id, {
    name: [name.slice(0, 200).toWellFormed().replaceAll('\0', '')],
    fingerprint: [createHash('sha256').update(bytes).digest('hex')],
    blocks: [JSON.stringify(storable(blocks))],
  })
  return id
}

/** The document, or undefined where the viewer keeps none of this id. */
export async function documentKept(sight: Sight, id: string): Promise<KeptDocument | undefined> {
  const found = shape.safeParse((await readDraft(sight, kind, id))?.answers)
  if (!found.success) return undefined
  const { name, fingerprint, blocks } = found.data
  return {
    name: name[0],
    fingerprint: fingerprint[0],
    blocks: z.array(block).parse(JSON.parse(blocks[0])),
  }
}

export async function forgetDocument({ tx, viewer }: Sight, id: string): Promise<void> {
  await tx
    .deleteFrom('form_drafts')
    .where('school_id', '=', viewer.schoolId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute()
}
