// English words of comments, for the people who read and write them on a hosted site.
import type { Audience } from '../../policy/audiences.data.ts'

/** What somebody who is several things to a site chooses between. */
const ways: Record<Audience, string> = {
  pupils: 'As a pupil',
  staff: 'As a member of staff, under your name',
  families: 'As a parent or carer, under a neutral name',
  'other-pupils': 'As a pupil of another school',
  organisations: 'For an organisation',
  public: 'As a reader',
  others: 'As a guest',
}

export const commentsEn = {
  title: 'Comments',
  write: 'Write a comment',
  text: 'Your comment',
  /** Why a comment does not show at once, and under which name it will. */
  hint: 'A moderator from the school reads it first. If it is shown, it stands under a neutral name, never your own.',
  hintForStaff: 'A moderator reads it first. If it is shown, it stands under your name and position.',
  writeAs: 'How are you writing?',
  ways,
  send: 'Send',
  about: (post: string) => `On “${post}”`,
  signIn: 'Sign in to comment',
  concern: 'Raise a concern',
  /** Read out after the link above, so that it says about which comment. */
  concernAbout: (shownAs: string) => `about the comment by ${shownAs}`,
  empty: 'Write your comment first.',
  tooLong: (most: string) => `Your comment is too long. Shorten it to ${most} characters.`,
  chooseWay: 'Say how you are writing.',
  problem: 'There is a problem',
  mine: 'Your comments',
  mineLead: 'Here you see what became of each comment that you sent.',
  none: 'You have not sent a comment yet',
  noneHint: 'Open a post and choose “Write a comment”.',
  waits: 'A moderator reads it next. Until then nobody else sees it.',
  appealWaits: 'You have asked for a second look. Somebody else is looking at it now.',
  /** Beside a comment whose words may tell of a child at risk. */
  passedOn:
    'Somebody at school who keeps children safe has this now. You did right to tell. Is somebody in danger now? Ring 999.',
  rule: 'House rule',
  reason: 'Why it was not shown',
  yourAppeal: 'Why you asked for a second look',
  appealAnswer: 'What was decided in the end',
  appeal: 'Ask for a second look',
  appealLead: 'Somebody who did not refuse it will read your comment again.',
  appealWhy: 'Why should it be shown?',
  appealEmpty: 'Say why it should be shown.',
  back: 'Back to the page',
}

/** What a catalogue of another language must hold. */
export type CommentWords = typeof commentsEn
