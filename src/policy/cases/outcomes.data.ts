// How cases can end: closed lists, by kind and by the capacity in which somebody acted.

/** Source: Keeping children safe in education, part four. */
export const allegationOutcomes = {
  substantiated: 'Substantiated: there is enough to prove it',
  malicious: 'Malicious: it was made to deceive, and there is enough to disprove it',
  false: 'False: there is enough to disprove it',
  unsubstantiated: 'Unsubstantiated: there is not enough either way',
  unfounded: 'Unfounded: nothing supports it',
} as const

/** Those that leave the personnel file unless the person agrees that they stay. */
export const leavesPersonnelFile: readonly string[] = ['malicious', 'false']

/** §9.1, §9.2, §12.2: which procedure follows from the capacity, whom to ask, and how it can end. */
export const procedures = {
  discipline: {
    label: 'Staff discipline',
    for: ['employee'],
    contact: 'hr',
    outcomes: {
      'no-action': 'No action',
      advice: 'Advice or training',
      'first-warning': 'First written warning',
      'final-warning': 'Final written warning',
      dismissed: 'Dismissed',
      resigned: 'Resigned before the end',
    },
  },
  engagement: {
    label: 'End of the engagement',
    for: ['contractor', 'volunteer', 'outside-contributor', 'pta-member', 'parent-or-carer'],
    contact: 'hr',
    outcomes: {
      'no-action': 'No action',
      advice: 'Advice or training',
      ended: 'The engagement was ended',
    },
  },
  governors: {
    label: 'The governors’ procedure',
    for: ['governor'],
    contact: 'governor-support',
    outcomes: {
      'no-action': 'No action',
      advice: 'Advice or training',
      suspended: 'Suspended as a governor',
      removed: 'Removed as a governor',
      resigned: 'Resigned as a governor',
    },
  },
  behaviour: {
    label: 'The behaviour policy',
    for: ['pupil'],
    contact: 'mash',
    outcomes: {
      talked: 'Talked through, and put right',
      sanction: 'A sanction under the behaviour policy',
      'no-action': 'No action',
    },
  },
} as const
export type Procedure = keyof typeof procedures
