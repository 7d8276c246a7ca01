// The record of an account on the register: declared, kept right each term, and struck off when the account is gone (§16.1).
import type { Role } from './people.data.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export type SiteRecordState = 'kept' | 'not-ours' | 'gone'
export type SiteRecordAction =
  | 'declare'
  | 'list-not-ours'
  | 'change'
  | 'check'
  | 'ask-approval'
  | 'strike'
  | 'restore'

export interface SiteRecordFacts {
  /** Whether its approval was asked for already, and was not refused. */
  asked: boolean
}

const notAskedYet: Rule<SiteRecordFacts> = {
  name: 'not-asked-yet',
  clause: '16.6',
  refuses: ({ asked }) => (asked ? 'Its approval was asked for already. Go on with that form.' : undefined),
}

/** Who keeps the register. */
export const registerKeepers: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'communications-manager',
  'office',
]
const keepers: By = { any: registerKeepers }

/** The states as the register and its public page sort by them. */
export const recordStates: Readonly<Record<'kept' | 'notOurs' | 'gone', SiteRecordState>> = {
  kept: 'kept',
  notOurs: 'not-ours',
  gone: 'gone',
}

export const siteRecordWorkflow: Workflow<SiteRecordState, SiteRecordAction, SiteRecordFacts> = {
  name: 'site-record',
  thing: 'site record',
  states: {
    kept: {
      label: 'On the register',
      tone: 'green',
      says: 'The account stands on the register.',
      rests: true,
    },
    'not-ours': {
      label: 'Not run by the school',
      tone: 'grey',
      says: 'The account is listed so that parents can tell it from the school’s own.',
      rests: true,
    },
    gone: { label: 'Gone', tone: 'grey', says: 'The account is gone.', rests: true },
  },
  actions: [
    {
      action: 'declare',
      label: 'Put it on the register',
      done: 'put the account on the register',
      from: 'nothing',
      to: 'kept',
      by: keepers,
      clause: '16.1',
    },
    {
      action: 'list-not-ours',
      label: 'List it as not run by the school',
      done: 'listed the account as not run by the school',
      from: 'nothing',
      to: 'not-ours',
      by: keepers,
      clause: '13',
    },
    {
      action: 'change',
      label: 'Save',
      done: 'changed the record',
      from: ['kept'],
      to: 'kept',
      by: keepers,
      clause: '16.1',
    },
    {
      action: 'change',
      label: 'Save',
      done: 'changed the record',
      from: ['not-ours'],
      to: 'not-ours',
      by: keepers,
      clause: '13',
    },
    {
      action: 'check',
      label: 'Checked today',
      done: 'looked at the privacy settings and at who the host knows as administrator',
      from: ['kept'],
      to: 'kept',
      by: keepers,
      clause: '15.2',
    },
    {
      action: 'ask-approval',
      label: 'Ask for its approval',
      done: 'began the approval form for an account that existed already',
      from: ['kept'],
      to: 'kept',
      by: { any: ['author'] },
      clause: '16.6',
      rules: [notAskedYet],
    },
    {
      action: 'strike',
      label: 'The account is gone',
      done: 'struck the account off the register',
      from: ['kept', 'not-ours'],
      to: 'gone',
      by: keepers,
      clause: '14.6',
      asks: 'reason',
    },
    {
      action: 'restore',
      label: 'Put it back',
      done: 'put the account back on the register',
      from: ['gone'],
      to: 'kept',
      by: keepers,
      clause: '16.1',
    },
  ],
}
