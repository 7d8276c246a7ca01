// The program's own secret, kept in the data folder: what is sealed with it can't be read from the database alone.
import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Settings } from './settings.ts'

/** 32 bytes, or what is wrong with the data folder, in sentences. */
export type ProgramSecret = { ok: true; secret: Buffer } | { ok: false; problems: string[] }

/** The secret that the settings give, or the data folder's own. */
export const secretOf = ({ secret, folder }: Pick<Settings, 'secret' | 'folder'>): Promise<ProgramSecret> =>
  secret ? Promise.resolve({ ok: true, secret }) : programSecret(folder)

/** Reads the secret, or makes it at the first start; two that start at once end with the same one. */
export async function programSecret(folder: string): Promise<ProgramSecret> {
  const path = join(folder, 'program-secret')
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const text = await readFile(path, 'utf8').catch(() => makeSecret(folder, path))
    const secret = Buffer.from(text.trim(), 'hex')
    if (secret.length === 32) return { ok: true, secret }
    const again = 'Put it back from a copy: pictures that were kept can’t be read without it.'
    return { ok: false, problems: [`The file ${path} is not whole.`, again] }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return {
      ok: false,
      problems: [
        `The data folder ${folder} can’t be written (${code}).`,
        'Give its ownership to the user that runs Gatepost, or name another data folder with GATEPOST_DATA.',
      ],
    }
  }
}

async function makeSecret(folder: string, path: string): Promise<string> {
  const made = join(folder, `program-secret.${randomUUID()}`)
  await writeFile(made, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
  // A link is made whole or not at all, and never over one that stands.
  await link(made, path).catch(() => undefined)
  await rm(made)
  return readFile(path, 'utf8')
}
