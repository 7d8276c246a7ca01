// The wording for each rung of the ladder, ready to send (§5.1–5.3). Places in braces are filled from the case.

/** What the wordings are filled with. */
export interface TakedownFacts {
  school: string
  address: string
  /** Like "23 November 2026, 14:05"; '' where nobody has said. */
  seen: string
  host: string
  rule: string
  /** The reference that the host gave. */
  reference: string
}

interface Wording {
  subject: string
  /** Instead of it where an intimate image is said to be shown. */
  lines: readonly string[]
  intimate?: readonly string[]
}

const wordings = {
  staff: {
    subject: 'Something was posted about you: what we do',
    lines: [
      'We have seen what was posted, and we act on it. You are not alone with it.',
      'Please don’t answer it, share it or look for who liked it. Don’t delete anything of your own: it may be needed.',
      'Tell us if you find more: where it stands, when you saw it, and what it says. Words are enough.',
      'If you want somebody beside you, bring your union or a colleague. The Professionals Online Safety Helpline and Education Support listen too.',
    ],
  },
  author: {
    subject: 'A post that we ask you to take down',
    lines: [
      'You have a worry, and we want to hear it. Please come and see us: we will find a time this week.',
      'On {seen} something was seen at {address} that is about a member of our staff. It can hurt somebody who can’t answer there.',
      'We ask you to take it down today. A complaint is heard by our complaints procedure, and never counts against your child.',
      'If it stays up we may ask the host to remove it.',
    ],
  },
  parents: {
    subject: 'Something that your child posted',
    lines: [
      'On {seen} a post about a member of our staff was seen at {address}. We believe that your child wrote it.',
      'Please sit down together and take it down today. Don’t share it with anybody.',
      'We would like to talk with you both about it. Our behaviour policy says what follows.',
    ],
  },
  host: {
    subject: 'Report of a post about a member of a school’s staff',
    lines: [
      'We write for {school}, a school in England. The post at {address} is about a member of our staff. It was seen on {seen}.',
      'It breaks your rule on {rule}. Please remove it, keep what you hold about it in case the police ask, and tell us what you decided and under which reference.',
      'Please don’t tell whoever posted it who reported it.',
    ],
    intimate: [
      'We write for {school}, a school in England, with the consent of the person concerned. At {address} an intimate image is shown without their consent. It was seen on {seen}.',
      'Sharing it is an offence. We understand that reported intimate images must come down within 48 hours: please remove it and every copy, and keep it from being put up again.',
      'Please keep what you hold about it in case the police ask, and tell us the moment at which it came down.',
    ],
  },
  helpline: {
    subject: 'A post about a member of staff that the host has not removed',
    lines: [
      'We are {school}. A post about a member of our staff stands at {address}; it was seen on {seen}.',
      'We reported it to {host}. Their reference: {reference}. It has not come down.',
      'Can you help us with it, and tell us what else we can do?',
    ],
    intimate: [
      'We are {school}. At {address} an intimate image of an adult who works here is shown without their consent; it was seen on {seen}.',
      'We reported it to {host}. Their reference: {reference}. It has not come down within 48 hours.',
      'Can you help us with it today? We have copied nothing.',
    ],
  },
  police: {
    subject: 'A post about a member of a school’s staff',
    lines: [
      'We are {school}. At {address} something was posted about a member of our staff that may be an offence. It was seen on {seen}.',
      'The host is {host}, and its reference {reference}. We can hand over an evidence pack with what was seen, its fingerprints and its time stamps.',
      'Please tell us your reference, and what we should not do meanwhile.',
    ],
  },
} as const satisfies Record<string, Wording>

export type TakedownWording = keyof typeof wordings

/** Subject and text of one wording. A place of which nothing is known stays as dots, for whoever sends it. */
export function takedownWording(name: TakedownWording, facts: TakedownFacts, isIntimate: boolean) {
  const { subject, lines, intimate }: Wording = wordings[name]
  const fill = (line: string) =>
    Object.entries(facts).reduce(
      (text, [place, value]) => text.replaceAll(`{${place}}`, () => value || '…'),
      line,
    )
  return { subject, text: ((isIntimate ? intimate : undefined) ?? lines).map(fill).join('\n\n') }
}
