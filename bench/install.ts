// How long `npm ci` takes, and how much it brings.
import { execFile } from 'node:child_process'
import { cp, lstat, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { note } from './note.ts'

export interface Install {
  seconds: number
  megabytes: number
  packages: number
}

/** In a passing copy of what npm reads; what npm has in its cache already is not fetched again. */
export async function measureInstall(root: string): Promise<Install> {
  note('npm ci')
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-install-'))
  try {
    for (const name of ['package.json', 'package-lock.json', '.npmrc'])
      await cp(join(root, name), join(folder, name))
    const began = performance.now()
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder })
    const seconds = (performance.now() - began) / 1000
    const modules = join(folder, 'node_modules')
    return { seconds, megabytes: (await sizeOf(modules)) / 1e6, packages: await packagesIn(modules) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Bytes in all files below a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true })
  const sizes = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? sizeOf(path) : (await lstat(path)).size
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function packagesIn(modules: string): Promise<number> {
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.'))
  const scoped = await Promise.all(
    names.filter((name) => name.startsWith('@')).map(async (name) => readdir(join(modules, name))),
  )
  return names.filter((name) => !name.startsWith('@')).length + scoped.flat().length
}
