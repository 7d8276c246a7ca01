// English words of whistleblowing, for anybody who works at the school: with an account or without, with a name or without.

export const speakUpEn = {
  title: 'Speak up',
  lead: 'Report a wrong at the school. You need no account and no name.',
  danger: 'Is somebody in danger now? Ring 999. Don’t wait for this page.',
  before: 'Before you begin',
  ownDevice:
    'Use your own phone or computer, off the school’s network. A school’s device or Wi-Fi may note which pages you open, whatever this page does.',
  noTrace:
    'Here the program doesn’t look at whether you are signed in. It keeps no network address, no name and no hour, only the day.',
  limits:
    'In a small school your words can show who you are: what you know, and how you write. Whoever runs the program’s computer could change it to read along.',
  whatCounts: 'What counts',
  counts:
    'Anything that you believe is wrong and that others should know of: danger to a child or to anybody’s health, a crime, a duty not kept, sexual harassment, a wrong covered up.',
  neverBarred:
    'No rule of the school’s social media policy stands in your way: a protected disclosure, and talking to your union, are never a breach of it.',
  goesTo: 'Who reads it',
  toWhom: (contacts: string) =>
    `The school’s contacts for whistleblowing: ${contacts}. It never goes to anybody it is about. A report about the headteacher goes to the governors alone.`,
  contact: { staff: 'one among the staff', governors: 'one among the governors' } as Record<string, string>,
  contactsMany: { staff: 'several among the staff', governors: 'several among the governors' } as Record<
    string,
    string
  >,
  nobodyYet: 'The school has no contact who can receive a report here yet. Take one of the other ways below.',
  begin: 'Write a report',
  comeBack: 'I have a receipt',
  otherWays: 'Other ways',
  otherWaysLead: 'You can go outside the school at any time, and need not try inside first.',
  union: 'Your union, and the charity Protect, advise you without telling anybody.',
  aboutTitle: 'Who is it about?',
  aboutRoles: 'Tick those it is about, and anybody too close to them',
  aboutRolesHint: 'They get nothing of it. Tick none if it is about somebody else, or if you don’t know.',
  aboutWords: 'Names, if there are any',
  aboutWordsHint:
    'First name and surname, or what they do. This line stays readable, since it decides who reads the rest: don’t write your own name here.',
  goOn: 'Go on',
  nobodyLeft:
    'Then nobody at the school is left who could read it here. Take one of the other ways below: they are outside the school.',
  writeTitle: 'What should they know?',
  thisGoesTo: (to: string) => `It goes to ${to}, and to nobody else.`,
  somebody: { staff: 'a contact among the staff', governors: 'a contact among the governors' } as Record<
    string,
    string
  >,
  text: 'Your report',
  textHint:
    'What happened, when, who saw it. Leave out what only you could know, if nobody should guess who you are. Pictures can’t be sent.',
  sealedHere: 'It is sealed in your browser before it is sent, and once more when it arrives.',
  sealedThere: 'It is sealed the moment it arrives.',
  send: 'Send the report',
  empty: 'Write first what they should know.',
  tooLong: (most: string) =>
    `That is too long. Shorten it to ${most} characters, and send the rest with your receipt.`,
  stale:
    'This page was open for too long. Begin again; what you wrote stands below, so that you can copy it.',
  sentTitle: 'It has arrived',
  receipt: 'Your receipt: six words',
  receiptHint:
    'Write them on paper, and keep it away from school. They are shown once. Without them nobody can bring you back here: not the school, and not the program.',
  receiptNext:
    'Come back in a few days with the six words: the contacts may have a question, and they tell you there what becomes of it.',
  followTitle: 'Come back with your receipt',
  words: 'Your six words',
  wordsHint: 'In their order, with spaces between them.',
  open: 'Open',
  wrongWords: 'There is no report with these words. Look at each word once more, and at their order.',
  yourReport: 'Your report',
  you: 'You',
  contactSays: 'A contact',
  sealedForThem: 'This was sealed in your browser for the contacts alone: only they can read it.',
  more: 'Answer, or add something',
  sendMore: 'Send',
  sentMore: 'It has arrived. The contacts find it with your report.',
  closed: (outcome: string) => `The report is closed: ${outcome.toLowerCase()}. You can still write.`,
  states: {
    received: 'Nobody has opened it yet.',
    read: 'A contact has read it.',
    asked: 'They have a question for you.',
    answered: 'Your answer waits for them.',
    closed: 'The report is closed.',
  } as Record<string, string>,
  forContacts: 'For the contacts: the reports that were sent to you',
}

/** What a catalogue of another language must hold. */
export type SpeakUpWords = typeof speakUpEn
