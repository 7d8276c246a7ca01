// Wires the workflow of the school to its table: what is read before a decision, and what each action brings about.
import type { Room } from '../decisions/door.ts'
import { lockedSchool } from '../people/school/school-decisions.ts'
import type { Seal } from '../platform/seal.ts'
import { schoolWorkflow, type SchoolAction, type SchoolState } from '../policy/school.workflow.ts'
import { changeLogo, type NewLogo } from './change-logo.ts'

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
