// The database cluster's files: made once with initdb under a passing name, then renamed, so that a half-made one is never used.
import { execFile } from 'node:child_process'
import { chown, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

import type { Binaries } from './binaries.ts'
import type { RunAs } from './run-as.ts'
import type { Passwords } from './secret.ts'
import { Trouble } from './trouble.ts'

const run = promisify(execFile)

/** The name of the role that initdb makes: all-powerful, used for setting up only. */
export const superuser = 'postgres'

/** PostgreSQL's environment: none of ours, and messages in English wherever it runs. */
export const serverEnvironment = { LC_ALL: 'C', PATH: '/usr/bin:/bin' }

/** What `ensureCluster` needs to know; `durable: false` spares the disk in tests. */
type Making = { folder: string; binaries: Binaries; runAs: RunAs; passwords: Passwords; durable: boolean }

/** Finds the cluster's folder in a data folder, making the cluster at the first start (`made`). */
export async function ensureCluster(making: Making): Promise<{ cluster: string; made: boolean }> {
  const cluster = join(making.folder, 'cluster')
  const half = join(making.folder, 'cluster.new')
  await rm(half, { recursive: true, force: true })
  if (await exists(cluster)) return { cluster, made: false }
  await mkdir(half, { mode: 0o700 })
  if ('uid' in making.runAs) await chown(half, making.runAs.uid, making.runAs.gid)
  await initialise(half, making)
  await rename(half, cluster)
  await syncFolder(making.folder)
  return { cluster, made: true }
}

async function initialise(
  half: string,
  { folder, binaries, runAs, passwords, durable }: Making,
): Promise<void> {
  const passwordFile = join(folder, 'first-password')
  await rm(passwordFile, { force: true })
  await writeFile(passwordFile, passwords(superuser), { mode: 0o600 })
  if ('uid' in runAs) await chown(passwordFile, runAs.uid, runAs.gid)
  const options = [
    `--pgdata=${half}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ]
  try {
    await run(binaries.initdb, options, { ...runAs, cwd: '/', env: serverEnvironment })
    await writeFile(join(half, 'pg_hba.conf'), 'local all all scram-sha-256\n', { flush: true })
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw initdbTrouble(folder, error)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function initdbTrouble(folder: string, error: unknown): Trouble {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  const reason =
    output.split('\n').find((line) => line.includes('error: ') || line.includes('FATAL: ')) ?? output
  return new Trouble(
    `The database could not be made in ${folder}: ${reason.trim()}`,
    'Check that the folder is on a local disk with room on it, or name another data folder.',
  )
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
