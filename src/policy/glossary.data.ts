// The field's words, each explained in one line, for whoever meets them on a page for the first time.

export interface Word {
  word: string
  /** What the letters stand for. */
  letters?: string
  meaning: string
}

export const glossary: readonly Word[] = [
  {
    word: 'Administrator',
    meaning: 'Somebody who runs a site and decides appeals; each site has at least two.',
  },
  {
    word: 'Allegation',
    meaning: 'Word that an adult who works with children may have harmed one, or may be a danger to one.',
  },
  {
    word: 'Approval form',
    meaning: 'The form of Appendix 1, which three people sign before a site exists.',
  },
  { word: 'Audience', meaning: 'The people for whom a site is open, as ticked in its approval form.' },
  {
    word: 'Author',
    meaning: 'The member of staff who asks for a site, or who writes a post.',
  },
  { word: 'Breach', meaning: 'Something done online that this policy does not allow.' },
  {
    word: 'Capacity',
    meaning: 'What somebody is to the school: employee, volunteer, governor, parent and so on.',
  },
  {
    word: 'CEOP',
    letters: 'Child Exploitation and Online Protection',
    meaning: 'The national police command to which sexual abuse of a child online is reported.',
  },
  {
    word: 'Chair of governors',
    meaning: 'The governor who leads the board, and decides where the head can’t.',
  },
  {
    word: 'Concern',
    meaning: 'Any worry about a person, a post or a comment; nobody needs proof to raise one.',
  },
  { word: 'Consent', meaning: 'A family’s recorded yes to one use of a child’s name, picture or work.' },
  { word: 'Contribution', meaning: 'A comment, post or picture that somebody adds to a site.' },
  {
    word: 'DBS',
    letters: 'Disclosure and Barring Service',
    meaning: 'The public body that checks who may work with children, and bars those who may not.',
  },
  {
    word: 'Designated safeguarding lead',
    letters: 'DSL',
    meaning: 'The senior person at school to whom every worry about a child goes.',
  },
  {
    word: 'DfE',
    letters: 'Department for Education',
    meaning: 'The ministry that issues the safeguarding guidance for schools in England.',
  },
  {
    word: 'Exit plan',
    meaning: 'What happens to a site on its last day: its notice, its archive, its account.',
  },
  {
    word: 'Finding',
    meaning: 'Something that a check marks in a draft, with the clause, the reason and the remedy.',
  },
  {
    word: 'Harm threshold',
    meaning: 'Four questions; a yes to any of them takes a worry about an adult to the LADO.',
  },
  {
    word: 'Host',
    meaning: 'The service on which a site stands: the school’s own pages, or a third party’s.',
  },
  { word: 'Hosted site', meaning: 'A site on the school’s own pages.' },
  { word: 'House Rules', meaning: 'What contributors to a site may and may not do there.' },
  {
    word: 'HR',
    letters: 'Human Resources',
    meaning: 'The people who advise the school on its dealings with staff.',
  },
  {
    word: 'KCSIE',
    letters: 'Keeping Children Safe in Education',
    meaning: 'The national guidance on safeguarding that every school in England must follow.',
  },
  {
    word: 'LADO',
    letters: 'Local Authority Designated Officer',
    meaning: 'The person at the council who must be told of an allegation before anybody investigates.',
  },
  {
    word: 'Ledger',
    meaning: 'The list of all decisions, to which one can add, but in which nothing can be changed.',
  },
  {
    word: 'Low-level concern',
    meaning: 'A worry about an adult’s conduct, even a nagging doubt, below the harm threshold.',
  },
  {
    word: 'MASH',
    letters: 'Multi-Agency Safeguarding Hub',
    meaning: 'The local desk where social care, police and health take in worries about children.',
  },
  { word: 'Moderator', meaning: 'Somebody who decides which contributions a site shows.' },
  { word: 'Neutral name', meaning: 'A name for a contributor that does not tell who they are.' },
  {
    word: 'Post',
    meaning: 'Something that staff publish on a site, after their line manager’s approval.',
  },
  {
    word: 'PTA',
    letters: 'Parent-Teacher Association',
    meaning: 'Parents and staff who support the school together, with accounts of their own.',
  },
  { word: 'Roster', meaning: 'The list of pupils, their classes and the consents given for them.' },
  {
    word: 'Site',
    meaning: 'Any page, channel or account that the school runs, wherever it stands.',
  },
  {
    word: 'Staff',
    meaning: 'In this policy: employees, and contractors and volunteers as well.',
  },
  { word: 'Takedown request', meaning: 'A message to a host that asks it to remove a post.' },
  { word: 'Terms of Use', meaning: 'The conditions on which somebody may use a site.' },
  {
    word: 'Third-party site',
    meaning: 'A site that stands on somebody else’s service, such as a social network.',
  },
  {
    word: 'Vetting',
    meaning: 'Checking who somebody is before they take part, with the date on which it runs out.',
  },
  {
    word: 'Whistleblowing',
    meaning: 'Telling of wrongdoing at work, with the law’s protection, unnamed if one wishes.',
  },
]
