// Lives of embedded servers for tests: a passing folder, a started server, a query; all tidied when the test is over.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Client } from 'pg'
import { onTestFinished } from 'vitest'

import { databaseName } from '../src/platform/embedded/roles.ts'
import { startEmbedded } from '../src/platform/embedded/start-embedded.ts'
import type { Embedded, EmbeddedOptions } from '../src/platform/embedded/start-embedded.ts'

/** Settings that spare the disk: for tests that don't look at durability. */
export const quick = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }

/** A fresh folder, removed when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatepost-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A running server; stopped when the test is over, if it was not before. */
export async function started(options: EmbeddedOptions): Promise<Embedded> {
  const start = await startEmbedded({ settings: quick, ...options })
  if (!start.ok) throw new Error(`${start.problem.sentence} ${start.problem.remedy}`)
  onTestFinished(() => start.server.stop())
  return start.server
}

/** The sentence of a start that must not succeed. */
export async function refused(options: EmbeddedOptions): Promise<string> {
  const start = await startEmbedded({ settings: quick, ...options })
  if (start.ok) {
    await start.server.stop()
    throw new Error('the server started')
  }
  return start.problem.sentence
}

/** One statement, as one role. */
export async function query(
  server: Embedded,
  role: string,
  sql: string,
  database = databaseName,
): Promise<unknown[]> {
  const client = new Client(server.connection(database, role))
  // A server that is killed breaks its connections: the query then rejects, and no event must be left unheard.
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}
