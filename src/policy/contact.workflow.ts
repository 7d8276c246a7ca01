// A contact outside the school in its directory: listed, checked again and again, and taken out when it is of no use (§10.1, §18.6).
import type { Role } from './people.data.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export type ContactState = 'listed' | 'none' | 'removed'
export type ContactAction = 'add' | 'change' | 'check' | 'say-none' | 'remove' | 'bring-back'

export interface ContactFacts {
  /** Whether anything is written by which they can be rung, written to or found. */
  reachable: boolean
}

const reachable: Rule<ContactFacts> = {
  name: 'reachable',
  clause: '10.1',
  refuses: (facts) =>
    facts.reachable ? undefined : 'Fill in first how they can be reached. Then it can be checked.',
}

/** Who keeps the directory. */
export const contactKeepers: readonly Role[] = [
  'headteacher',
  'deputy-headteacher',
  'designated-safeguarding-lead',
  'deputy-safeguarding-lead',
  'office',
]
const keepers: By = { any: contactKeepers }

/** The states as the directory sorts by them. */
export const contactStates: Readonly<Record<'listed' | 'none' | 'removed', ContactState>> = {
  listed: 'listed',
  none: 'none',
  removed: 'removed',
}

export const contactWorkflow: Workflow<ContactState, ContactAction, ContactFacts> = {
  name: 'contact',
  thing: 'contact',
  states: {
    listed: { label: 'Listed', tone: 'green', says: 'The contact is in the directory.', rests: true },
    none: { label: 'None', tone: 'grey', says: 'The school has no such contact.', rests: true },
    removed: {
      label: 'Removed',
      tone: 'grey',
      says: 'The contact was taken out of the directory.',
      rests: true,
    },
  },
  actions: [
    {
      action: 'add',
      label: 'Add the contact',
      done: 'added the contact',
      from: 'nothing',
      to: 'listed',
      by: keepers,
      clause: '10.1',
    },
    {
      action: 'change',
      label: 'Save',
      done: 'changed the contact',
      from: ['listed', 'none'],
      to: 'listed',
      by: keepers,
      clause: '10.1',
    },
    {
      action: 'check',
      label: 'Checked today',
      done: 'checked that the contact is still right',
      from: ['listed'],
      to: 'listed',
      by: keepers,
      clause: '10.1',
      rules: [reachable],
    },
    {
      action: 'say-none',
      label: 'We have none',
      done: 'said that the school has no such contact',
      from: ['listed'],
      to: 'none',
      by: keepers,
      clause: '10.1',
    },
    {
      action: 'remove',
      label: 'Take out of the directory',
      done: 'took the contact out of the directory',
      from: ['listed', 'none'],
      to: 'removed',
      by: keepers,
      clause: '10.1',
      asks: 'reason',
    },
    {
      action: 'bring-back',
      label: 'Put back',
      done: 'put the contact back',
      from: ['removed'],
      to: 'listed',
      by: keepers,
      clause: '10.1',
    },
  ],
}
