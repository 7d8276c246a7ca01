// Wires the workflow of the policy's versions to their table.
import type { Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { clauseTitle } from '../../policy/clause-title.ts'
import {
  approvedVersion,
  policyWorkflow,
  type PolicyAction,
  type PolicyFacts,
  type PolicyState,
} from '../../policy/policy.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { allVersions, versionById } from '../policy-queries.ts'
import { bracketsLeft, clausesWithoutWords } from '../text/check-wording.ts'
import { openSlots, slotsWith } from '../text/policy-text.ts'
import { approveVersion, type Minute } from './approve-version.ts'
import { beginVersion } from './begin-version.ts'
import { leaveOut, placeLeftOver, type PartLeftOver } from './left-over.ts'
import type { PolicySubject, PolicyVersion } from './policy-version.ts'
import { saveVersion, type NewWords } from './save-version.ts'
import { startAgain } from './start-again.ts'
import type { Start } from './start.ts'

export type PolicyInputs = {
  begin: Start | undefined
  'start-again': { start: Start; seen: number }
  save: NewWords
  place: PartLeftOver & { clause: string }
  'leave-out': PartLeftOver
  approve: Minute
}

export const policyRoom: Room<PolicyState, PolicyAction, PolicyFacts, PolicyInputs> = {
  workflow: policyWorkflow,
  load: async (sight, id) => (await subjectOf(sight, id, true)) ?? newVersion(sight, id),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('policy_versions')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .where('state', '!=', approvedVersion)
      .execute()
  },
  effects: {
    begin: beginVersion,
    'start-again': startAgain,
    save: saveVersion,
    place: placeLeftOver,
    'leave-out': leaveOut,
    approve: approveVersion,
  },
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
    facts: { ...nothingToDo, otherInHand: others.some(({ state }) => state !== approvedVersion) },
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
    facts: factsOf(version),
  }
}

const nothingToDo: PolicyFacts = { open: [], missing: [], broken: [], leftOver: 0, otherInHand: false }

/** What is still to be done before a version can stand. */
function factsOf({ state, clauses, filling, slots, leftOver }: PolicyVersion): PolicyFacts {
  if (state === approvedVersion) return nothingToDo
  const known = slotsWith(slots)
  return {
    ...nothingToDo,
    open: openSlots(clauses, filling, slots).map((name) => {
      const { label = name, clauses: where = [] } = known[name] ?? {}
      return name in slots ? `${label} (${where.map(clauseTitle).join(', ')})` : label
    }),
    missing: clausesWithoutWords(clauses),
    broken: bracketsLeft(clauses),
    leftOver: leftOver.length,
  }
}
