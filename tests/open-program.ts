// The program for one test file: on a database of its own, with a clock that stands still and a log that is kept.
import { randomUUID } from 'node:crypto'

import { Client } from 'pg'
import { inject } from 'vitest'

import { createApp } from '../src/app.ts'
import { openDatabase, type Db } from '../src/platform/database.ts'
import { appRole } from '../src/platform/embedded/roles.ts'
import type { Program } from '../src/platform/program.ts'
import { sealWith } from '../src/platform/seal.ts'
import { builtAssets } from '../src/serve.ts'
import { beginning } from './run-setup.ts'

export const origin = 'http://oakfield.test'

export interface OpenProgram {
  db: Db
  database: string
  program: Program
  fetch: (request: Request) => Promise<Response>
  /** Moves the clock on, in milliseconds. */
  wait: (milliseconds: number) => void
  /** What the program wrote to its log. */
  logged: string[]
}

/** `template`: the database to begin with; a demonstration has the page of its people. */
export async function openProgram(
  template: string,
  demonstration: boolean,
): Promise<{ opened: OpenProgram; close: () => Promise<void> }> {
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(`create database ${database} template ${template}`)
  const db = openDatabase({ ...inject('embedded').app, user: appRole, database })
  let now = new Date(beginning)
  const logged: string[] = []
  const program: Program = {
    db,
    clock: () => now,
    seal: sealWith(Buffer.alloc(32, 7)),
    log: (line, error) => logged.push(error instanceof Error ? `${line}: ${error.stack}` : line),
    publicUrl: new URL(origin),
    trustProxy: false,
    assets: await builtAssets(),
    demonstration,
    setUpCode: 'TEST-CODE',
  }
  const app = createApp(program)
  const wait = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds)
  }
  return {
    opened: { db, database, program, fetch: async (request) => app.fetch(request), wait, logged },
    close: () => db.destroy().then(() => asSuperuser(`drop database ${database} with (force)`)),
  }
}

async function asSuperuser(statement: string): Promise<void> {
  const client = new Client(inject('embedded').superuser)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
