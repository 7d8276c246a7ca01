// Oakfield Primary School, invented whole: its people, its pupils, and what stands on record about them.
import type { ContactWords } from '../people/contacts/contact.ts'
import type { Audience } from '../policy/audiences.data.ts'
import type { ContactAskedFor } from '../policy/contact-kinds.data.ts'
import type { Capacity, Role } from '../policy/people.data.ts'
import type { Filling } from '../sign-off/text/policy-text.ts'

export const demoPassword = 'oakfield-demonstration'

export interface DemoPerson {
  key: string
  name: string
  position: string
  email: string
  capacities: readonly Capacity[]
  audience?: Audience
  roles: readonly Role[]
  lineManager?: string
  signed: boolean
  /** How many days they have been at the school, where it is not for long. */
  daysHere?: number
  /** Who checked them and how, for those who come from outside. */
  vetted?: string
  /** What they may do in the demonstration, in a line. */
  shows: string
}

const at = (name: string) => `${name}@oakfield.example`

export const oakfield = {
  name: 'Oakfield Primary School',
  webSite: 'https://www.oakfield.example/',
  phone: '01632 960000',
  colour: '#6b1f4b',
  zone: 'Europe/London',
} as const

/** What Oakfield has put into the slots of the model policy. */
export const oakfieldChoices: Filling = {
  'school-name': oakfield.name,
  'hr-contact': 'Schools HR, 01632 960010, hr@oakfield.example',
  'lado-contact': 'the duty LADO, 01632 960020',
  'mash-contact': 'the hub at Elmshire council, 01632 960030',
  'governor-support': 'Elmshire Governor Support, 01632 960040',
}

/** What Oakfield's directory says of the contacts that each school is asked for. */
export const oakfieldContacts: Readonly<
  Record<ContactAskedFor, Pick<ContactWords, 'name' | 'phone' | 'email'>>
> = {
  lado: { name: 'the duty LADO', phone: '01632 960020', email: '' },
  mash: { name: 'the hub at Elmshire council', phone: '01632 960030', email: '' },
  hr: { name: 'Schools HR', phone: '01632 960010', email: 'hr@oakfield.example' },
  'governor-support': { name: 'Elmshire Governor Support', phone: '01632 960040', email: '' },
}

