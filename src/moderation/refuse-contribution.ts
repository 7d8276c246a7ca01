// Refuses a contribution, or takes it off the page: with the house rule that it breaks, and why (§18.4).
import type { Deed, Effected } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { rulesOf } from '../sites/site-queries.ts'
import { contributionById } from './contribution-queries.ts'
import type { ContributionSubject } from './contribution.ts'

export interface Broken {
  /** The house rule, word for word. */
  rule: string
}

export async function refuseContribution(
  sight: Sight,
  { id }: ContributionSubject,
  { input, reason }: Deed<Broken>,
): Promise<Effected> {
  const { tx, viewer } = sight
  const contribution = await contributionById(sight, id)
  const inForce = contribution && (await rulesOf(sight, contribution.siteId))
  if (!inForce?.rules.includes(input.rule)) return { ok: false, refusal: noSuchRule }
  await tx
    .updateTable('contributions')
    .set({ rule_broken: input.rule, reason: reason ?? '', refused_by: personIdOf(viewer) })
    .set({ appeal: null, appeal_answer: null })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, detail: { rule: input.rule, rulesVersion: inForce.version } }
}

const noSuchRule = { sentence: 'Choose the house rule that it breaks.', clause: '18.4' }
