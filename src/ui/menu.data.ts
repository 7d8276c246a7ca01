// The menu at the top of the staff pages. Everybody sees the lines that their permissions allow.
import type { Person } from '../platform/viewer.ts'
import { may, type PermissionName } from '../policy/access.data.ts'

interface Line {
  label: string
  href: string
  may: PermissionName
  /** Where else this line is the current one. */
  also?: readonly string[]
  /** Looked for now and then: it stands behind “More” where a row has no room for all. */
  seldom?: true
}

const lines: readonly Line[] = [
  { label: 'Home', href: '/', may: 'home.read' },
  { label: 'Sites', href: '/sites', may: 'sites.read' },
  { label: 'Posts', href: '/posts', may: 'posts.decide' },
  { label: 'Moderation', href: '/moderation', may: 'contributions.decide' },
  { label: 'Concerns', href: '/concerns', may: 'concern.read', also: ['/cases'] },
  { label: 'Press', href: '/media', may: 'media.log' },
  { label: 'Contacts', href: '/contacts', may: 'contacts.read', seldom: true },
  {
    label: 'Pupils',
    href: '/roster',
    may: 'roster.write',
    also: ['/consents', '/pupils', '/carers'],
    seldom: true,
  },
  { label: 'Your children', href: '/my-children', may: 'family.answer' },
  { label: 'People', href: '/people', may: 'people.keep', seldom: true },
  { label: 'School', href: '/school', may: 'school.write', seldom: true },
  { label: 'Data', href: '/data-requests', may: 'data.keep', seldom: true },
  { label: 'Accounts', href: '/accounts', may: 'accounts.write', seldom: true },
  { label: 'Trust', href: '/trust', may: 'trust.read' },
  { label: 'Policy', href: '/policy', may: 'policy.read' },
  { label: 'Speak up', href: '/speak-up', may: 'whistle.read', also: ['/whistleblowing'] },
  { label: 'Filter', href: '/blocked', may: 'blocked.read', seldom: true },
  { label: 'Ties', href: '/ties', may: 'ties.declare', seldom: true },
  { label: 'Policy map', href: '/policy-map', may: 'policy-map.read', seldom: true },
]

/** As many as fit a row of 1,280 pixels. */
const roomFor = 12

export function menuFor(person: Person, path: string) {
  const theirs = lines.filter((line) => may(line.may, person))
  return theirs.map(({ label, href, also = [], seldom = false }) => ({
    label,
    href,
    current: href === '/' ? path === '/' : [href, ...also].some((each) => isAt(path, each)),
    behindMore: seldom && theirs.length > roomFor,
  }))
}

const isAt = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`)