/** Its terms, breaks and days shut, for the year from this September to the next July. */
export const oakfieldYear = (september: number) => ({
  terms: [
    { name: 'Autumn term', starts: `${september}-09-02`, ends: `${september}-12-18` },
    { name: 'Spring term', starts: `${september + 1}-01-05`, ends: `${september + 1}-03-25` },
    { name: 'Summer term', starts: `${september + 1}-04-12`, ends: `${september + 1}-07-21` },
  ],
  closures: [
    { name: 'Autumn half term', starts: `${september}-10-26`, ends: `${september}-10-30` },
    { name: 'Spring half term', starts: `${september + 1}-02-15`, ends: `${september + 1}-02-19` },
    { name: 'Summer half term', starts: `${september + 1}-05-31`, ends: `${september + 1}-06-04` },
  ],
  breaks: [
    { name: 'Morning break', starts: '10:30', ends: '10:45' },
    { name: 'Lunch', starts: '12:15', ends: '13:10' },
  ],
})

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'head',
    name: 'Jo Bennett',
    position: 'Headteacher',
    email: at('head'),
    capacities: ['employee', 'governor'],
    roles: ['headteacher'],
    lineManager: 'chair',
    signed: true,
    shows: 'gives the last approval',
  },
  {
    key: 'chair',
    name: 'Ruth Adeyemi',
    position: 'Chair of governors',
    email: at('chair'),
    capacities: ['governor'],
    roles: ['chair-of-governors'],
    signed: true,
    shows: 'decides on the head’s own requests',
  },
  {
    key: 'manager',
    name: 'Priya Raman',
    position: 'Key Stage 2 lead',
    email: at('priya'),
    capacities: ['employee'],
    roles: [],
    lineManager: 'head',
    signed: true,
    shows: 'manages the Year 4 teachers, and approves their posts',
  },
  {
    key: 'communications',
    name: 'Dan Whitlock',
    position: 'Communications manager',
    email: at('dan'),
    capacities: ['employee'],
    roles: ['communications-manager'],
    lineManager: 'head',
    signed: true,
    shows: 'approves brand and logo',
  },
  {
    key: 'teacher',
    name: 'Tom O’Neill',
    position: 'Year 4 teacher',
    email: at('tom'),
    capacities: ['employee'],
    roles: [],
    lineManager: 'manager',
    signed: true,
    shows: 'asks for a site and writes posts',
  },
  {
    key: 'assistant',
    name: 'Mei Lin',
    position: 'Teaching assistant',
    email: at('mei'),
    capacities: ['employee'],
    roles: [],
    lineManager: 'manager',
    signed: true,
    shows: 'moderates comments',
  },
  {
    key: 'unsigned',
    name: 'Owen Pryce',
    position: 'Year 3 teacher',
    email: at('owen'),
    capacities: ['employee'],
    roles: [],
    lineManager: 'manager',
    signed: false,
    daysHere: 20,
    shows: 'has not signed the policy, so what he does for the school rests',
  },
  {
    key: 'starter',
    name: 'Nadia Osei',
    position: 'Year 1 teacher',
    email: at('nadia'),
    capacities: ['employee'],
    roles: [],
    lineManager: 'manager',
    signed: false,
    daysHere: 0,
    shows: 'begins today, so today is her day to read and sign the policy',
  },
  {
    key: 'volunteer',
    name: 'Hazel Finch',
    position: 'Reading volunteer',
    email: at('hazel'),
    capacities: ['volunteer'],
    roles: [],
    lineManager: 'manager',
    signed: true,
    shows: 'is neither employed nor authorised',
  },
  {
    key: 'safeguarding',
    name: 'Samira Haddad',
    position: 'Deputy headteacher',
    email: at('samira'),
    capacities: ['employee'],
    roles: ['designated-safeguarding-lead', 'deputy-headteacher'],
    lineManager: 'head',
    signed: true,
    shows: 'is told of every concern',
  },
  {
    key: 'office',
    name: 'Bev Carter',
    position: 'Office manager',
    email: at('office'),
    capacities: ['employee'],
    roles: ['office'],
    lineManager: 'head',
    signed: true,
    shows: 'keeps the records',
  },
  {
    key: 'parent',
    name: 'Leila Farah',
    position: 'Parent',
    email: at('leila'),
    capacities: ['parent-or-carer'],
    roles: [],
    signed: false,
    vetted: 'Known to the office; identity seen at admission',
    shows: 'comments, as a parent whom the school has checked',
  },
  {
    key: 'new-parent',
    name: 'Greg Nowak',
    position: 'Parent',
    email: at('greg'),
    capacities: ['parent-or-carer'],
    roles: [],
    signed: false,
    shows: 'is a parent whom nobody has checked yet',
  },
]

export interface DemoPupil {
  given: string
  family: string
  known?: string
  className: string
  names: boolean
  photos: boolean
}

export const demoPupils: readonly DemoPupil[] = [
  { given: 'Amina', family: 'Farah', className: '4 Oak', names: false, photos: true },
  { given: 'Ravi', family: 'Sharma', className: '4 Oak', names: true, photos: true },
  { given: 'Chloe', family: 'Jennings', className: '4 Elm', names: false, photos: false },
  { given: 'Zoë', family: 'Parker', className: '4 Elm', names: true, photos: true },
  { given: 'Oluwaseun', family: 'Bakare', known: 'Seun', className: '4 Oak', names: false, photos: true },
  { given: 'Grace', family: 'Nowak', className: '4 Elm', names: false, photos: false },
]
