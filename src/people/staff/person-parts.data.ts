// The parts of a person's record: their headings, and the action behind the form of each.
import type { PersonAction } from '../../policy/person.workflow.ts'

interface Part {
  title: string
  /** The link to its form. */
  add: string
  /** What stands where there is nothing. */
  none: string
  action: PersonAction
  /** Above the form. */
  lead: string
}

const parts = {
  details: {
    title: 'Name, position and line manager',
    add: 'Change name, position or line manager',
    none: '',
    action: 'change',
    lead: 'The name and position stand under what they write for the school.',
  },
  capacity: {
    title: 'At the school',
    add: 'Add',
    none: 'Nothing is on record.',
    action: 'give-capacity',
    lead: 'Somebody can be several things at once: a member of staff, a governor, a parent.',
  },
  role: {
    title: 'Roles',
    add: 'Give a role',
    none: 'None.',
    action: 'give-role',
    lead: 'A role ends on its last day, and with the work for the school at the latest.',
  },
  decision: {
    title: 'Decisions that the head has handed over',
    add: 'Hand one over',
    none: 'None. The head can hand one over for some days.',
    action: 'delegate',
    lead: 'For some days they decide this in your place or the line manager’s. You can take it back.',
  },
  authorisation: {
    title: 'Authorisations',
    add: 'Authorise',
    none: 'None. Without one, nothing that the policy forbids is done online for the school.',
    action: 'authorise',
    lead: 'In writing, for a purpose and for some days. It ends by itself, and when they leave.',
  },
  away: {
    title: 'Away',
    add: 'Say when, and who stands in',
    none: 'No absence is written down.',
    action: 'name-deputy',
    lead: 'On these days whoever stands in decides in place of whoever is away: as a line manager, and by their role.',
  },
  deputy: {
    title: 'Deputy',
    add: 'Name the deputy',
    none: 'Nobody is named.',
    action: 'say-deputy',
    lead: 'What has waited some working days for their approval passes to the deputy by itself. The page of what waits says so.',
  },
  training: {
    title: 'Training',
    add: 'Write a course down',
    none: 'No course is written down.',
    action: 'record-training',
    lead: 'Such as safeguarding, or moderating comments.',
  },
  vetting: {
    title: 'Vetting',
    add: 'Write down who checked them',
    none: 'None. Somebody from outside takes part in no site without one.',
    action: 'record-vetting',
    lead: 'For somebody from outside: a parent, or an outside contributor. With its last day they can’t contribute any more.',
  },
  leaving: {
    title: 'Leaving',
    add: 'Write down their last day',
    none: '',
    action: 'leave',
    lead: 'Their rights, roles and sites end with that day by themselves. What they wrote stays.',
  },
} as const satisfies Record<string, Part>

export type PartName = keyof typeof parts
export const personParts: Readonly<Record<PartName, Part>> = parts
export const partNames = Object.keys(parts) as PartName[]
