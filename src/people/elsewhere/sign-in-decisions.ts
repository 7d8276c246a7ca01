// Wires the workflow of how a school signs in; each change is given its work by the verb that makes it.
import type { Effected, Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import {
  signInState,
  signInWorkflow,
  type SignInAction,
  type SignInState,
} from '../../policy/sign-in.workflow.ts'
import { holdersOf } from '../directory.ts'

type SignInRoom = Room<SignInState, SignInAction, null, Partial<Record<SignInAction, undefined>>>

/** Named by the school's id. `work` is done where the workflow allows the action. */
export const signInRoom = (work: (sight: Sight) => Promise<Effected>): SignInRoom => ({
  workflow: signInWorkflow,
  load: async (sight, id) =>
    id === sight.viewer.schoolId
      ? {
          id,
          state: signInState,
          version: 0,
          who: await holdersOf(sight, rolesIn(signInWorkflow)),
          facts: null,
        }
      : undefined,
  // There is one state; what was chosen stands in tables of its own.
  move: async () => {},
  effects: Object.fromEntries(signInWorkflow.actions.map(({ action }) => [action, work])),
})
