// The access rules of the program's pages: each route names one of these permissions. What a person may do to one
// site, post or contribution is decided by its workflow; which rows they see, by the database's row-level security.
import { accountKeepers, signInKeepers } from './account.workflow.ts'
import { filterKeepers } from './blocked-service.workflow.ts'
import { concernReaders } from './concern.workflow.ts'
import { contactKeepers } from './contact.workflow.ts'
import { dataKeepers } from './data-request.workflow.ts'
import { guidanceKeepers } from './guidance.workflow.ts'
import { heldReaders } from './held-words.workflow.ts'
import { holdKeepers } from './hold.workflow.ts'
import { letterKeepers } from './letter.workflow.ts'
import {
  insideCapacities,
  rosterKeepers,
  staffCapacities,
  trustRole,
  type Capacity,
  type Role,
} from './people.data.ts'
import { leaders, peopleKeepers } from './person.workflow.ts'
import { policyApprovers, policyWriters } from './policy.workflow.ts'
import { brandKeepers, schoolKeepers } from './school.workflow.ts'
import { registerKeepers } from './site-record.workflow.ts'
import { formatKeepers } from './translation.workflow.ts'
import { whistleKeepers } from './whistle-contact.workflow.ts'

export interface Permission {
  /** What it lets people do, for the page that the head reads. */
  lets: string
  who:
    | 'anyone'
    | 'signed-in'
    /** `orAuthorised`: those from outside too whom the head has authorised to run a site. */
    | { capacities: readonly Capacity[]; orAuthorised?: true }
    | { roles: readonly Role[] }
}

