// Oakfield for one test file: a database of its own, a clock that stands still, the program, and browsers without a screen.
import { randomUUID } from 'node:crypto'

import { Client } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'

import { createApp } from '../src/app.ts'
import { demoPassword, demoPeople } from '../src/demo/oakfield.data.ts'
import { asViewer, openDatabase, type Db, type Sight } from '../src/platform/database.ts'
import { appRole } from '../src/platform/embedded/roles.ts'
import type { Program } from '../src/platform/program.ts'
import { sealWith } from '../src/platform/seal.ts'
import type { Viewer } from '../src/platform/viewer.ts'
import { builtAssets } from '../src/serve.ts'
import { PlainBrowser } from './browser-without-screen.ts'
import { beginning } from './run-setup.ts'

export const origin = 'http://oakfield.test'

export interface World {
  db: Db
  database: string
  program: Program
  fetch: (request: Request) => Promise<Response>
  schoolId: string
  /** The id of a person of Oakfield by their key. */
  id: (key: string) => string
  /** The person as a viewer, with the capacities and roles that they hold at the beginning. */
  person: (key: string) => Extract<Viewer, { kind: 'person' }>
  /** Runs reads and deeds as one person, in one transaction. */
  as: <T>(key: string, work: (sight: Sight) => Promise<T>) => Promise<T>
  asVisitor: <T>(work: (sight: Sight) => Promise<T>) => Promise<T>
  asSystem: <T>(work: (sight: Sight) => Promise<T>) => Promise<T>
  /** A browser in which a person has signed in, or nobody. */
  browser: (key?: string) => Promise<PlainBrowser>
  /** Moves the clock on, in milliseconds. */
  wait: (milliseconds: number) => void
  /** What the program wrote to its log. */
  logged: string[]
}

/** Opens a world for the tests of this file; it is gone when they are done. */
export function useWorld(): World {
  const world = {} as World
  let close = async () => {}
  beforeAll(async () => {
    const opened = await openWorld()
    close = opened.close
    Object.assign(world, opened.world)
  })
  afterAll(() => close())
  return world
}

export async function openWorld(): Promise<{ world: World; close: () => Promise<void> }> {
  const database = `test_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(`create database ${database} template gatepost`)
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
    demonstration: true,
    setUpCode: 'TEST-CODE',
  }
  const app = createApp(program)
  const { schoolId, people } = inject('oakfield')
  const id = (key: string) => people[key] ?? fail(`nobody at Oakfield is called ${key}`)
  const clock = () => ({ now, zone: 'Europe/London' })
  const person: World['person'] = (key) => {
    const found = demoPeople.find((each) => each.key === key) ?? fail(`nobody at Oakfield is called ${key}`)
    return {
      kind: 'person',
      schoolId,
      personId: id(key),
      name: found.name,
      capacities: found.capacities,
      roles: found.roles,
    }
  }
  const fetch = async (request: Request) => app.fetch(request)
  const world: World = {
    db,
    database,
    program,
    fetch,
    schoolId,
    id,
    person,
    logged,
    as: (key, work) => asViewer(db, person(key), clock(), work),
    asVisitor: (work) => asViewer(db, { kind: 'visitor', schoolId }, clock(), work),
    asSystem: (work) => asViewer(db, { kind: 'system', schoolId }, clock(), work),
    browser: (key) => openBrowser(fetch, key),
    wait: (milliseconds) => {
      now = new Date(now.getTime() + milliseconds)
    },
  }
  return {
    world,
    close: () => db.destroy().then(() => asSuperuser(`drop database ${database} with (force)`)),
  }
}

async function openBrowser(fetch: World['fetch'], key: string | undefined): Promise<PlainBrowser> {
  const browser = new PlainBrowser(fetch, origin)
  const email = demoPeople.find((each) => each.key === key)?.email
  if (email) await browser.post('/sign-in', { email, password: demoPassword })
  return browser
}

async function asSuperuser(statement: string): Promise<void> {
  const client = new Client(inject('embedded').superuser)
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

function fail(sentence: string): never {
  throw new Error(sentence)
}
