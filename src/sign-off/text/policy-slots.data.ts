// The choices that the model policy leaves to each school: every bracket and blank is a slot, with its kind.

export interface Slot {
  label: string
  kind: 'text' | 'contact' | 'number' | 'services' | 'one-of'
  /** The clauses in which it stands. */
  clauses: readonly string[]
  /** What the model supplies; a slot without it is open until the school fills it. */
  model?: string
  /** For one-of: the wordings to choose from. */
  options?: readonly string[]
}

const known = {
  'school-name': { label: 'Name of the school', kind: 'text', clauses: ['cover'] },
  'policy-owner': {
    label: 'Who owns the policy',
    kind: 'text',
    clauses: ['cover'],
    model: 'The headteacher',
  },
  'hr-contact': { label: 'HR contact', kind: 'contact', clauses: ['hr'] },
  'school-devices': {
    label: 'School equipment that the rule covers',
    kind: 'text',
    clauses: ['3.1'],
    model: 'computers, laptops, tablets and phones that the school hands out for work',
  },
  'blocked-services': {
    label: 'Services that the filter blocks',
    kind: 'services',
    clauses: ['3.2'],
    model: 'Facebook, Instagram, Snapchat, TikTok and X',
  },
  'leave-given': {
    label: 'How the head gives leave to post',
    kind: 'one-of',
    clauses: ['4'],
    model: 'in writing',
    options: ['in writing', 'in writing or in the program, for a named site and dates'],
  },
  'contact-with-pupils': {
    label: 'Contact with pupils online',
    kind: 'one-of',
    clauses: ['7.8'],
    model: 'unless your work is authorised to need it',
    options: ['unless your work is authorised to need it', 'whatever the reason'],
  },
  'appropriate-head': {
    label: 'Who may decide in the head’s place',
    kind: 'one-of',
    clauses: ['14.3', '15.7', '16.5', '16.7', '18.7', '18.8'],
    model: 'the head, or a manager whom the head has named for it',
    options: ['the head', 'the head, or a manager whom the head has named for it'],
  },
  'appropriate-manager': {
    label: 'Who may decide in the line manager’s place',
    kind: 'one-of',
    clauses: ['16.2', '16.4'],
    model: 'a manager whom the head has named for it',
    options: ['a manager whom the head has named for it', 'the deputy headteacher'],
  },
  'minimum-age': {
    label: 'The age that most hosts ask for',
    kind: 'number',
    clauses: ['15.5'],
    model: '13',
  },
  'lado-contact': { label: 'LADO', kind: 'contact', clauses: ['10.1'] },
  'mash-contact': { label: 'Safeguarding hub (MASH)', kind: 'contact', clauses: ['10.1'] },
  'governor-support': { label: 'Governor Support', kind: 'contact', clauses: ['12.2'] },
  outsiders: {
    label: 'Whether people from outside may take part',
    kind: 'one-of',
    clauses: ['18.6 note'],
    model:
      'Our sites are closed to strangers. Only people whom the school knows take part, and adults from outside only once they have been checked.',
    options: [
      'Our sites are closed to strangers. Only people whom the school knows take part, and adults from outside only once they have been checked.',
      'Our sites take nobody from outside at all, not even as friends of the site.',
    ],
  },
  'discipline-policy': {
    label: 'Disciplinary policy',
    kind: 'text',
    clauses: ['3.4', '9.1'],
    model: 'our disciplinary policy',
  },
  'behaviour-policy': {
    label: 'Behaviour policy',
    kind: 'text',
    clauses: ['5.1'],
    model: 'our behaviour policy',
  },
  'bullying-policy': {
    label: 'Anti-bullying policy',
    kind: 'text',
    clauses: ['7.12'],
    model: 'our anti-bullying policy',
  },
  'complaints-policy': {
    label: 'Complaints and grievance procedure',
    kind: 'text',
    clauses: ['7.14'],
    model: 'our complaints procedure',
  },
  'whistleblowing-policy': {
    label: 'Whistleblowing policy',
    kind: 'text',
    clauses: ['9.3'],
    model: 'Our whistleblowing policy',
  },
  'child-protection-policy': {
    label: 'Child protection policy',
    kind: 'text',
    clauses: ['10.1'],
    model: 'our child protection policy',
  },
  'data-protection-policy': {
    label: 'Data protection policy',
    kind: 'text',
    clauses: ['4.5'],
    model: 'our data protection policy',
  },
} as const satisfies Record<string, Slot>

export const slots: Readonly<Record<string, Slot>> = known
export const slotNames: readonly string[] = Object.keys(known)
