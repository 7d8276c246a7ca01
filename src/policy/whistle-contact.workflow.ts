// A contact for whistleblowing (§9.3): named by the head or the chair of governors, at least one among staff and one among governors.
import type { Capacity, Role } from './people.data.ts'
import type { By, Workflow } from './workflow.ts'

export type WhistleContactState = 'named' | 'ready' | 'ended'
export type WhistleContactAction = 'name' | 'make-words' | 'end'

export const contactStands: Readonly<Record<'ready' | 'ended', WhistleContactState>> = {
  ready: 'ready',
  ended: 'ended',
}

/** Who names the contacts, and looks after the recovery key. */
export const whistleKeepers: readonly Role[] = ['headteacher', 'chair-of-governors']
const keepers: By = { any: whistleKeepers }

/** Among whom a contact stands. */
export const contactsAmong = {
  staff: 'Staff',
  governors: 'Governors',
} as const
export type ContactAmong = keyof typeof contactsAmong

/** Somebody who is both works for the school, and so under its head. */
export const amongOf = (capacities: readonly Capacity[]): ContactAmong =>
  capacities.some((each) => each !== 'governor') ? 'staff' : 'governors'

export const whistleContactWorkflow: Workflow<WhistleContactState, WhistleContactAction, null> = {
  name: 'whistle-contact',
  thing: 'contact',
  states: {
    named: {
      label: 'Has no key words yet',
      tone: 'yellow',
      says: 'The contact makes their key words first.',
    },
    ready: { label: 'Ready', tone: 'green', says: 'Reports can be sealed for the contact.', rests: true },
    ended: { label: 'Ended', tone: 'grey', says: 'They are a contact no more.', rests: true },
  },
  actions: [
    {
      action: 'name',
      label: 'Name the contact',
      done: 'named a contact for whistleblowing',
      from: 'nothing',
      to: 'named',
      by: keepers,
      clause: '9.3',
    },
    {
      action: 'make-words',
      label: 'Make my key words',
      done: 'made their key words',
      from: ['named', 'ready'],
      to: 'ready',
      by: { any: ['holder'] },
      clause: '9.3',
    },
    {
      action: 'end',
      label: 'End',
      done: 'ended a contact for whistleblowing',
      from: ['named', 'ready'],
      to: 'ended',
      by: keepers,
      clause: '9.3',
    },
  ],
}
