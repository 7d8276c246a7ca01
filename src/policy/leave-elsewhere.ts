// Without leave nobody drafts or publishes on a third party's site: the rules that posts are held to (§16.3).
import type { Rule } from './workflow.ts'

export interface LeaveFacts {
  /** Whether the author has leave, today, to take part in a third party's site; true where the school hosts it. */
  leaveElsewhere: boolean
}

export const leaveElsewhere: Rule<LeaveFacts> = {
  name: 'leave-elsewhere',
  clause: '16.3',
  next: 'ask-leave',
  refuses: (facts) =>
    facts.leaveElsewhere
      ? undefined
      : 'Somebody else hosts this site, and you have no leave to take part in it today. Ask for it: your line manager agrees, then the head.',
}
export const authorHasLeave: Rule<LeaveFacts> = {
  name: 'author-has-leave',
  clause: '16.3',
  refuses: (facts) =>
    facts.leaveElsewhere
      ? undefined
      : 'Somebody else hosts this site, and the author’s leave to take part in it has ended. It can go out once they have leave again.',
}
