// What waits for one person: the things upon which the workflows let them act now.
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { allowed } from '../policy/decide.ts'
import { siteWorkflow } from '../policy/site.workflow.ts'
import { siteSubject } from '../sites/site-decisions.ts'
import { allSites } from '../sites/site-queries.ts'

export interface Waiting {
  title: string
  href: string
  says: string
}

export async function waitingFor(sight: Sight): Promise<Waiting[]> {
  const person = personIdOf(sight.viewer) ?? ''
  const waiting: Waiting[] = []
  for (const site of await allSites(sight)) {
    const subject = await siteSubject(sight, site.id)
    const rows = subject ? allowed(siteWorkflow, subject, person) : []
    if (rows.length > 0)
      waiting.push({
        title: site.name,
        href: `/sites/${site.id}`,
        says: siteWorkflow.states[site.state].label,
      })
  }
  return waiting
}
