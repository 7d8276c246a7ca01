// The closed list of what a check can find, with the clause that each kind upholds.
export type FindingKindRow = {
  /** The clause of the policy that a finding of this kind points to. */
  readonly clause: `${number}.${number}`
  /** What the kind means, for a person who reads the list. */
  readonly meaning: string
  /** Whether such a finding may stop a post; the others only ask a person to look. */
  readonly mayStop: boolean
}

/** Every kind of finding there is; a check that finds anything else does not compile. */
export const findingKinds = {
  'pupil-named': {
    clause: '18.2',
    meaning: 'The text names a pupil whose name may not be published there.',
    mayStop: true,
  },
  'pupil-pictured': {
    clause: '18.2',
    meaning: 'A picture shows a pupil who may not be pictured there.',
    mayStop: true,
  },
  'person-named': {
    clause: '17.6',
    meaning: 'Somebody is quoted, pictured or referred to, and no permission is on record.',
    mayStop: false,
  },
  'contact-detail': {
    clause: '17.9',
    meaning: 'A telephone number, address or e-mail address that is not the school’s own.',
    mayStop: true,
  },
  location: {
    clause: '4.1',
    meaning: 'The text or picture tells where a child can be found.',
    mayStop: false,
  },
  metadata: {
    clause: '17.9',
    meaning: 'A picture’s file carries hidden details, such as where it was taken.',
    mayStop: false,
  },
  'written-name': {
    clause: '18.2',
    meaning: 'Writing in a picture, such as a certificate or a label, names a pupil.',
    mayStop: true,
  },
  abuse: { clause: '7.4', meaning: 'Abusive or harassing language.', mayStop: false },
  discrimination: {
    clause: '4.6',
    meaning: 'Words against people for a characteristic that the law protects.',
    mayStop: false,
  },
  bullying: { clause: '7.12', meaning: 'One person is picked on or shamed.', mayStop: false },
  opinion: {
    clause: '17.10',
    meaning: 'A personal opinion where the school speaks.',
    mayStop: false,
  },
  commitment: {
    clause: '17.2',
    meaning: 'A promise on the school’s behalf that may not have been authorised.',
    mayStop: false,
  },
  confidential: {
    clause: '4.3',
    meaning: 'Something that was told, or is known, in confidence.',
    mayStop: false,
  },
  'data-protection': {
    clause: '4.5',
    meaning: 'Personal details that the school may not publish.',
    mayStop: false,
  },
  copyright: {
    clause: '4.4',
    meaning: 'Somebody else’s words, music or picture, without a sign of permission.',
    mayStop: false,
  },
  promotion: {
    clause: '7.3',
    meaning: 'A private interest, business or campaign is advertised.',
    mayStop: false,
  },
  complaint: {
    clause: '7.14',
    meaning: 'A grievance that belongs in the complaints procedure.',
    mayStop: false,
  },
  impersonation: {
    clause: '7.7',
    meaning: 'Somebody speaks as if for the school in a private place.',
    mayStop: false,
  },
  'school-name-in-profile': {
    clause: '8.2',
    meaning: 'A private profile carries the school’s name.',
    mayStop: false,
  },
  'missing-disclaimer': {
    clause: '8.3',
    meaning: 'A profile that speaks of school work lacks the line that the views are one’s own.',
    mayStop: false,
  },
  illegal: {
    clause: '18.6',
    meaning: 'Content that may be against the law; the authorities may have to be told.',
    mayStop: true,
  },
  sexual: { clause: '7.1', meaning: 'Sexual content.', mayStop: false },
  defamation: {
    clause: '17.4',
    meaning: 'A damaging statement about somebody, told as a fact.',
    mayStop: false,
  },
  'false-information': {
    clause: '7.11',
    meaning: 'A statement about the school that may be wrong or misleading.',
    mayStop: false,
  },
  disclosure: {
    clause: '15.3',
    meaning: 'A child may be at risk: the designated safeguarding lead must see it at once.',
    mayStop: false,
  },
  'reading-age': {
    clause: '15.6',
    meaning: 'The wording is too hard for the age group that the site is for.',
    mayStop: false,
  },
  'alt-text': {
    clause: '17.5',
    meaning: 'A picture has no description for people who can’t see it.',
    mayStop: true,
  },
  'minimum-age': {
    clause: '15.5',
    meaning: 'The site is for children younger than its host allows.',
    mayStop: false,
  },
} as const satisfies Record<string, FindingKindRow>

export type FindingKind = keyof typeof findingKinds

/** What the program settles by itself: hidden details are taken out of every picture, and nobody has to do anything. */
export const settledKinds: ReadonlySet<FindingKind> = new Set<FindingKind>(['metadata'])
