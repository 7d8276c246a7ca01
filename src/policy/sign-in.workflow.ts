// How a school signs in: what its head or technician has chosen, and each change of it.
import { signInKeepers } from './account.workflow.ts'
import type { Action, Workflow } from './workflow.ts'

export type SignInState = 'set'
export type SignInAction = 'set-times' | 'add-provider' | 'remove-provider'

/** The one state: the usual numbers hold where nothing was chosen. */
export const signInState: SignInState = 'set'

const change = (
  action: SignInAction,
  label: string,
  done: string,
): Action<SignInState, SignInAction, null> => ({
  action,
  label,
  done,
  from: ['set'],
  to: 'set',
  by: { any: signInKeepers },
  clause: 'signature',
})

export const signInWorkflow: Workflow<SignInState, SignInAction, null> = {
  name: 'sign-in',
  thing: 'way of signing in',
  states: { set: { label: 'Set', tone: 'green', says: 'The school signs in like this.', rests: true } },
  actions: [
    change('set-times', 'Save these times', 'changed how long a sign-in lasts'),
    change('add-provider', 'Add it', 'let people sign in with an account elsewhere'),
    change('remove-provider', 'Remove', 'stopped people signing in with an account elsewhere'),
  ],
}
