// Wires the workflow of a site's cover to its tables.
import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import {
  coverWorkflow,
  type CoverAction,
  type CoverState,
  type CoverSubjectFacts,
} from '../../policy/cover/cover.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { rolesRest } from '../../sign-off/signing/signing-standing.ts'
import { siteById, teamOf } from '../site-queries.ts'
import { askForCover } from './ask-for-cover.ts'
import { coverNow } from './cover-facts.ts'
import type { CoverSubject } from './cover-subject.ts'
import { setHours, type SiteHours } from './set-hours.ts'
import { setRota, type Rota } from './set-rota.ts'
import { giveBackDay, takeDay, type OneDay } from './take-day.ts'

interface CoverInputs {
  'set-hours': SiteHours
  'set-rota': Rota
  'take-day': OneDay
  'give-back-day': OneDay
  'ask-for-cover': OneDay
}

export const coverRoom: Room<CoverState, CoverAction, CoverSubjectFacts, CoverInputs> = {
  workflow: coverWorkflow,
  async load(sight, id) {
    const locked = await coverRow(sight, id).forUpdate().executeTakeFirst()
    // Before its hours are set, the site's own row stands for its cover.
    if (!locked && !(await siteById(sight, id, true))) return undefined
    return coverSubject(sight, id)
  },
  async move({ tx, viewer, now }, id, state, version) {
    await tx
      .updateTable('site_cover')
      .set({ state, version, changed_at: now })
      .where('school_id', '=', viewer.schoolId)
      .where('site_id', '=', id)
      .execute()
  },
  effects: {
    'set-hours': setHours,
    'set-rota': setRota,
    'take-day': takeDay,
    'give-back-day': giveBackDay,
    'ask-for-cover': askForCover,
  },
}

/** The cover of a site as its workflow sees it; one without hours is nothing yet. */
export async function coverSubject(sight: Sight, id: string): Promise<CoverSubject | undefined> {
  const site = await siteById(sight, id)
  if (!site) return undefined
  const row = await coverRow(sight, id).executeTakeFirst()
  const team = await teamOf(sight, id)
  const those = (part: 'administrator' | 'moderator') =>
    team.filter((each) => each.part === part).map(({ personId }) => personId)
  return {
    id,
    state: row?.state ?? 'nothing',
    version: row?.version ?? 0,
    who: {
      ...(await holdersOf(sight, rolesIn(coverWorkflow))),
      author: [site.authorId],
      'line-manager': site.lineManagerId ? [site.lineManagerId] : [],
      administrator: those('administrator'),
      moderator: those('moderator'),
    },
    facts: {
      rolesRest: await rolesRest(sight),
      nobodyThere: (await coverNow(sight, id))?.state === 'paused',
    },
  }
}

export const coverRow = ({ tx, viewer }: Sight, siteId: string) =>
  tx
    .selectFrom('site_cover')
    .select(['state', 'version', 'in_holidays'])
    .where('school_id', '=', viewer.schoolId)
    .where('site_id', '=', siteId)
