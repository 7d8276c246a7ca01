// The menu at the top of the staff pages. Everybody sees the lines that their permissions allow.
import type { Person } from '../platform/viewer.ts'
import { may, type PermissionName } from '../policy/access.data.ts'

interface Line {
  label: string
  href: string
  may: PermissionName
  /** Where else this line is the current one. */
  also?: readonly string[]
}

const lines: readonly Line[] = [
  { label: 'Home', href: '/', may: 'home.read' },
  { label: 'Sites', href: '/sites', may: 'sites.read' },
  { label: 'Posts', href: '/posts', may: 'posts.decide' },
  { label: 'Moderation', href: '/moderation', may: 'contributions.decide' },
  { label: 'Concerns', href: '/concerns', may: 'concern.read', also: ['/cases'] },
  { label: 'Press', href: '/media', may: 'media.log' },
  { label: 'Contacts', href: '/contacts', may: 'contacts.read' },
  { label: 'Pupils', href: '/roster', may: 'roster.write', also: ['/consents', '/pupils', '/carers'] },
  { label: 'Your children', href: '/my-children', may: 'family.answer' },
  { label: 'People', href: '/people', may: 'people.keep' },
  { label: 'School', href: '/school', may: 'school.write' },
  { label: 'Data', href: '/data-requests', may: 'data.keep' },
  { label: 'Accounts', href: '/accounts', may: 'accounts.write' },
  { label: 'Trust', href: '/trust', may: 'trust.read' },
  { label: 'Policy', href: '/policy', may: 'policy.read' },
  { label: 'Speak up', href: '/speak-up', may: 'whistle.read', also: ['/whistleblowing'] },
  { label: 'Ties', href: '/ties', may: 'ties.declare' },
  { label: 'Policy map', href: '/policy-map', may: 'policy-map.read' },
]

export function menuFor(person: Person, path: string) {
  return lines
    .filter((line) => may(line.may, person))
    .map(({ label, href, also = [] }) => ({
      label,
      href,
      current: href === '/' ? path === '/' : [href, ...also].some((each) => isAt(path, each)),
    }))
}

const isAt = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`)
