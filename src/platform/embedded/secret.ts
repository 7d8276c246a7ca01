// The passwords of the embedded database's roles, all made from one secret that only this program's user can read.
import { createHmac, randomBytes } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

import { codeOf } from './trouble.ts'

/** Gives each role its own password: 256 bits, the same at every start. */
export type Passwords = (role: string) => string

/** The passwords; a `fresh` secret is forgotten at the next start unless `keep` is called once the database knows it. */
export type Secret = { passwords: Passwords; fresh: boolean; keep: () => Promise<void> }

/** Reads the secret of a data folder, or makes a fresh one. */
export async function readSecret(folder: string): Promise<Secret> {
  const path = join(folder, 'database-secret')
  const found = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  if (found !== undefined) return { passwords: from(found), fresh: false, keep: async () => undefined }
  const secret = randomBytes(32).toString('base64url')
  const file = await open(`${path}.new`, 'w', 0o600)
  await file.writeFile(secret)
  await file.sync().finally(() => file.close())
  return { passwords: from(secret), fresh: true, keep: () => rename(`${path}.new`, path) }
}

function from(secret: string): Passwords {
  return (role) => createHmac('sha256', secret).update(role).digest('base64url')
}
