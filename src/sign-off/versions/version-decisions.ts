// Wires the workflow of the policy's versions to their table.
import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import {
  approvedVersion,
  policyWorkflow,
  type PolicyAction,
  type PolicyFacts,
  type PolicyState,
} from '../../policy/policy.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { allVersions, versionById } from '../policy-queries.ts'
import { slots } from '../text/policy-slots.data.ts'
import { openSlots } from '../text/policy-text.ts'
import { approveVersion, type Minute } from './approve-version.ts'
import { beginVersion } from './begin-version.ts'
import type { PolicySubject, PolicyVersion } from './policy-version.ts'
import { saveVersion, type NewWords } from './save-version.ts'

export type PolicyInputs = { save: NewWords; approve: Minute }

export const policyRoom: Room<PolicyState, PolicyAction, PolicyFacts, PolicyInputs> = {
  workflow: policyWorkflow,
  load: async (sight, id) => (await subjectOf(sight, id, true)) ?? newVersion(sight, id),
  async move({ tx, viewer, now }, id, state, version) {
    await tx
      .updateTable('policy_versions')
      .set({
        state,
        version,
        changed_at: now,
        ...(viewer.kind === 'person' ? { changed_by: viewer.name } : {}),
      })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .where('state', '!=', approvedVersion)
      .execute()
  },
  effects: { begin: beginVersion, save: saveVersion, approve: approveVersion },
}

/** The version as the workflow sees it, or undefined where the viewer sees none. */
export const policySubject = (sight: Sight, id: string): Promise<PolicySubject | undefined> =>
  subjectOf(sight, id, false)

/** A version that is about to be begun. */
export async function newVersion(sight: Sight, id: string): Promise<PolicySubject> {
  const others = await allVersions(sight)
  return {
    id,
    state: 'nothing',
    version: 0,
    who: await holdersOf(sight, rolesIn(policyWorkflow)),
    facts: { open: [], otherInHand: others.some(({ state }) => state !== approvedVersion) },
  }
}

async function subjectOf(sight: Sight, id: string, lock: boolean): Promise<PolicySubject | undefined> {
  const version = await versionById(sight, id, lock)
  if (!version) return undefined
  return {
    id,
    state: version.state,
    version: version.version,
    who: await holdersOf(sight, rolesIn(policyWorkflow)),
    facts: { open: stillOpen(version), otherInHand: false },
  }
}

/** The labels of the slots that nothing fills yet. */
const stillOpen = ({ state, clauses, filling }: PolicyVersion): string[] =>
  state === approvedVersion ? [] : openSlots(clauses, filling).map((name) => slots[name].label)
