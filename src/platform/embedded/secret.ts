// The passwords of the embedded database's roles, all made from one secret that only this program's user can read.
import { createHmac, randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { codeOf } from './trouble.ts'

/** Gives each role its own password: 256 bits, the same at every start. */
export type Passwords = (role: string) => string

/** Reads the secret of a data folder, or makes it at the first start. */
export async function readPasswords(folder: string): Promise<Passwords> {
  const path = join(folder, 'database-secret')
  const secret = await readFile(path, 'utf8').catch(async (error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    const fresh = randomBytes(32).toString('base64url')
    await writeFile(path, fresh, { mode: 0o600, flag: 'wx', flush: true })
    return fresh
  })
  return (role) => createHmac('sha256', secret).update(role).digest('base64url')
}
