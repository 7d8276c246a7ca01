// The round in which a school counts what its trust is told: numbers and dates, with small counts of people kept back.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { Round } from '../../platform/rounds.ts'
import { undecidedContribution } from '../../policy/contribution.workflow.ts'
import { boundsOf, keptBack, siteFigures, type SiteFigure } from '../../policy/trust-figures.ts'
import { requestsWaiting } from '../../sign-off/formats/requests/request-queries.ts'
import { checksDue } from '../../sign-off/guidance/remind-to-check.ts'
import { versionInForce } from '../../sign-off/policy-queries.ts'
import { standings } from '../../sign-off/signing/signing-standing.ts'
import { allSites } from '../../sites/site-queries.ts'

export const figuresRound: Round = {
  name: 'figures for the trust',
  async go(sight) {
    if (!(await renamed(sight))) return
    const row = { counted_at: sight.now, ...(await policyFigures(sight)), ...(await workFigures(sight)) }
    await sight.tx
      .insertInto('school_figures')
      .values({ school_id: sight.viewer.schoolId, ...row })
      .onConflict((conflict) => conflict.column('school_id').doUpdateSet(row))
      .execute()
  },
}

/** Keeps the school's name in the trust as it is now; false where the school is in no trust. */
async function renamed({ tx, viewer: { schoolId } }: Sight): Promise<boolean> {
  const school = await tx
    .selectFrom('schools')
    .select('name')
    .where('id', '=', schoolId)
    .executeTakeFirstOrThrow()
  const { numUpdatedRows } = await tx
    .updateTable('trust_schools')
    .set({ school_name: school.name })
    .where('school_id', '=', schoolId)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function policyFigures(sight: Sight) {
  const version = await versionInForce(sight)
  const people = await standings(sight)
  const signed = boundsOf(people.filter(({ state }) => state === 'signed').length, people.length)
  return {
    version_number: version?.number ?? null,
    in_force_since: version?.effectiveFrom ?? null,
    review_on: version?.reviewOn ?? null,
    to_sign: people.length,
    signed_least: signed.least,
    signed_most: signed.most,
    late_signing: keptBack(people.filter(({ state }) => state === 'overdue').length),
    guidance_due: (await checksDue(sight)).length,
  }
}

async function workFigures(sight: Sight) {
  const sites: Record<SiteFigure, number> = { drafted: 0, asked: 0, approved: 0, open: 0 }
  for (const { state } of await allSites(sight)) {
    const figure = siteFigures[state]
    if (figure) sites[figure] += 1
  }
  const late = (await requestsWaiting(sight)).filter(({ dueOn }) => dueOn < sight.today)
  return {
    sites_drafted: sites.drafted,
    sites_asked: sites.asked,
    sites_approved: sites.approved,
    sites_open: sites.open,
    contributions_waiting: await contributionsUndecided(sight),
    requests_overdue: keptBack(late.length),
    letters_lost: await lettersLost(sight),
  }
}

async function contributionsUndecided({ tx, viewer }: Sight): Promise<number> {
  const row = await tx
    .selectFrom('contributions')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('school_id', '=', viewer.schoolId)
    .where('state', 'in', [...undecidedContribution])
    .executeTakeFirstOrThrow()
  return row.count
}

async function lettersLost({ tx, viewer }: Sight): Promise<number> {
  const row = await tx
    .selectFrom('letters')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('school_id', '=', viewer.schoolId)
    .where('given_up_at', 'is not', null)
    .where('set_aside_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.count
}
