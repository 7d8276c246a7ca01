// The approval form of Appendix 1, whole, with what section 14 adds: its steps and questions as data.
import type { Audience } from '../policy/audiences.data.ts'

export type Question = {
  name: string
  label: string
  hint?: string
  clause: string
} & (
  | { kind: 'line' | 'text'; width?: 10 | 20 | 30; suffix?: string }
  | { kind: 'date' }
  | { kind: 'audiences' }
  | { kind: 'person' }
  | { kind: 'people'; atLeast: number; places: number }
  | {
      kind: 'one-of'
      options: readonly { value: string; text: string; asks?: { name: string; label: string } }[]
    }
  | { kind: 'tick' }
)

export interface Step {
  slug: string
  title: string
  /** What stands under the title, to make the step easier. */
  lead?: string
  questions: readonly Question[]
}

/** The answer to "who hosts the site?" that gives it pages here. */
export const hostedHere = 'school'

/** The kinds of contributor who come from outside, and are vetted. */
export const fromOutside: readonly Audience[] = [
  'families',
  'other-pupils',
  'organisations',
  'public',
  'others',
]
/** The kinds that are children, for whom a parent or responsible adult consents. */
export const children: readonly Audience[] = ['pupils', 'other-pupils']

export const siteForm: readonly Step[] = [
  {
    slug: 'team',
    title: 'Your team',
    questions: [
      { name: 'department', label: 'Department or year group', kind: 'line', width: 30, clause: 'App.1' },
    ],
  },
  {
    slug: 'purpose',
    title: 'What the site is for',
    lead: 'Everybody who approves the site reads this page first.',
    questions: [
      { name: 'name', label: 'Name of the site', kind: 'line', width: 30, clause: 'App.1' },
      { name: 'aims', label: 'What do you want to achieve with it?', kind: 'text', clause: 'App.1' },
      { name: 'content', label: 'What will be on it?', kind: 'text', clause: 'App.1' },
      {
        name: 'worth',
        label: 'What will children learn that is worth the time?',
        kind: 'text',
        clause: '14.2',
      },
      {
        name: 'hours',
        label: 'How much time will you give it?',
        hint: 'Count writing, moderating and answering, in term time.',
        kind: 'line',
        width: 10,
        suffix: 'hours a week',
        clause: '14.4',
      },
      {
        name: 'talked',
        label: 'When did you talk it over with the head?',
        hint: 'For example, 12 11 2026',
        kind: 'date',
        clause: '14.3',
      },
    ],
  },
  {
    slug: 'audience',
    title: 'Who it is for',
    lead: 'The page will be open to those you tick, and to nobody else.',
    questions: [
      {
        name: 'audience',
        label: 'Who may read it?',
        hint: 'Tick all that fit.',
        kind: 'audiences',
        clause: 'App.1',
      },
    ],
  },
  {
    slug: 'contributors',
    title: 'Who takes part',
    questions: [
      {
        name: 'ways',
        label: 'Can readers write on it?',
        kind: 'one-of',
        options: [
          { value: 'none', text: 'No, they only read' },
          { value: 'comments', text: 'Yes, comments that wait for a moderator' },
        ],
        clause: '18.1',
      },
      {
        name: 'contributors',
        label: 'Who may write?',
        hint: 'Tick all that fit. Leave it empty when readers only read.',
        kind: 'audiences',
        clause: 'App.1',
      },
      {
        name: 'disabilities',
        label: 'Some of them are adults with learning disabilities',
        kind: 'tick',
        clause: 'App.1',
      },
      {
        name: 'consent',
        label: 'How will you tell parents or responsible adults, and get their consent?',
        hint: 'Needed when children, or adults with learning disabilities, take part.',
        kind: 'text',
        clause: 'App.1',
      },
      {
        name: 'advertise',
        label: 'How will you find contributors from outside?',
        hint: 'Needed when people from outside take part. The head approves any advertising.',
        kind: 'text',
        clause: '18.7',
      },
      {
        name: 'vetter',
        label: 'Who checks contributors from outside?',
        hint: 'Needed when people from outside take part.',
        kind: 'person',
        clause: 'App.1',
      },
    ],
  },
  {
    slug: 'people',
    title: 'Who runs it',
    lead: 'Name at least two administrators and two moderators. Each is employed by the school or authorised by the head, and has signed the policy. One person can be both.',
    questions: [
      {
        name: 'administrators',
        label: 'Administrator',
        kind: 'people',
        atLeast: 2,
        places: 3,
        clause: '18.4',
      },
      { name: 'moderators', label: 'Moderator', kind: 'people', atLeast: 2, places: 4, clause: '18.4' },
    ],
  },
  {
    slug: 'host',
    title: 'Where and how long',
    questions: [
      {
        name: 'host',
        label: 'Who hosts the site?',
        kind: 'one-of',
        options: [
          { value: hostedHere, text: 'The school' },
          {
            value: 'third-party',
            text: 'Somebody else',
            asks: { name: 'host-name', label: 'Name of the host' },
          },
        ],
        clause: 'App.1',
      },
      { name: 'opens', label: 'When should it go live?', kind: 'date', clause: 'App.1' },
      { name: 'closes', label: 'When will it close?', kind: 'date', clause: '14.6' },
    ],
  },
  {
    slug: 'safety',
    title: 'Safety, success and the end',
    questions: [
      {
        name: 'security',
        label: 'How will you keep out people who are unwanted or unsuitable?',
        kind: 'text',
        clause: 'App.1',
      },
      { name: 'success', label: 'How will you know that it worked?', kind: 'text', clause: '14.7' },
      { name: 'evaluated', label: 'When will you look at that?', kind: 'date', clause: '14.7' },
      {
        name: 'exit',
        label: 'What happens when it ends?',
        hint: 'What is kept, what is deleted, who is told.',
        kind: 'text',
        clause: '14.6',
      },
    ],
  },
]
