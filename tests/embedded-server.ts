// One embedded PostgreSQL for a whole test run (vitest's globalSetup), in a passing folder and with the disk spared.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { appRole, databaseName, ownerRole } from '../src/platform/embedded/roles.ts'
import { startEmbedded } from '../src/platform/embedded/start-embedded.ts'
import type { Connection, Embedded } from '../src/platform/embedded/start-embedded.ts'

/** How tests connect, by role; put another `database` in for a cloned one. `superuser` is for cloning only. */
export type TestConnections = { superuser: Connection; owner: Connection; app: Connection }

declare module 'vitest' {
  interface ProvidedContext {
    embedded: TestConnections
  }
}

let folder: string | undefined
let server: Embedded | undefined

/** Starts the server; tests find it with `inject('embedded')`. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'gatepost-run-'))
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '200',
  }
  const start = await startEmbedded({ folder, settings })
  if (!start.ok) throw new Error(`${start.problem.sentence} ${start.problem.remedy}`)
  server = start.server
  project.provide('embedded', {
    superuser: server.connection('postgres', 'postgres'),
    owner: server.connection(databaseName, ownerRole),
    app: server.connection(databaseName, appRole),
  })
}

/** The server of this run, for setting up its template. */
export function running(): Embedded {
  if (!server) throw new Error('The test server does not run.')
  return server
}

/** Stops the server and removes its folder. */
export async function teardown(): Promise<void> {
  await server?.stop()
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
}
