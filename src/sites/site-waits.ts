// For whom a site's form waits, since when, and to whom it passes (Appendix 1).
import { sayWaiting, waitsFor, type WaitsFor } from '../people/in-their-place/waits-for.ts'
import type { Sight } from '../platform/database.ts'
import { approvalChain } from './approval-chain.ts'
import { whoIsWho } from './site-decisions.ts'
import type { Site } from './site.ts'

/** Undefined where it waits for no signature. */
export async function siteWaitsFor(sight: Sight, site: Site): Promise<WaitsFor | undefined> {
  const step = approvalChain.find(({ from }) => from.includes(site.state))
  if (!step) return undefined
  const { who, deciding } = await whoIsWho(sight, site)
  const { authorId: author, since } = site
  return waitsFor(deciding, { by: step.by, who, author, since, today: sight.today })
}

/** The same in words. */
export async function siteWaits(sight: Sight, site: Site): Promise<string | undefined> {
  const waits = await siteWaitsFor(sight, site)
  return waits && sayWaiting(sight, waits)
}
