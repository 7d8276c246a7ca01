// Gives the school a new logo: the file is stored, and from then on every page bears it.
import { createHash } from 'node:crypto'

import type { Effect } from '../decisions/door.ts'
import { storeFile } from '../platform/files.ts'
import type { Seal } from '../platform/seal.ts'
import type { SchoolState } from '../policy/school.workflow.ts'

export interface NewLogo {
  mediaType: string
  bytes: Uint8Array
}

export const changeLogo =
  (seal: Seal): Effect<SchoolState, null, NewLogo> =>
  async (sight, { id }, { input: { mediaType, bytes } }) => {
    const file = await storeFile(sight, seal, { of: { kind: 'logo', id }, mediaType, bytes })
    await sight.tx.updateTable('schools').set({ logo_id: file }).where('id', '=', id).execute()
    return { ok: true, detail: { file, fingerprint: createHash('sha256').update(bytes).digest('hex') } }
  }
