// What a signature means in each capacity (§1.2–1.4, 9.1, 9.2, 12, 13), and a word on distance between staff and governors (§11).
import type { Capacity } from '../../policy/people.data.ts'

interface CapacityNote {
  clauses: readonly string[]
  says: string
}

export const capacityNotes: Partial<Record<Capacity, CapacityNote>> = {
  employee: {
    clauses: ['1.4', '9.1'],
    says: 'The whole policy is for you. Breaking it can lead to the school’s disciplinary procedure.',
  },
  contractor: {
    clauses: ['1.4', '9.2'],
    says: 'The policy counts you as staff. A grave breach can end your work here.',
  },
  volunteer: {
    clauses: ['1.4', '9.2'],
    says: 'The policy counts you as staff. A grave breach can end your place here.',
  },
  governor: {
    clauses: ['12.1', '12.2'],
    says: 'Most of the policy binds you too, section 7 above all. Staff discipline does not reach you: the governing body has a procedure of its own.',
  },
  'pta-member': {
    clauses: ['13'],
    says: 'What you do for the parent-teacher association, you do as a member of staff all the same.',
  },
}

/** The capacity that stands on the other side of the distance that section 11 speaks of. */
export const governs: Capacity = 'governor'

/** For somebody who is several of these at once. */
export const severalNote =
  'You sign once, for each of these. If something goes wrong, what counts is in which of them you acted.'

/** Where the school's text does not give the contact in the slot that we know. */
export const supportElsewhere = 'Governor Support’s contact stands in clause 12.2.'

export const distanceNote: Record<'staff' | 'governor' | 'both', CapacityNote> = {
  staff: {
    clauses: ['11.1', '11.2'],
    says: 'Governors answer for how the school is run. So think before you follow or befriend one on a private account.',
  },
  governor: {
    clauses: ['11.1', '11.2'],
    says: 'You answer for how the school is run. So think before you follow or befriend staff on a private account.',
  },
  both: {
    clauses: ['11.1', '11.2'],
    says: 'You work here and are a governor, which is as it should be. The advice on distance is about private friendships; it asks nothing of the two parts you have.',
  },
}
