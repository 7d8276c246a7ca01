// For whom something waits, since when, and to whom it passes: the sentences that a page and a letter say openly.
import type { Sight } from '../../platform/database.ts'
import { peopleFor } from '../../policy/decide.ts'
import { deputiesFor } from '../../policy/in-their-place.ts'
import type { Who } from '../../policy/people.data.ts'
import type { By, WhoIsWho } from '../../policy/workflow.ts'
import { plainDate } from '../../ui/dates.ts'
import { namesOf } from '../directory.ts'
import type { Deciding } from './who-decides.ts'

export interface WaitsFor {
  /** Those for whom it is in their own right. */
  people: readonly string[]
  /** Those to whom it passes, or has passed. */
  deputies: readonly string[]
  /** Those of the people who are away, and who stands in for them. */
  away: readonly { person: string; standsIn: readonly string[] }[]
  since: string
  passes: string
  passed: boolean
}

/** Undefined where it waits for nobody. `who` is everybody whom the workflow sees. */
export function waitsFor(
  { passes, own, standings }: Deciding,
  { by, who, author, since, today }: { by: By; who: WhoIsWho; author: string; since: string; today: string },
): WaitsFor | undefined {
  if (passes === undefined) return undefined
  const asked = peopleFor(by, who).as.flatMap((each) => (own[each] ?? []).map((person) => ({ each, person })))
  const others = asked.filter(({ person }) => person !== author)
  const deputies = others.flatMap(({ each, person }) => deputyIds(each, person, own, standings))
  const people = [...new Set(others.map(({ person }) => person))]
  return {
    people,
    deputies: [...new Set(deputies)].filter((each) => each !== author && !people.includes(each)),
    away: people.flatMap((person) => {
      const standing = standings.get(person)
      return standing?.away ? [{ person, standsIn: standing.standsIn }] : []
    }),
    since,
    passes,
    passed: passes <= today,
  }
}

function deputyIds(
  each: Who,
  person: string,
  own: WhoIsWho,
  standings: Deciding['standings'],
): readonly string[] {
  const standing = standings.get(person)
  return standing ? deputiesFor(each, standing, own) : []
}

/** One sentence or two, such as "It waits for Priya Raman since 23 November 2026. It passes to Mei Lin on 26 November 2026." */
export async function sayWaiting(sight: Sight, waits: WaitsFor): Promise<string> {
  const { people, deputies, away, since, passes, passed } = waits
  const names = await namesOf(sight, [...people, ...deputies, ...away.flatMap(({ standsIn }) => standsIn)])
  const say = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []).join(' or ')
  const sentences = [
    people.length > 0 ? `It waits for ${say(people)} since ${plainDate(since)}.` : '',
    ...away.map(({ person, standsIn }) =>
      standsIn.length > 0
        ? `${say([person])} is away, and ${say(standsIn)} decides in their place.`
        : `${say([person])} is away.`,
    ),
    people.length === 0 ? '' : passing(say(deputies), plainDate(passes), passed),
  ]
  return sentences.filter((each) => each !== '').join(' ')
}

function passing(deputies: string, on: string, passed: boolean): string {
  if (deputies === '')
    return 'Nobody is named as their deputy, so it passes to nobody: the office can name one.'
  return passed ? `Since ${on} ${deputies} can decide too.` : `It passes to ${deputies} on ${on}.`
}
