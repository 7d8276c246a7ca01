// English words of the pupils' own way to say that something is wrong: short, for children who have just learnt to read.

export const pupilConcernEn = {
  title: 'Tell us what is wrong',
  lead: 'You are not in trouble. It is good that you tell.',
  danger: 'Are you in danger now? Ring 999.',
  childline: 'You can ring Childline at any time, day or night: 0800 1111. It is free. They listen.',
  adultsLead: 'You can also talk to one of them:',
  pick: 'What is it about?',
  kinds: {
    online: 'Something on a phone or computer',
    hurt: 'Somebody hurt me',
    friend: 'I worry about a friend',
    other: 'Something else',
  },
  text: 'What happened?',
  name: 'Your name, if you want to say it',
  send: 'Tell',
  empty: 'Pick a picture, or write a word.',
  /** `day` is undefined for today, `time` until the school has told of its breaks. */
  when: (day: string | undefined, time: string | undefined) =>
    `We read this ${day ? `on ${day}` : 'today'}${time ? `, at ${time}` : ''}. At other times ring Childline or 999.`,
  receipt: 'These are your secret letters. Write them down. With them you can look if we have read it.',
  follow: 'Look if they have read it',
  noPictures: 'Don’t send pictures. Words are enough.',
  thanks: 'Thank you. You did the right thing.',
  reads: (names: string) => `${names} will read it.`,
  byPosition: 'A grown-up at school who keeps children safe',
}

/** What a catalogue of another language must hold. */
export type PupilConcernWords = typeof pupilConcernEn
