// Before the first test of a run: one PostgreSQL, migrated, with Oakfield in it, as the template of each test file's own database.
import { Client, type ClientConfig } from 'pg'
import type { TestProject } from 'vitest/node'

import { build } from '../bin/build.mjs'
import { loadOakfield } from '../src/demo/load-oakfield.ts'
import { openDatabase } from '../src/platform/database.ts'
import { appRole, databaseName, ownerRole } from '../src/platform/embedded/roles.ts'
import { migrate } from '../src/platform/migrate.ts'
import * as server from './embedded-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    oakfield: { schoolId: string; people: Record<string, string> }
  }
}

/** The databases that test files begin with: Oakfield, and a program that nobody has set up. */
export const [oakfieldTemplate, emptyTemplate] = [databaseName, `${databaseName}_empty`]

/** When the tests' world begins: a Monday in term, before school. */
export const beginning = '2026-11-23T08:00:00.000Z'

export async function setup(project: TestProject): Promise<void> {
  await Promise.all([server.setup(project), build()])
  const { connection } = server.running()
  const owner = openDatabase(connection(databaseName, ownerRole))
  await migrate(owner, appRole).finally(() => owner.destroy())
  await copyBeforeOakfield(connection('postgres', 'postgres'))
  const db = openDatabase(connection(databaseName, appRole))
  const { schoolId, people } = await loadOakfield(db, new Date(beginning)).finally(() => db.destroy())
  project.provide('oakfield', { schoolId, people: Object.fromEntries(people) })
}

async function copyBeforeOakfield(superuser: ClientConfig): Promise<void> {
  const client = new Client(superuser)
  await client.connect()
  await client
    .query(`create database ${emptyTemplate} template ${oakfieldTemplate}`)
    .finally(() => client.end())
}

export const teardown = server.teardown
