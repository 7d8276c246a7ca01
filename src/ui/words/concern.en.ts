// English words of "raise a concern", for anybody who is worried: children, parents, the public, staff.

export const concernEn = {
  title: 'Raise a concern',
  lead: 'Tell us what worries you. You don’t have to be sure.',
  danger: 'Is somebody in danger now? Ring 999.',
  child:
    'If you are a child and want to talk to somebody who is not from school, ring Childline on 0800 1111. It is free.',
  about: (what: string) => `This is about ${what}.`,
  text: 'What worries you?',
  textHint: 'Write it in your own words.',
  reach: 'How can we reach you? (optional)',
  reachHint: 'For example, a phone number. Leave it empty if you don’t want to say who you are.',
  named: (name: string) => `You are signed in, so your name (${name}) goes with it.`,
  readBy: (who: string) =>
    `It goes straight to ${who}. Nobody but them and their deputy can read it, and never somebody whom it is about.`,
  /** By position, for those who don't know the staff by name. */
  leadByPosition: 'the school’s designated safeguarding lead',
  leadNamed: (name: string) => `${name}, the designated safeguarding lead`,
  illegalTick: 'It may be against the law: take it out of sight now',
  illegalHint: 'For everybody, at once. Don’t copy it, and don’t look at it again.',
  forPress: 'Has the press asked you something? Don’t answer it: log it here.',
  forPupils: 'Are you a pupil? Here is a page for you.',
  whom: 'Who is it about?',
  whomHint: 'Whoever it is about never sees it.',
  whoms: {
    unknown: 'I don’t know',
    child: 'A child',
    adult: 'An adult who works or helps at the school',
    lead: 'The designated safeguarding lead',
    head: 'The headteacher',
  },
  name: 'Their name, if you know it (optional)',
  dangerTick: 'Somebody is in danger now, and 999 or the school knows',
  send: 'Send',
  empty: 'Write what worries you first.',
  tooLong: (most: string) => `That is too long. Shorten it to ${most} characters.`,
  thanks: 'Thank you for telling us',
  sent: 'It has arrived.',
  reads: (who: string) => `It is read by ${who}.`,
  next: 'If something gets worse, don’t wait for us: send another message, or ring 999 if somebody is in danger.',
  receiptLead: 'This is your receipt. With it you can see later that something happened:',
  receiptKeep: 'Write it down or take a picture of it now: it is shown once, and nobody can find it for you.',
  follow: 'See what became of it',
  followTitle: 'What became of your concern',
  followLead: 'You learn that something happened, not what: others have a right to that.',
  receipt: 'Your receipt',
  receiptHint: 'Like ABCD-EFGH-JKMN-PQRS.',
  followSend: 'Look',
  unknownReceipt: 'There is no concern with this receipt. Look at it again, letter by letter.',
  standings: {
    waiting: 'It has arrived, and waits to be read.',
    read: 'Somebody at school has read it, and decides what to do.',
    acting: 'Somebody at school is acting on it.',
    outside: 'It stands here, and nobody at school is above whom it is about. Ring the local authority.',
    done: 'The school has done what it could about it. If you are still worried, tell us again.',
  },
  outside:
    'Nobody at school is above whom it is about. Ring the local authority yourself, and say what you told us:',
  outsideMissing: 'the school keeps no number; ask your council for it',
  ownTitle: 'Concerns that you raised',
  onward: 'Go to the first page',
  /** Before words that the checks passed on by themselves. */
  passedOn: (text: string) =>
    `The checks saw words that may tell of a child at risk, and passed them on by themselves. This is all that was typed:\n\n${text}`,
  aPage: 'a page',
  aSite: (name: string) => `the site “${name}”`,
  aPost: (title: string) => `the post “${title}”`,
  aComment: (shownAs: string, text: string) => `the comment by ${shownAs}: “${text}”`,
}

/** What a catalogue of another language must hold. */
export type ConcernWords = typeof concernEn
