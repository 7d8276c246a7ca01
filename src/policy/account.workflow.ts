// A person's account: invited by the school, opened by the person, and each change of how they sign in.
import type { Role } from './people.data.ts'
import type { Action, Workflow } from './workflow.ts'

export type AccountState = 'invited' | 'open'
export type AccountAction =
  | 'invite'
  | 'open'
  | 'begin-anew'
  | 'send-link'
  | 'change-password'
  | 'set-codes'
  | 'renew-recovery'
  | 'add-passkey'
  | 'remove-passkey'
  | 'bind'
  | 'end-sessions'
  | 'ask-link'
  | 'link-school'
  | 'unlink-school'
  | 'ask-address'
  | 'change-address'
  | 'stop-address'
  | 'propose-address'
  | 'agree-address'

/** Who invites people, and helps those who can't get in. */
export const accountKeepers = [
  'headteacher',
  'deputy-headteacher',
  'office',
  'technician',
] as const satisfies readonly Role[]

/** Who says how the school signs in. */
export const signInKeepers = ['headteacher', 'technician'] as const satisfies readonly Role[]

/** An address leads to the account: one alone who could move it could take the account over. */
const proposed = {
  action: 'propose-address',
  label: 'Ask a colleague to agree',
  done: 'asked for another address for this person',
  by: { any: accountKeepers },
  clause: 'signature',
  asks: 'reason',
} as const

export const accountWorkflow: Workflow<AccountState, AccountAction, null> = {
  name: 'account',
  thing: 'account',
  states: {
    invited: { label: 'Invited', tone: 'yellow', says: 'The invitation has not been taken up yet.' },
    open: { label: 'Can sign in', tone: 'green', says: 'This account is open already.', rests: true },
  },
  actions: [
    {
      action: 'invite',
      label: 'Send the invitation',
      done: 'invited this person',
      from: 'nothing',
      to: 'invited',
      by: { any: accountKeepers },
      clause: 'signature',
    },
    {
      action: 'invite',
      label: 'Send it again',
      done: 'invited this person again',
      from: ['invited'],
      to: 'invited',
      by: { any: accountKeepers },
      clause: 'signature',
    },
    {
      action: 'open',
      label: 'Begin',
      done: 'took up the invitation',
      from: ['invited'],
      to: 'open',
      by: { any: ['holder'] },
      clause: 'signature',
    },
    {
      action: 'begin-anew',
      label: 'Let them begin anew',
      done: 'took back every way to sign in, and invited this person again',
      from: ['open'],
      to: 'invited',
      by: { any: accountKeepers },
      clause: 'signature',
    },
    {
      action: 'send-link',
      label: 'Send the letter',
      done: 'sent a letter with a link for a new password',
      from: ['open'],
      to: 'open',
      by: { anyone: true },
      clause: 'signature',
    },
    byHolder('change-password', 'Change the password', 'chose a new password'),
    byHolder('set-codes', 'Use these codes', 'set up one-time codes'),
    byHolder('renew-recovery', 'Make new recovery codes', 'made new recovery codes'),
    byHolder('add-passkey', 'Add a passkey', 'added a passkey'),
    byHolder('remove-passkey', 'Remove', 'removed a passkey'),
    byHolder('bind', 'Sign in', 'signed in from an account of the school for the first time'),
    byHolder('end-sessions', 'Sign out there', 'signed out elsewhere'),
    byHolder('ask-link', 'Go on', 'asked to be known as the same person at another school'),
    byHolder('link-school', 'Yes, both are me', 'said that an account at another school is theirs too'),
    byHolder('unlink-school', 'Take it off', 'took an account at another school off'),
    byHolder('ask-address', 'Send the letter', 'asked to sign in with another address'),
    byHolder('change-address', 'Use this address', 'changed the address to sign in with'),
    byHolder('stop-address', 'Stop it', 'stopped what the office had asked for'),
    { ...proposed, from: ['open'], to: 'open' },
    { ...proposed, from: ['invited'], to: 'invited' },
    {
      action: 'agree-address',
      label: 'Agree, and send the letter',
      done: 'agreed to another address, took back every way to sign in, and invited this person there',
      from: ['open', 'invited'],
      to: 'invited',
      by: { any: accountKeepers },
      clause: 'signature',
      notBy: { who: 'asker', sentence: 'You asked for it yourself, so a colleague has to agree.' },
    },
  ],
}

function byHolder(
  action: AccountAction,
  label: string,
  done: string,
): Action<AccountState, AccountAction, null> {
  return { action, label, done, from: ['open'], to: 'open', by: { any: ['holder'] }, clause: 'signature' }
}
