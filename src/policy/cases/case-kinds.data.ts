// The kinds of cases: who manages each, and which are about a child. A concern is what comes in; a case is what it becomes.
import type { ContactAskedFor } from '../contact-kinds.data.ts'
import type { Role } from '../people.data.ts'

/** From the ground up: whoever stands in it, what is about them goes to somebody above (§10.1). The chair has nobody above. */
export const ladder = [
  'designated-safeguarding-lead',
  'headteacher',
  'chair-of-governors',
] as const satisfies readonly Role[]
export type Rung = (typeof ladder)[number]

/** Who stands in for the safeguarding lead: with concerns always, with a child's case only by breaking the glass. */
export const deputyLead = 'deputy-safeguarding-lead' satisfies Role

/** Whom somebody is told to ring where nobody at the school stands above whom it is about (§10.1): the authority, first the LADO. */
export const outside: readonly ContactAskedFor[] = ['lado', 'mash']

interface Kind {
  label: string
  /** When it is the right one, for whoever sorts a concern. */
  says: string
  /** The rung that manages it, and the highest that may; 'nobody': only those who are named to it. */
  first: Rung | 'nobody'
  last: Rung
  /** About a child: governors never browse these, and no picture is ever taken in. */
  child?: true
  /** Whether whoever sorts a concern may choose it. */
  sorted?: true
}

const kinds = {
  concern: {
    label: 'Concern',
    says: 'Nobody has sorted it yet.',
    first: 'designated-safeguarding-lead',
    last: 'chair-of-governors',
  },
  safeguarding: {
    label: 'Safeguarding concern about a child',
    says: 'A child may be at risk. It goes on to the school’s safeguarding system.',
    first: 'designated-safeguarding-lead',
    last: 'headteacher',
    child: true,
    sorted: true,
  },
  allegation: {
    label: 'Allegation',
    says: 'Somebody who works with children may have harmed one, or may be a risk. The LADO is told within one working day.',
    first: 'headteacher',
    last: 'chair-of-governors',
    sorted: true,
  },
  'low-level': {
    label: 'Low-level concern',
    says: 'An adult’s conduct, below the harm threshold. A nagging doubt counts, and so does what somebody reports of themselves.',
    first: 'headteacher',
    last: 'chair-of-governors',
    sorted: true,
  },
  breach: {
    label: 'Breach of the policy',
    says: 'Somebody may have used social media in a way that the policy forbids.',
    first: 'headteacher',
    last: 'chair-of-governors',
    sorted: true,
  },
  'post-about-staff': {
    label: 'Post about staff',
    says: 'Something was posted about somebody who works here.',
    first: 'headteacher',
    last: 'chair-of-governors',
    sorted: true,
  },
  'media-enquiry': {
    label: 'Media enquiry',
    says: 'The press has asked the school something.',
    first: 'headteacher',
    last: 'chair-of-governors',
    sorted: true,
  },
  'illegal-content': {
    label: 'Illegal content',
    says: 'Something that may be against the law. It is hidden at once, and never copied.',
    first: 'designated-safeguarding-lead',
    last: 'headteacher',
    child: true,
    sorted: true,
  },
  whistleblowing: {
    label: 'Whistleblowing',
    says: 'A report by somebody who works here, to the contacts who are not its subject.',
    first: 'nobody',
    last: 'chair-of-governors',
  },
} as const satisfies Record<string, Kind>

/** Every kind of file: a concern, and each kind of case. */
export type FileKind = keyof typeof kinds
export type CaseKind = Exclude<FileKind, 'concern'>
export const fileKinds: Readonly<Record<FileKind, Kind>> = kinds
export const fileKindNames = Object.keys(kinds) as FileKind[]
/** The kinds that a concern can become. */
export const sortedKinds = fileKindNames.filter(
  (name): name is CaseKind => name !== 'concern' && fileKinds[name].sorted === true,
)
