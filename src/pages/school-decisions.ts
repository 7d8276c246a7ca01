// Wires the workflow of the school to its table: what is read before a decision, and what each action brings about.
import type { Room } from '../decisions/door.ts'
import { holdersOf } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import type { Seal } from '../platform/seal.ts'
import { rolesIn } from '../policy/roles-in.ts'
import {
  schoolState,
  schoolWorkflow,
  type SchoolAction,
  type SchoolState,
} from '../policy/school.workflow.ts'
import type { Subject } from '../policy/workflow.ts'
import { changeLogo, type NewLogo } from './change-logo.ts'

export type SchoolSubject = Subject<SchoolState, null>

/** `seal` is for the files of the school. */
export const schoolRoom = (
  seal: Seal,
): Room<SchoolState, SchoolAction, null, { 'change-logo': NewLogo }> => ({
  workflow: schoolWorkflow,
  load: lockedSchool,
  // A school has one state, which its row alone tells.
  move: async () => {},
  effects: { 'change-logo': changeLogo(seal) },
})

async function lockedSchool(sight: Sight, id: string): Promise<SchoolSubject | undefined> {
  const { tx, viewer } = sight
  const school = await tx
    .selectFrom('schools')
    .select('id')
    .where('id', '=', viewer.schoolId)
    .where('id', '=', id)
    // No more than this, so that everybody else can go on adding to what belongs to the school.
    .forNoKeyUpdate()
    .executeTakeFirst()
  return (
    school && {
      id,
      state: schoolState,
      version: 0,
      who: await holdersOf(sight, rolesIn(schoolWorkflow)),
      facts: null,
    }
  )
}
