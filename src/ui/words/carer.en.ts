// English words of the pages on which carers with an account answer for their children.

export const carerEn = {
  title: 'Your children',
  nobody: 'We don’t know yet for which children you answer',
  nobodyLead:
    'Your account and the school’s list of carers are two different things. We bring them together only when we are sure that they are one person.',
  ask: 'Send me the letter',
  askHint: (email: string) =>
    `If the school’s list has ${email} and your name for a carer, we send a letter there. Open its link in this browser.`,
  orOffice: 'Or ask the school office, with something that shows who you are.',
  sent: 'Look into your mail',
  sentLine:
    'If the school’s list has your address and your name for a carer, a letter is on its way. Its link opens once, in the next hour.',
  sentElse: 'Nothing has come after ten minutes? Ask the school office.',
  sure: (name: string) => `Are you ${name}?`,
  sureLine: 'Then you can answer here for the children for whom the school knows you as a carer.',
  yes: 'Yes, that is me',
  no: 'No',
  over: 'It opens once, within an hour, for whoever asked for it. Ask for a new letter, or ask the school office.',
  notMine: 'These are not my children',
  letter: {
    subject: 'Your account and your children',
    lines: (school: string, name: string) => [
      `Somebody, most likely you, wants to answer for children at ${school} in an account of the name ${name}.`,
      'Open the link where you are signed in, in the next hour, and say yes. If that was not you, you need do nothing.',
    ],
    why: 'You get this because the school’s list of carers has your address.',
  },
  matched: {
    subject: 'Your children, in your account',
    lines: (school: string) => [
      `From now on, what may be shown of your children at ${school} can be answered in an account, by whoever signs in there.`,
      'If you have no such account, ring the school office today.',
    ],
    why: 'You get this because the school knows you as a carer.',
  },
}
