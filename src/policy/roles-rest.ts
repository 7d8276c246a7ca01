// A role rests once the day for signing the policy has passed without a signature (signature page): the rule that workflows share.
import type { Rule } from './workflow.ts'

export interface RestFacts {
  /** Whether the roles of whoever acts rest. */
  rolesRest: boolean
}

export const rolesRestSentence = 'Your roles rest until you have signed the policy.'

/**
 * Stands at what makes something public or decides on the work of others. It does not stand at what protects: taking
 * a post or comment off a page, raising a concern and reading one. A child's safety does not wait for a signature.
 */
export const rolesStand: Rule<RestFacts> = {
  name: 'roles-stand',
  clause: 'signature',
  next: 'sign',
  refuses: ({ rolesRest }) => (rolesRest ? rolesRestSentence : undefined),
}
