// What a school may let rest for whoever has not taken the course that it asks for, or whose course has run out (§14.5, §18.4).

/**
 * Only what makes something public. Refusing, sending back, taking off a page and raising a concern protect people, and
 * never wait for a course.
 */
export const trainedActs = {
  moderate: {
    clause: '18.4',
    label: 'Letting a comment be shown',
    rests: 'they can refuse comments, and let none be shown',
  },
  'approve-posts': {
    clause: '16.4',
    label: 'Approving a post',
    rests: 'they can send posts back, and approve none',
  },
} as const satisfies Record<string, { clause: string; label: string; rests: string }>

export type TrainedAct = keyof typeof trainedActs
export const trainedActNames = Object.keys(trainedActs) as TrainedAct[]
