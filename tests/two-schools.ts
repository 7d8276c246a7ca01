// Two schools in one database, each at a host name of its own: what one holds, the other must never see.
import { afterAll, beforeAll } from 'vitest'

import { createApp } from '../src/app.ts'
import { loadOakfield } from '../src/demo/load-oakfield.ts'
import { origin, type OpenProgram } from './open-program.ts'
import { openWorld, worldOf, type World } from './world.ts'

const otherOrigin = 'http://elmfield.test'

/** `world` is Oakfield, `other` a school with the same people under keys of its own. */
export interface TwoSchools {
  world: World
  other: World
}

export function useTwoSchools(): TwoSchools {
  const both = {} as TwoSchools
  let close = async () => {}
  beforeAll(async () => {
    const { world, close: closeIt } = await openWorld()
    close = closeIt
    const { schoolId, people } = await loadOakfield(world.db, world.program.clock())
    const other = worldOf(at(world, otherOrigin), otherOrigin, {
      schoolId,
      people: Object.fromEntries(people),
    })
    await nameHost(world, origin)
    await nameHost(other, otherOrigin)
    Object.assign(both, { world, other })
  })
  afterAll(() => close())
  return both
}

/** The same program, found at another address. */
function at(opened: OpenProgram, address: string): OpenProgram {
  const program = { ...opened.program, publicUrl: new URL(address) }
  const app = createApp(program)
  return { ...opened, program, fetch: async (request) => app.fetch(request) }
}

const nameHost = ({ asSystem, schoolId }: World, address: string) =>
  asSystem(({ tx }) =>
    tx
      .insertInto('school_hosts')
      .values({ school_id: schoolId, host: new URL(address).hostname })
      .execute(),
  )
