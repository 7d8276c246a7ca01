// Whether the viewer may comment on a site, so that a page shows the form, the way in, a reason, or nothing.
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import type { Audience } from '../policy/audiences.data.ts'
import { contributionWorkflow } from '../policy/contribution.workflow.ts'
import { decide } from '../policy/decide.ts'
import { openState } from '../policy/site.workflow.ts'
import { closedNow } from '../sites/cover/closed-now.ts'
import { siteById } from '../sites/site-queries.ts'
import type { Site } from '../sites/site.ts'
import type { ContributionSubject, Target } from './contribution.ts'
import { factsFor, tickedFor, waysOf, type Standing, type Ticked } from './standing.ts'

export type MayComment =
  /** They may; where they are several things to the site, they say as what they write. */
  | { answer: 'yes'; ways: readonly Audience[] }
  /** Some may, and we don't know yet who this is. */
  | { answer: 'sign-in' }
  /** They would be welcome, and something is still missing. */
  | { answer: 'not-yet'; ways: readonly Audience[]; sentence: string }
  /** This site takes no comments from them. */
  | { answer: 'no' }

/** As what somebody would write, where they belong to those who may. */
export const waysIn = (may: MayComment): readonly Audience[] => ('ways' in may ? may.ways : [])

export async function mayComment(sight: Sight, site: Pick<Site, 'id' | 'state'>): Promise<MayComment> {
  const ticked = site.state === openState ? await tickedFor(sight, site.id) : []
  if (ticked.length === 0) return { answer: 'no' }
  if (sight.viewer.kind !== 'person') return { answer: 'sign-in' }
  const ways = waysOf(sight.viewer, ticked)
  const subject = subjectFor(sight, '', ticked, {
    open: true,
    way: ways[0],
    closed: await closedNow(sight, site.id),
  })
  const decision = decide(contributionWorkflow, subject, personIdOf(sight.viewer) ?? '', 'contribute')
  if (decision.ok) return { answer: 'yes', ways }
  if (ways.length === 0) return { answer: 'no' }
  return { answer: 'not-yet', ways, sentence: decision.refusal.sentence }
}

/** A contribution that the viewer is about to send, as its workflow sees it; undefined where they see no such site. */
export async function newContribution(
  sight: Sight,
  id: string,
  { siteId, way }: Target,
): Promise<ContributionSubject | undefined> {
  const site = await siteById(sight, siteId)
  const open = site?.state === openState
  const closed = await closedNow(sight, siteId)
  return site && subjectFor(sight, id, await tickedFor(sight, siteId), { open, way, closed })
}

const subjectFor = (
  { viewer }: Sight,
  id: string,
  ticked: readonly Ticked[],
  at: Standing,
): ContributionSubject => ({
  id,
  state: 'nothing',
  version: 0,
  who: { author: [personIdOf(viewer) ?? ''] },
  facts: factsFor(viewer, ticked, at),
})
