// The kinds of contacts outside the school, and which of them fill a place in the policy.

interface Kind {
  label: string
  /** When they are asked, in a sentence. */
  says: string
}

const kinds = {
  lado: {
    label: 'LADO',
    says: 'The local authority’s designated officer. Told of an allegation against somebody who works with children, within one working day.',
  },
  mash: {
    label: 'Safeguarding hub (MASH)',
    says: 'Where the local authority takes referrals about a child.',
  },
  hr: { label: 'HR', says: 'Asked when a matter may end in the school’s disciplinary procedure.' },
  'governor-support': {
    label: 'Governor Support',
    says: 'Asked when a matter concerns a governor.',
  },
  police: {
    label: 'Police',
    says: 'Asked at once where a child is in danger, or a crime may have been committed.',
  },
  authority: { label: 'National body', says: 'Takes reports of crimes against children online.' },
  helpline: { label: 'Helpline', says: 'Listens, and says what to do.' },
  host: { label: 'Host', says: 'How a service on which something stands is told to take it down.' },
  other: { label: 'Other', says: 'Whoever else the school may need to reach.' },
} as const satisfies Record<string, Kind>

export type ContactKind = keyof typeof kinds
export const contactKinds: Readonly<Record<ContactKind, Kind>> = kinds
export const contactKindNames = Object.keys(kinds) as ContactKind[]

/** The contacts without which the policy has gaps: each school is asked for them, and has one of each. */
export const contactsAskedFor = ['lado', 'mash', 'hr', 'governor-support'] as const satisfies ContactKind[]
export type ContactAskedFor = (typeof contactsAskedFor)[number]

/** Every school has a LADO; of the others a school may have none. */
export const mayBeNone: Readonly<Record<ContactAskedFor, boolean>> = {
  lado: false,
  mash: true,
  hr: true,
  'governor-support': true,
}

/** The place in the policy that each fills. */
export const placeInPolicy: Readonly<Record<ContactAskedFor, string>> = {
  lado: 'lado-contact',
  mash: 'mash-contact',
  hr: 'hr-contact',
  'governor-support': 'governor-support',
}
