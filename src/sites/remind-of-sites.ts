// The round that writes to those for whom a site's form waits, and to the deputy once it has passed to them (Appendix 1).
import { tellWaiting } from '../people/in-their-place/tell-waiting.ts'
import type { Round } from '../platform/rounds.ts'
import { allSites } from './site-queries.ts'
import { siteWaitsFor } from './site-waits.ts'

export const remindOfSites: Round = {
  name: 'sites that wait for an approval',
  async go(sight) {
    for (const site of await allSites(sight)) {
      const waits = await siteWaitsFor(sight, site)
      const { id, version, state } = site
      const thing = { key: `site:${id}:${version}:${state}`, called: 'A site', path: `/sites/${id}` }
      if (waits) await tellWaiting(sight, thing, waits)
    }
  },
}
