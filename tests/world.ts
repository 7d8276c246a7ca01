// Oakfield for one test file: a database of its own, a clock that stands still, the program, and browsers without a screen.
import { afterAll, beforeAll, inject } from 'vitest'

import { roundsOf } from '../src/app.ts'
import { demoPassword, demoPeople } from '../src/demo/oakfield.data.ts'
import { asViewer, type Sight } from '../src/platform/database.ts'
import { makeRounds } from '../src/platform/rounds.ts'
import type { Viewer } from '../src/platform/viewer.ts'
import { PlainBrowser } from './browser-without-screen.ts'
import { openProgram, origin, type OpenProgram } from './open-program.ts'
import { oakfieldTemplate } from './run-setup.ts'

export interface World extends OpenProgram {
  schoolId: string
  /** The id of a person of Oakfield by their key. */
  id: (key: string) => string
  /** The person as a viewer, with the capacities and roles that they hold at the beginning. */
  person: (key: string) => Extract<Viewer, { kind: 'person' }>
  /** Runs reads and deeds as one person, in one transaction. */
  as: <T>(key: string, work: (sight: Sight) => Promise<T>) => Promise<T>
  asVisitor: <T>(work: (sight: Sight) => Promise<T>) => Promise<T>
  asSystem: <T>(work: (sight: Sight) => Promise<T>) => Promise<T>
  /** Makes the rounds that the program makes by itself, at the time of the clock; fails where one fails. */
  rounds: () => Promise<void>
  /** A browser in which a person has signed in, or nobody. */
  browser: (key?: string) => Promise<PlainBrowser>
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
  const { opened, close } = await openProgram(oakfieldTemplate, true)
  return { world: worldOf(opened, origin, inject('oakfield')), close }
}

/** The world of one school that `loadOakfield` has loaded, as browsers see it at `address`. */
export function worldOf(
  opened: OpenProgram,
  address: string,
  { schoolId, people }: { schoolId: string; people: Record<string, string> },
): World {
  const { db, program, fetch } = opened
  const id = (key: string) => people[key] ?? fail(`nobody at Oakfield is called ${key}`)
  const clock = () => ({ now: program.clock(), zone: 'Europe/London' })
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
  return {
    ...opened,
    schoolId,
    id,
    person,
    as: (key, work) => asViewer(db, person(key), clock(), work),
    asVisitor: (work) => asViewer(db, { kind: 'visitor', schoolId }, clock(), work),
    asSystem: (work) => asViewer(db, { kind: 'system', schoolId }, clock(), work),
    rounds: () =>
      makeRounds(db, roundsOf(program), program.clock(), (name, error) => {
        throw new Error(`the round ${name} failed`, { cause: error })
      }),
    browser: (key) => openBrowser(fetch, address, key),
  }
}

async function openBrowser(
  fetch: World['fetch'],
  address: string,
  key: string | undefined,
): Promise<PlainBrowser> {
  const browser = new PlainBrowser(fetch, address)
  const email = demoPeople.find((each) => each.key === key)?.email
  if (email) await browser.post('/sign-in', { email, password: demoPassword })
  return browser
}

function fail(sentence: string): never {
  throw new Error(sentence)
}
