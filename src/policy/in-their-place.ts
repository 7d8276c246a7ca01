// Who decides in somebody's place: for whoever is away, and for everybody once a thing has waited too long (Appendix 1, §16.2, §16.4). Pure.
import { peopleFor } from './decide.ts'
import type { Role, Who } from './people.data.ts'
import type { By, InPlaceOf, WhoIsWho } from './workflow.ts'
import { addWorkingDays, type Calendar } from './working-days.ts'

/** Who acts for the holder of a role where the holder has named nobody. */
export const deputyRoles: Partial<Record<Who, Role>> = {
  headteacher: 'deputy-headteacher',
  'designated-safeguarding-lead': 'deputy-safeguarding-lead',
}

/** Working days that something waits for one person, before it passes to the deputy. */
export const longestWait = { usual: 3, least: 1, most: 20 } as const

/** How one person can be stood in for. All ids are of people who are at the school today. */
export interface Standing {
  name: string
  away: boolean
  /** Who stands in while they are away. */
  standsIn: readonly string[]
  /** To whom it passes what waits too long. */
  named: readonly string[]
}
export type Standings = ReadonlyMap<string, Standing>

/** The day on which something passes to the deputy. Dates are like 2026-11-23. */
export const passesOn = (waitsSince: string, workingDays: number, calendar: Calendar): string =>
  addWorkingDays(waitsSince, workingDays, calendar)

/** To whom it passes what waits too long for a person: whom they have named, else the holders of the deputy's role. */
export function deputiesFor(who: Who, { named }: Standing, holders: WhoIsWho): readonly string[] {
  const role = deputyRoles[who]
  return named.length > 0 || !role ? named : (holders[role] ?? [])
}

/** Who acts in a person's place today. */
function acting(who: Who, standing: Standing, holders: WhoIsWho, late: boolean): readonly string[] {
  const { away, standsIn } = standing
  const deputies = deputiesFor(who, standing, holders)
  const now = standsIn.length > 0 ? standsIn : deputies
  return [...(away ? now : []), ...(late ? deputies : [])]
}

/**
 * The people who decide, with those who act in their place. `own` holds only relations and roles that can be stood in
 * for. Nobody stands in for the author: their own request passes to the next in the workflow, never to their deputy.
 */
export function withStandIns(
  own: WhoIsWho,
  standings: Standings,
  { author, late }: { author: string; late: boolean },
): { who: WhoIsWho; inPlaceOf: InPlaceOf } {
  const who: WhoIsWho = {}
  const inPlaceOf: InPlaceOf = {}
  for (const [each, people = []] of Object.entries(own) as [Who, readonly string[]][]) {
    const places: Record<string, string> = {}
    for (const person of people) {
      const standing = standings.get(person)
      if (!standing || person === author) continue
      for (const deputy of acting(each, standing, own, late))
        if (!people.includes(deputy)) places[deputy] ??= standing.name
    }
    who[each] = [...people, ...Object.keys(places)]
    inPlaceOf[each] = places
  }
  return { who, inPlaceOf }
}

/** In whose place this person decides, by name; undefined where they decide in their own right. */
export function inWhosePlace(
  by: By,
  { who, inPlaceOf }: { who: WhoIsWho; inPlaceOf?: InPlaceOf },
  personId: string,
): string | undefined {
  const as = peopleFor(by, who).as.filter((each) => who[each]?.includes(personId))
  const places = as.map((each) => inPlaceOf?.[each]?.[personId])
  return places.includes(undefined) ? undefined : places[0]
}
