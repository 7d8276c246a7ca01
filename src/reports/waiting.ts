// What waits for one person: the things upon which the workflows let them act now.
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { allowed } from '../policy/decide.ts'
import { postWorkflow } from '../policy/post.workflow.ts'
import { siteWorkflow } from '../policy/site.workflow.ts'
import { postsWaiting } from '../posts/posts-waiting.ts'
import { siteSubject } from '../sites/site-decisions.ts'
import { allSites } from '../sites/site-queries.ts'

export interface Waiting {
  title: string
  href: string
  says: string
}

export async function waitingFor(sight: Sight): Promise<Waiting[]> {
  return [...(await sitesWaiting(sight)), ...(await postsOf(sight))]
}

async function sitesWaiting(sight: Sight): Promise<Waiting[]> {
  const person = personIdOf(sight.viewer) ?? ''
  const waiting: Waiting[] = []
  for (const site of await allSites(sight)) {
    if (siteWorkflow.states[site.state].rests) continue
    const subject = await siteSubject(sight, site.id)
    const mine = subject && allowed(siteWorkflow, subject, person).length > 0
    if (mine)
      waiting.push({
        title: site.name,
        href: `/sites/${site.id}`,
        says: siteWorkflow.states[site.state].label,
      })
  }
  return waiting
}

async function postsOf(sight: Sight): Promise<Waiting[]> {
  const posts = await postsWaiting(sight)
  return posts.map(({ id, title, state }) => ({
    title,
    href: `/posts/${id}`,
    says: postWorkflow.states[state].label,
  }))
}
