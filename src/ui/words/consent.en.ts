// English words of the pages by which a carer agrees, or takes it back. Short: they are read on a phone, between two other things.
import type { ConsentPlace, ConsentWhat } from '../../policy/consents.data.ts'

/** "Amina", "Amina and Yusuf", "Amina, Yusuf and Hodan". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

const whats: Record<ConsentWhat, string> = {
  name: 'First name and surname',
  photo: 'Picture or film',
  work: 'Work, such as a drawing',
}
const places: Record<ConsentPlace, string> = {
  'own-site': 'on our school’s own pages',
  'social-media': 'on social media',
  press: 'in the newspaper or on television',
  printed: 'in what we print, such as a newsletter',
}

export const consentEn = {
  title: (names: readonly string[]) => `May we show ${listed(names)}?`,
  hello: (carer: string) => `Hello ${carer}.`,
  lead: (school: string) =>
    `${school} would like to show what its children do: their name, pictures of them, and their work. It is up to you. Either answer is fine, and nothing else at school depends on it.`,
  until: (date: string) => `A yes counts until ${date}. Then we ask again. You can take it back at any time.`,
  yesToAll: 'Yes to all of it',
  noToAll: 'No to all of it',
  choose: 'Choose one by one',
  chooseHint: 'Tick what you agree to. What you don’t tick is a no.',
  send: 'Send my choice',
  whats,
  places,
  /** `where` is undefined for every place that was asked about. */
  purpose: (what: ConsentWhat, where: readonly ConsentPlace[] | undefined) =>
    `${whats[what]}: ${where ? listed(where.map((place) => places[place])) : 'everywhere we asked about'}`,
  thanks: 'Thank you. We have your answer.',
  agreedFor: (name: string) => `For ${name} you said yes to:`,
  nothingFor: (name: string) => `For ${name} you said no to all of it.`,
  strict: 'If another carer with parental responsibility says no, we keep to the no.',
  keep: 'Keep the letter. If you change your mind, open the same link again and take your yes back.',
  standing: 'What you have agreed to',
  takeBackAll: 'Take all of it back',
  takeBackSome: 'Take some of it back',
  takeBackTicked: 'Take back what I ticked',
  takeBackHint: 'Tick what you no longer agree to.',
  takenBack: 'You have taken it back.',
  whatNow:
    'From this moment nothing new is shown. Somebody at school looks at what is out already and takes it down. What is printed can’t be called back.',
  nothing: 'You have agreed to nothing, so there is nothing to take back.',
  again: 'If you want to agree to something, ask the school office for a new letter.',
  anew: 'Answer anew',
  tickFirst: 'Tick what you want to take back first.',
  problem: 'There is a problem',
  nobody: 'There is no child for whom you can answer',
  nobodyHint: 'If that is not right, ring the school office.',
  letter: {
    subject: 'A question about pictures and names',
    line: (school: string) =>
      `${school} asks what it may show of your child: name, pictures, work. It takes a minute, and you need no password.`,
    days: (days: number) =>
      `The link asks for ${days} days. Keep this letter: by the same link you can take a yes back at any time.`,
    why: 'You get this because you are a parent or carer of a child at this school.',
    dear: (carer: string) => `Dear ${carer}`,
    scan: 'Point your phone’s camera at the square, or type the address:',
  },
}

/** What a catalogue of another language must hold. */
export type ConsentWords = typeof consentEn
