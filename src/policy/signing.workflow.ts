// Signing the policy: by oneself, after reading it and answering questions on it, once for each version (signature page).
import type { Rule, Workflow } from './workflow.ts'

export type SigningState = 'signed'
export type SigningAction = 'sign'

export interface SigningFacts {
  /** Whether the version is the one that counts today. */
  inForce: boolean
  signedAlready: boolean
  /** How many parts are still to be read. */
  unread: number
  /** How many questions are still to be answered rightly. */
  unanswered: number
}

const rule = (name: string, refuses: Rule<SigningFacts>['refuses']): Rule<SigningFacts> => ({
  name,
  clause: 'signature',
  refuses,
})

export const signingWorkflow: Workflow<SigningState, SigningAction, SigningFacts> = {
  name: 'signature',
  thing: 'signature',
  states: { signed: { label: 'Signed', tone: 'green', says: 'You have signed this version.', rests: true } },
  actions: [
    {
      action: 'sign',
      label: 'Sign the policy',
      done: 'signed the policy',
      from: 'nothing',
      to: 'signed',
      by: { any: ['signatory'] },
      clause: 'signature',
      signs: 'I have read this policy and understood it, and I will keep to it.',
      rules: [
        rule('in-force', ({ inForce }) =>
          inForce ? undefined : 'This version is not the one that counts today. Read that one, and sign it.',
        ),
        rule('once', ({ signedAlready }) =>
          signedAlready ? 'You have signed this version already. Your signature stands.' : undefined,
        ),
        rule('read', ({ unread }) =>
          unread > 0 ? 'Read the policy to its end first. Then you can sign it.' : undefined,
        ),
        rule('understood', ({ unanswered }) =>
          unanswered > 0 ? 'Answer the questions first. Then you can sign the policy.' : undefined,
        ),
      ],
    },
  ],
}

/** The words that everybody signs. */
export const declaration = signingWorkflow.actions[0]?.signs ?? ''
