// For how long somebody may not be named with an accusation by or for a pupil of the same school (Education Act 2002, s.141F).
import type { Question } from './questions.ts'

/** What ends it, or shows that it never held. Until somebody says so it is taken to hold: that is the safer way. */
export const anonymityEnds: readonly Question[] = [
  {
    name: 'ends',
    label: 'Why may they be named?',
    kind: 'choice',
    options: {
      charged: 'They were charged with an offence',
      court: 'A court lifted it',
      published: 'The Secretary of State or the regulator published it',
      consent: 'They agreed in writing',
      'no-teacher': 'They are no teacher at this school',
      'no-pupil': 'No pupil of this school is said to be concerned',
    },
  },
]

/** The step that says so. */
export const endOfAnonymity = 'end-anonymity'
