// The order of the paper form (Appendix 1): which questions of the program's form stand under which heading of the two pages.

export interface PaperPart {
  heading: string
  /** A page of its own begins here. */
  newPage?: true
  /** Who asks stands above the questions: author and line manager. */
  namesAuthor?: true
  questions: readonly string[]
}

export const paperParts: readonly PaperPart[] = [
  { heading: 'Team', namesAuthor: true, questions: ['department'] },
  { heading: 'Purpose', questions: ['name', 'aims', 'content', 'worth', 'hours', 'talked'] },
  { heading: 'Audience', questions: ['audience'] },
  { heading: 'Contributors', questions: ['contributors', 'ways', 'disabilities'] },
  {
    heading: 'Administration',
    newPage: true,
    questions: [
      'administrators',
      'moderators',
      'vetter',
      'host',
      'opens',
      'closes',
      'advertise',
      'consent',
      'security',
    ],
  },
  { heading: 'Success and the end', questions: ['success', 'evaluated', 'exit'] },
]
