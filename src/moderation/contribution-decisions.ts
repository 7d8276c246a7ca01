// Wires the workflow of a contribution to its tables: what is read before a decision, and what each action brings about.
import type { Finding } from '../checks/finding.ts'
import type { Room } from '../decisions/door.ts'
import { ownLacking } from '../people/trainings/needed-courses.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import {
  contributionWorkflow,
  undecidedContribution,
  type ContributionAction,
  type ContributionFacts,
  type ContributionState,
} from '../policy/contribution.workflow.ts'
import { heldReason } from '../posts/held/held.ts'
import { rolesRest } from '../sign-off/signing/signing-standing.ts'
import { teamOf } from '../sites/site-queries.ts'
import { appealRefusal } from './appeal-refusal.ts'
import { asSubject } from './as-subject.ts'
import { checkContribution } from './check-contribution.ts'
import { contributionById } from './contribution-queries.ts'
import type { Contribution, ContributionSubject, Target } from './contribution.ts'
import { allowAppeal, upholdRefusal } from './decide-appeal.ts'
import { newContribution } from './may-comment.ts'
import { refuseContribution, type Broken } from './refuse-contribution.ts'
import { sendContribution, type Sent } from './send-contribution.ts'

export type ContributionInputs = { contribute: Sent; refuse: Broken; remove: Broken }
type ContributionRoom = Room<ContributionState, ContributionAction, ContributionFacts, ContributionInputs>

export const contributionRoom: ContributionRoom = {
  workflow: contributionWorkflow,
  load: async (sight, id) => (await judged(sight, id, true))?.subject,
  async move({ tx, viewer, now }, id, state, version) {
    const decided_at = undecidedContribution.includes(state) ? null : now
    await tx
      .updateTable('contributions')
      .set({ state, version, decided_at })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    refuse: refuseContribution,
    remove: refuseContribution,
    appeal: appealRefusal,
    'publish-on-appeal': allowAppeal,
    uphold: upholdRefusal,
  },
}

/** The room in which somebody contributes to one post. */
export const contributingTo = (target: Target): ContributionRoom => ({
  ...contributionRoom,
  load: (sight, id) => newContribution(sight, id, target),
  effects: { contribute: sendContribution(target) },
})

/** A contribution with what the checks find in it today, for its sender and the team of its site; undefined for others. */
export interface Judged {
  contribution: Contribution
  subject: ContributionSubject
  findings: readonly Finding[]
  /** Whether the viewer belongs to the team that judges it. */
  onTeam: boolean
}

export async function judged(sight: Sight, id: string, lock = false): Promise<Judged | undefined> {
  const contribution = await contributionById(sight, id, lock)
  if (!contribution) return undefined
  const team = await teamOf(sight, contribution.siteId)
  const onTeam = team.some(({ personId }) => personId === personIdOf(sight.viewer))
  const findings = onTeam ? await checkContribution(sight, contribution) : []
  const rests = onTeam && (await rolesRest(sight))
  const held = onTeam ? await heldReason(sight, 'contribution', id, contribution.version) : undefined
  const lacking = onTeam ? await ownLacking(sight, 'moderate') : []
  const subject = asSubject(contribution, team, findings, rests, held, lacking)
  return { contribution, subject, findings, onTeam }
}
