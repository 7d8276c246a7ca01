// Who decides on a thing today, with those who act in somebody's place, and since when and for whom it waits.
import type { Sight } from '../../platform/database.ts'
import { deputyRoles, passesOn, withStandIns, type Standings } from '../../policy/in-their-place.ts'
import type { Role } from '../../policy/people.data.ts'
import type { InPlaceOf, WhoIsWho } from '../../policy/workflow.ts'
import { holdersOf } from '../directory.ts'
import { schoolYear } from '../school/school-year.ts'
import { standingsOf } from './standings.ts'

/** What must be known of a thing to say who decides on it. */
export interface Asked {
  author: string
  lineManager: string | null | undefined
  /** The day on which it came to where it is, like 2026-11-23; undefined where it waits for nobody's decision. */
  waitsSince: string | undefined
}

export interface Deciding {
  who: WhoIsWho
  inPlaceOf: InPlaceOf
  /** The day on which it passes to a deputy; undefined where it waits for nobody. */
  passes: string | undefined
  standings: Standings
  /** Those who hold the roles and the line manager, without stand-ins. */
  own: WhoIsWho
}

export async function whoDecides(sight: Sight, roles: readonly Role[], asked: Asked): Promise<Deciding> {
  return (await whoDecidesOnEach(sight, roles, [asked]))(asked)
}

/** The same for several things with as many queries as for one: gives what says it of each. */
export async function whoDecidesOnEach(
  sight: Sight,
  roles: readonly Role[],
  things: readonly Asked[],
): Promise<(asked: Asked) => Deciding> {
  const deputies = roles.flatMap((role) => deputyRoles[role] ?? [])
  const holders = await holdersOf(sight, [...new Set([...roles, ...deputies])])
  const managers = things.map(({ lineManager }) => lineManager)
  const standings = await standingsOf(sight, [...Object.values(holders).flat(), ...managers])
  const dayOf = await passing(sight, things)
  return ({ author, lineManager, waitsSince }) => {
    const manager = lineManager && standings.has(lineManager) ? [lineManager] : []
    const own: WhoIsWho = { ...holders, 'line-manager': manager }
    const passes = waitsSince && dayOf(waitsSince)
    const late = passes !== undefined && passes <= sight.today
    return { ...withStandIns(own, standings, { author, late }), passes, standings, own }
  }
}

/** Asks for the school's calendar only where something waits. */
async function passing(sight: Sight, things: readonly Asked[]): Promise<(since: string) => string> {
  if (things.every(({ waitsSince }) => waitsSince === undefined)) return (since) => since
  const year = await schoolYear(sight)
  return (since) => passesOn(since, year.passesAfter, year)
}
