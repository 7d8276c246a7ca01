// The contacts that a new school's directory begins with: those it is asked for, and bodies that serve the whole country.
// What we don't know for certain is left empty, for the school to fill in; everything is due for a check at once.
import type { Certainty } from '../../policy/guidance.ts'
import type { ContactWords } from './contact.ts'

export interface KnownContact
  extends Pick<ContactWords, 'kind' | 'name'>, Partial<Omit<ContactWords, 'kind' | 'name'>> {
  key: string
  /** How surely we know what is written here, and since when. */
  certainty: Certainty
  source: string
}

const common = 'General knowledge, written down on 23 November 2026; to be confirmed by the school'

export const knownContacts: readonly KnownContact[] = [
  { key: 'lado', kind: 'lado', name: 'LADO', certainty: 'C', source: 'To be filled in by the school' },
  {
    key: 'mash',
    kind: 'mash',
    name: 'Safeguarding hub',
    certainty: 'C',
    source: 'To be filled in by the school',
  },
  { key: 'hr', kind: 'hr', name: 'HR', certainty: 'C', source: 'To be filled in by the school' },
  {
    key: 'governor-support',
    kind: 'governor-support',
    name: 'Governor Support',
    certainty: 'C',
    source: 'To be filled in by the school',
  },
  {
    key: 'police-now',
    kind: 'police',
    name: 'Police, in an emergency',
    phone: '999',
    note: 'A child in danger now, or a crime that is going on.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'police',
    kind: 'police',
    name: 'Police, when it can wait',
    phone: '101',
    note: 'A crime that may have been committed.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'ceop',
    kind: 'authority',
    name: 'NCA-CEOP, the national command for child protection online',
    web: 'https://www.ceop.police.uk/',
    note: 'Sexual abuse and grooming online. Not for bullying.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'iwf',
    kind: 'authority',
    name: 'Internet Watch Foundation',
    web: 'https://www.iwf.org.uk/',
    note: 'Sexual images of under-18s. With Report Remove the child reports by itself, through Childline.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'childline',
    kind: 'helpline',
    name: 'Childline',
    phone: '0800 1111',
    note: 'For children and young people themselves.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'professionals-online-safety',
    kind: 'helpline',
    name: 'Professionals Online Safety Helpline',
    note: 'For staff and schools: helps with reports to hosts.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'report-harmful-content',
    kind: 'helpline',
    name: 'Report Harmful Content',
    note: 'After the host itself was told and did not act.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'whistleblowing',
    kind: 'helpline',
    name: 'NSPCC whistleblowing line',
    phone: '0800 028 0285',
    note: 'For staff whose worry about a child was not taken up.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'ofsted-whistleblowing',
    kind: 'authority',
    name: 'Ofsted whistleblowing line',
    phone: '0300 123 3155',
    note: 'For staff, about safeguarding or wrongdoing in a school or a council’s services for children.',
    certainty: 'C',
    source: common,
  },
  {
    key: 'protect',
    kind: 'helpline',
    name: 'Protect, the whistleblowing charity',
    phone: '020 3117 2520',
    web: 'https://protect-advice.org.uk/',
    note: 'Free and confidential advice before you speak up, and after.',
    certainty: 'C',
    source: common,
  },
]