const permissions = {
  'sign-in': { lets: 'sign in and out', who: 'anyone' },
  'account.write': { lets: 'see where they are signed in, and change how they sign in', who: 'signed-in' },
  'accounts.write': {
    lets: 'invite people, and help those who can’t sign in',
    who: { roles: accountKeepers },
  },
  'sign-in.decide': { lets: 'say how the school signs in', who: { roles: signInKeepers } },
  'set-up': { lets: 'set up the school, with the code from the terminal', who: 'anyone' },
  'demo.persona': { lets: 'become one of the people of the demonstration', who: 'anyone' },
  'pages.read': { lets: 'read the school’s pages that are open to them', who: 'anyone' },
  'concern.raise': { lets: 'raise a concern', who: 'anyone' },
  'concern.read': {
    lets: 'read the concerns and cases that are theirs to read; the database knows which',
    who: { roles: concernReaders },
  },
  'case.read': {
    lets: 'read the cases that they manage or are named to help with, and ask to read one for an hour',
    who: { capacities: insideCapacities },
  },
  'media.log': {
    lets: 'log that the press has asked something, and see whether it may be answered',
    who: { capacities: insideCapacities },
  },
  'content.hide': {
    lets: 'take out of sight at once what may be against the law, by raising a concern about it',
    who: { capacities: insideCapacities },
  },
  'held-words.read': {
    lets: 'read words that name and accuse somebody who works here, before they go out',
    who: { roles: heldReaders },
  },
  'case.register': {
    lets: 'read the register of low-level concerns, as the head or in the head’s place; the database knows whose',
    who: { capacities: insideCapacities },
  },
  'case.pack': {
    lets: 'make an evidence pack of a case that they manage or are named to help with',
    who: { capacities: insideCapacities },
  },
  'speak-up': { lets: 'report a wrong at the school, without saying who they are', who: 'anyone' },
  'whistle.read': {
    lets: 'see who the contacts for whistleblowing are; each contact reads the reports sent to them',
    who: { capacities: insideCapacities },
  },
  'whistle.keep': {
    lets: 'name the contacts for whistleblowing, and look after the recovery key',
    who: { roles: whistleKeepers },
  },
  'roster.write': {
    lets: 'bring in the roster, and keep what families agreed to',
    who: { roles: rosterKeepers },
  },
  'family.answer': {
    lets: 'answer for their own children, in their account',
    who: { capacities: ['parent-or-carer'] },
  },
  'consent.answer': { lets: 'answer for their children, by the link of a letter', who: 'anyone' },
  'home.read': { lets: 'see what waits for them', who: 'signed-in' },
  'school.write': { lets: 'change the school’s name, colour and logo', who: { roles: brandKeepers } },
  'school.set-up': {
    lets: 'set up the school’s days, first people and contacts',
    who: { roles: schoolKeepers },
  },
  'people.keep': {
    lets: 'keep the record of the people at the school, each deed by its workflow',
    who: { roles: [...new Set([...peopleKeepers, ...leaders])] },
  },
  'data.keep': {
    lets: 'look after requests about data, and see how long records are kept',
    who: { roles: dataKeepers },
  },
  'holds.keep': { lets: 'hold records back from erasing', who: { roles: holdKeepers } },
  'record.own': {
    lets: 'read the school’s record of themselves, and say when they are away',
    who: { capacities: insideCapacities },
  },
  'ties.declare': {
    lets: 'declare a tie of their own; the head alone sees those of others',
    who: { capacities: insideCapacities },
  },
  'blocked.read': {
    lets: 'see what the filter refuses, and why, and take the list for a filter',
    who: { capacities: insideCapacities },
  },
  'blocked.write': {
    lets: 'say what the filter is to refuse, and confirm that it does, each when it is theirs to say',
    who: { roles: filterKeepers },
  },
  'contacts.read': { lets: 'see whom to reach outside the school', who: { capacities: insideCapacities } },
  'contacts.write': { lets: 'keep the directory of contacts', who: { roles: contactKeepers } },
  'letters.keep': {
    lets: 'see for whom a letter was that did not arrive, and have it sent again',
    who: { roles: letterKeepers },
  },
  'trust.read': {
    lets: 'see how the schools of the trust stand, in counts and dates',
    who: { roles: [trustRole] },
  },
  'policy-map.read': {
    lets: 'read how each clause is kept',
    who: { capacities: insideCapacities },
  },
  'ledger.read': {
    lets: 'see how long the ledger is, and take away what verifies it',
    who: { capacities: insideCapacities },
  },
  'policy.read': {
    lets: 'read the policy and sign it',
    who: { capacities: insideCapacities, orAuthorised: true },
  },
  'policy.write': { lets: 'write a version of the policy', who: { roles: policyWriters } },
  'policy.witness': {
    lets: 'be the witness of a signature, or record one from paper',
    who: { roles: policyWriters },
  },
  'policy.sign-here': {
    lets: 'read and sign the policy on a tablet that the office has handed to them',
    who: 'anyone',
  },
  'policy.follow': {
    lets: 'see who of their own team has signed the policy',
    who: { capacities: insideCapacities },
  },
  'policy.follow-all': { lets: 'see who of the school has signed the policy', who: { roles: policyWriters } },
  'policy.decide': {
    lets: 'take a version of the policy on to approval',
    who: { roles: [...policyWriters, ...policyApprovers] },
  },
  'formats.ask': { lets: 'ask for the policy in another language or format', who: 'anyone' },
  'formats.keep': {
    lets: 'answer those requests, and keep the translations of the policy',
    who: { roles: formatKeepers },
  },
  'guidance.read': {
    lets: 'see the register of guidance and law',
    who: { capacities: insideCapacities },
  },
  'guidance.decide': {
    lets: 'say that they checked the register, or set a part of it aside',
    who: { roles: guidanceKeepers },
  },
  'sites.read': {
    lets: 'see the register of sites and the forms',
    who: { capacities: insideCapacities },
  },
  'register.keep': {
    lets: 'keep the register’s record of each account: where it is, and who holds its keys',
    who: { roles: registerKeepers },
  },
  'sites.write': { lets: 'ask for a site', who: { capacities: staffCapacities } },
  'sites.decide': { lets: 'approve a site, when it is their turn', who: { capacities: insideCapacities } },
  'joining.ask': {
    lets: 'ask for leave to take part in a third party’s site, and decide on it when it is their turn',
    who: { capacities: insideCapacities },
  },
  'away.tell': {
    lets: 'say when they are away, and have their calendar read',
    who: { capacities: insideCapacities },
  },
  'cover.read': {
    lets: 'see who looks after a site and when; those of its team take a day, set its hours and its rota',
    who: { capacities: insideCapacities, orAuthorised: true },
  },
  'posts.write': { lets: 'write posts for a site of theirs', who: { capacities: staffCapacities } },
  'posts.decide': {
    lets: 'approve a post, when it is theirs to approve',
    who: { capacities: insideCapacities },
  },
  'contributions.write': { lets: 'comment, where the site takes comments from them', who: 'signed-in' },
  'contributions.decide': {
    lets: 'moderate the contributions of a site of theirs',
    who: { capacities: insideCapacities, orAuthorised: true },
  },
} satisfies Record<string, Permission>

export type PermissionName = keyof typeof permissions
export const access: Record<PermissionName, Permission> = permissions

/** Whether somebody with these capacities and roles has a permission. Undefined: a visitor whom we don't know. */
export function may(
  name: PermissionName,
  person: { capacities: readonly string[]; roles: readonly string[]; authorised?: boolean } | undefined,
): boolean {
  const { who } = access[name]
  if (who === 'anyone') return true
  if (!person) return false
  if (who === 'signed-in') return true
  if ('roles' in who) return who.roles.some((role) => person.roles.includes(role))
  return (
    who.capacities.some((capacity) => person.capacities.includes(capacity)) ||
    (who.orAuthorised === true && person.authorised === true)
  )
}
