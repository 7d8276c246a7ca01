// The life of a post by staff: written, checked by the program, approved by the author's manager, published (§16.4).
import { authorHasLeave, leaveElsewhere, type LeaveFacts } from './leave-elsewhere.ts'
import type { Question } from './question.ts'
import { rolesStand, type RestFacts } from './roles-rest.ts'
import { trained, type TrainedFacts } from './trained.ts'
import type { By, Rule, Workflow } from './workflow.ts'

export type PostState = 'draft' | 'with-manager' | 'sent-back' | 'published' | 'refused' | 'taken-down'
export type PostAction =
  | 'write'
  | 'mend'
  | 'say-pupils'
  | 'redact'
  | 'send'
  | 'approve'
  | 'send-back'
  | 'refuse'
  | 'take-down'

export const firstState: PostState = 'draft'
/** The state in which the site's readers see a post. */
export const shownState: PostState = 'published'

/** A question of the reviewer's checklist, with what the approver answered so far. */
export interface Answered {
  question: Question
  answer: 'yes' | 'no' | undefined
}

/** Something that a check asks to look at and that does not stop the post, with why its author lets it stand. */
export interface Override {
  sentence: string
  /** '' where the author has not said. */
  reason: string
}

export interface PostFacts extends RestFacts, LeaveFacts, TrainedFacts {
  /** Whether the roles of its author rest. */
  authorRests: boolean
  siteOpen: boolean
  /** Whether its author is named in the site's approval as one of its team. */
  onTeam: boolean
  /** What the checks found that stops the post, a sentence for each. */
  stops: readonly { sentence: string; clause: string }[]
  /** Why it waits because it names and accuses somebody; undefined where nothing holds it. */
  held: string | undefined
  /** Empty for as long as nobody is sending. */
  overrides: readonly Override[]
  /** Empty for as long as nobody is approving. */
  checklist: readonly Answered[]
}

const siteOpen: Rule<PostFacts> = {
  name: 'site-open',
  clause: '16.2',
  refuses: (facts) =>
    facts.siteOpen ? undefined : 'This site is not open, so nothing can be posted on it yet.',
}
const onTeam: Rule<PostFacts> = {
  name: 'on-the-team',
  clause: '4',
  refuses: (facts) =>
    facts.onTeam
      ? undefined
      : 'Only the team named in this site’s approval writes posts for it. Ask one of its administrators.',
}
const nothingStops: Rule<PostFacts> = {
  name: 'nothing-stops',
  clause: '4',
  refuses: ({ stops }) =>
    stops.length > 0
      ? `Mend what is marked first. ${stops.map((each) => each.sentence).join(' ')}`
      : undefined,
}
const overridesReasoned: Rule<PostFacts> = {
  name: 'overrides-reasoned',
  clause: '16.4',
  refuses: ({ overrides }) =>
    overrides.some(({ reason }) => reason === '')
      ? 'Change what is marked, or say for each why it can stay. Whoever approves the post reads your reasons.'
      : undefined,
}
const checklistAnswered: Rule<PostFacts> = {
  name: 'checklist-answered',
  clause: '16.4',
  refuses: ({ checklist }) =>
    checklist.some(({ answer }) => answer === undefined)
      ? 'Answer each question of the checklist before you approve.'
      : undefined,
}
const checklistAgreed: Rule<PostFacts> = {
  name: 'checklist-agreed',
  clause: '16.4',
  refuses: ({ checklist }) =>
    checklist.some(({ answer }) => answer === 'no')
      ? 'You answered “No”, so the post can’t go out as it is. Send it back, and say what to change.'
      : undefined,
}

const notHeld: Rule<PostFacts> = {
  name: 'not-held',
  clause: '17.4',
  refuses: ({ held }) => held,
}

const authorStands: Rule<PostFacts> = {
  name: 'author-stands',
  clause: 'signature',
  refuses: ({ authorRests }) =>
    authorRests
      ? 'Its author has not signed the policy, and the day for it has passed. It can go out once they have.'
      : undefined,
}

const author: By = { any: ['author'] }
const manager: By = {
  first: [['line-manager', 'appropriate-manager'], 'headteacher', 'chair-of-governors'],
}
const notOwn = { who: 'author', sentence: 'You wrote this post, so somebody else approves it.' } as const

export const postWorkflow: Workflow<PostState, PostAction, PostFacts> = {
  name: 'post',
  thing: 'post',
  states: {
    draft: { label: 'Draft', tone: 'grey', says: 'The post is still being written.' },
    'with-manager': {
      label: 'With the line manager',
      tone: 'blue',
      says: 'The post is with the line manager now.',
    },
    'sent-back': { label: 'Sent back', tone: 'yellow', says: 'The post was sent back to be mended.' },
    published: { label: 'Published', tone: 'green', says: 'The post is published already.' },
    refused: { label: 'Refused', tone: 'red', says: 'The post was refused.' },
    'taken-down': { label: 'Taken down', tone: 'grey', says: 'The post was taken down.' },
  },
  actions: [
    {
      action: 'write',
      label: 'Save',
      done: 'wrote the post',
      from: 'nothing',
      to: 'draft',
      by: author,
      clause: '16.4',
      rules: [siteOpen, onTeam, rolesStand, leaveElsewhere],
    },
    {
      action: 'mend',
      label: 'Save',
      done: 'changed the post',
      from: ['draft', 'sent-back'],
      to: 'draft',
      by: author,
      clause: '16.4',
      rules: [rolesStand, leaveElsewhere],
    },
    {
      action: 'say-pupils',
      label: 'Say who is in the picture',
      done: 'said who is in the picture',
      from: ['draft', 'sent-back'],
      to: 'draft',
      by: author,
      clause: '18.2',
      rules: [rolesStand],
    },
    {
      action: 'redact',
      label: 'Cover parts of the picture',
      done: 'covered parts of the picture',
      from: ['draft', 'sent-back'],
      to: 'draft',
      by: author,
      clause: '18.2',
      rules: [rolesStand],
    },
    {
      action: 'send',
      label: 'Send for approval',
      done: 'sent the post for approval',
      from: ['draft', 'sent-back'],
      to: 'with-manager',
      by: author,
      clause: '16.4',
      rules: [siteOpen, onTeam, rolesStand, leaveElsewhere, nothingStops, overridesReasoned],
    },
    {
      action: 'approve',
      label: 'Approve and publish',
      done: 'approved the post, and it was published',
      from: ['with-manager'],
      to: 'published',
      by: manager,
      clause: '16.4',
      notBy: notOwn,
      rules: [
        rolesStand,
        authorStands,
        trained,
        authorHasLeave,
        siteOpen,
        nothingStops,
        checklistAnswered,
        checklistAgreed,
        notHeld,
      ],
    },
    {
      action: 'send-back',
      label: 'Send back',
      done: 'sent the post back',
      from: ['with-manager'],
      to: 'sent-back',
      by: manager,
      clause: '16.4',
      notBy: notOwn,
      asks: 'reason',
      rules: [rolesStand],
    },
    {
      action: 'refuse',
      label: 'Refuse',
      done: 'refused the post',
      from: ['with-manager'],
      to: 'refused',
      by: manager,
      clause: '16.4',
      notBy: notOwn,
      asks: 'reason',
      rules: [rolesStand],
    },
    {
      action: 'take-down',
      label: 'Take down',
      done: 'took the post down',
      from: ['published'],
      to: 'taken-down',
      by: { any: ['author', 'administrator', 'line-manager', 'headteacher', 'communications-manager'] },
      clause: '18.4',
      asks: 'reason',
    },
  ],
}
