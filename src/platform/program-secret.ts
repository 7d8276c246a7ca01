// The program's own secret, kept in the data folder: what is sealed with it can't be read from the database alone.
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Reads the secret, or makes it at the first start; two that start at once end with the same one. 32 bytes. */
export async function programSecret(folder: string): Promise<Buffer> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'program-secret')
  const made = join(folder, `program-secret.${process.pid}`)
  await writeFile(made, randomBytes(32).toString('hex'), { mode: 0o600 })
  // A link is made whole or not at all, and never over one that stands.
  await link(made, path).catch(() => undefined)
  await rm(made)
  return Buffer.from((await readFile(path, 'utf8')).trim(), 'hex')
}
