// Signing the policy once for each version: by oneself, with a witness, or on paper that the office records (signature page).
import { policyWriters } from './policy.workflow.ts'
import type { Rule, Workflow } from './workflow.ts'

export type SigningState = 'signed'
export type SigningAction = 'sign' | 'sign-with-witness' | 'record-paper'
export type SigningWay = 'own' | 'witness' | 'paper'

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

const readAndUnderstood = [
  rule('read', ({ unread }) =>
    unread > 0 ? 'Read the policy to its end first. Then you can sign it.' : undefined,
  ),
  rule('understood', ({ unanswered }) =>
    unanswered > 0 ? 'Answer the questions first. Then you can sign the policy.' : undefined,
  ),
]
const inForce = rule('in-force', (facts) =>
  facts.inForce ? undefined : 'This version is not the one that counts today. Read that one, and sign it.',
)
const once = rule('once', ({ signedAlready }) =>
  signedAlready ? 'You have signed this version already. Your signature stands.' : undefined,
)
const paperInForce = rule('in-force', (facts) =>
  facts.inForce ? undefined : 'This version is not the one that counts today. Ask them to sign that one.',
)
const paperOnce = rule('once', ({ signedAlready }) =>
  signedAlready ? 'They have signed this version already. Their signature stands.' : undefined,
)

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
      rules: [inForce, once, ...readAndUnderstood],
    },
    {
      action: 'sign-with-witness',
      label: 'Sign with a witness',
      done: 'was the witness of a signature upon the policy',
      from: 'nothing',
      to: 'signed',
      by: { any: policyWriters },
      clause: 'signature',
      signs: 'I know this person. They have read the policy here and signed it themselves.',
      notBy: {
        who: 'signatory',
        sentence: 'You can’t be the witness of your own signature. Ask a colleague.',
      },
      rules: [inForce, once, ...readAndUnderstood],
    },
    {
      action: 'record-paper',
      label: 'Record a signature on paper',
      done: 'recorded a signature on paper upon the policy',
      from: 'nothing',
      to: 'signed',
      by: { any: policyWriters },
      clause: 'signature',
      signs: 'I have the paper before me with this person’s own signature, and the scan shows it.',
      notBy: {
        who: 'signatory',
        sentence: 'You can’t record your own signature. Sign here yourself, or ask a colleague.',
      },
      rules: [paperInForce, paperOnce],
    },
  ],
}

/** The sentence that goes with an action. */
export const signedWords = (action: SigningAction): string =>
  signingWorkflow.actions.find((row) => row.action === action)?.signs ?? ''

/** The words that everybody signs. */
export const declaration = signedWords('sign')
