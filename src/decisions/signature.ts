// A signature: a typed name and a fresh sign-in (Appendix 1). The door asks for it where a workflow's row has a sentence to sign.
import type { Person } from '../platform/viewer.ts'
import type { Refusal } from '../policy/workflow.ts'

export interface Signature {
  typedName: string
  /** When this person last proved who they are; undefined when they have not just now. */
  provedAt: Date | undefined
}

/** A proof of who one is counts as fresh for this long, in milliseconds. */
export const freshFor = 5 * 60_000

/** What somebody is told who signs without a fresh proof. */
export const notYourPassword = 'That is not your password. Type it again to sign.'

/** Beside which field of a form to be signed a refusal stands. */
export const fieldOf = (sentence: string): 'password' | 'typed-name' =>
  sentence === notYourPassword ? 'password' : 'typed-name'

/** Why a signature does not stand, or undefined when it does. */
export function signatureRefusal(
  person: Person,
  signature: Signature | undefined,
  now: Date,
  clause: string,
): Refusal | undefined {
  if (!signature || !isName(signature.typedName, person.name))
    return { sentence: `Type your name as the school knows it: ${person.name}.`, clause }
  const age = signature.provedAt ? now.getTime() - signature.provedAt.getTime() : Infinity
  if (age > freshFor || age < 0) return { sentence: notYourPassword, clause }
  return undefined
}

/** Whether somebody typed this name. */
export const isName = (typed: string, name: string): boolean => plain(typed) === plain(name)

/** Names are compared as people type them: any case, any spaces, either apostrophe. */
const plain = (name: string): string =>
  name.normalize('NFKC').replace(/[’`´]/gu, "'").replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en-GB')
