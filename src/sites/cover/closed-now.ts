// Why a site takes no contributions now, in words for its readers; undefined where it does (§14.5).
import type { Sight } from '../../platform/database.ts'
import { coverAt } from '../../policy/cover/cover.ts'
import { coverFacts } from './cover-facts.ts'
import { closedBecause } from './cover-words.ts'

export async function closedNow(sight: Sight, siteId: string): Promise<string | undefined> {
  const facts = await coverFacts(sight, siteId)
  return facts
    ? closedBecause(coverAt(facts, sight.now.getTime(), sight.today), facts.zone)
    : closedBecause(undefined, '')
}
