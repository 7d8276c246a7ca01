// To whom a whistleblower's report goes (§9.3): never to anybody it is about, and about the head to the governors alone. Pure.
import type { Role } from './people.data.ts'
import type { ContactAmong } from './whistle-contact.workflow.ts'

/** The people at whom a reporter can point by their post, and how else a post is written. */
const posts = {
  'deputy-headteacher': { label: 'The deputy headteacher', words: /\bdeputy head(?: ?teacher)?\b/gu },
  headteacher: {
    label: 'The headteacher',
    words: /\bhead(?: ?teacher| ?mistress| ?master)?\b|\bprincipal\b/gu,
  },
  'designated-safeguarding-lead': {
    label: 'The designated safeguarding lead',
    words: /\bdsl\b|\bsafeguarding lead\b/gu,
  },
  'chair-of-governors': {
    label: 'The chair of governors',
    words: /\bchair(?: of (?:the )?governors?|man|woman|person)?\b/gu,
  },
} as const satisfies Partial<Record<Role, { label: string; words: RegExp }>>
export type PointedAt = keyof typeof posts
/** In this order the more exact wording is looked for first. */
export const pointedAt = Object.keys(posts) as PointedAt[]
export const postLabel = (role: PointedAt): string => posts[role].label

/** Whom a report is about, as the reporter told it. */
export interface ReportAbout {
  roles: readonly PointedAt[]
  words: string
}

export interface SomebodyHere {
  personId: string
  name: string
  roles: readonly Role[]
}

export interface RoutedContact extends SomebodyHere {
  among: ContactAmong
}

/** The posts that a report is about, ticked or written out. */
export function postsIn({ roles, words }: ReportAbout): PointedAt[] {
  let left = plain(words)
  const written = pointedAt.filter((role) => {
    const before = left
    left = left.replaceAll(posts[role].words, ' ')
    return left !== before
  })
  return [...new Set([...roles, ...written])]
}

/** Those of some people whom a report is about. In doubt somebody is: it costs a reader, never the reporter. */
export function whomItIsAbout<Each extends SomebodyHere>(
  people: readonly Each[],
  about: ReportAbout,
): Each[] {
  const held = postsIn(about)
  const words = new Set(plain(about.words).split(/[^\p{L}\p{N}]+/u))
  return people.filter(
    ({ name, roles }) =>
      roles.some((role) => held.some((each) => each === role)) ||
      plain(name)
        .split(/[^\p{L}\p{N}]+/u)
        .some((part) => part.length > 1 && words.has(part)),
  )
}

/** Those of the contacts to whom a report goes. */
export function whoReceives(
  contacts: readonly RoutedContact[],
  about: ReportAbout,
  people: readonly SomebodyHere[] = contacts,
): RoutedContact[] {
  const subjects = new Set(whomItIsAbout([...people, ...contacts], about).map(({ personId }) => personId))
  const aboutHead =
    postsIn(about).includes('headteacher') ||
    people.some(({ personId, roles }) => subjects.has(personId) && roles.includes('headteacher'))
  return contacts.filter(
    ({ personId, among }) => !subjects.has(personId) && (!aboutHead || among === 'governors'),
  )
}

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
