// The words for people: the capacities in which they act (§1.2–1.4, 12, 13) and the roles that they hold.

export const capacities = {
  employee: 'Employee',
  contractor: 'Contractor',
  volunteer: 'Volunteer',
  governor: 'Governor',
  'pta-member': 'PTA member',
  pupil: 'Pupil',
  'parent-or-carer': 'Parent or carer',
  'outside-contributor': 'Outside contributor',
} as const
export type Capacity = keyof typeof capacities

/** The capacities that the policy calls "staff". Source: §1.4. */
export const staffCapacities: readonly Capacity[] = ['employee', 'contractor', 'volunteer']

/** Those who work for or govern the school, and may see its staff pages. Source: §1.4, §12.1. */
export const insideCapacities: readonly Capacity[] = [...staffCapacities, 'governor']

export const roles = {
  headteacher: 'Headteacher',
  'deputy-headteacher': 'Deputy headteacher',
  'designated-safeguarding-lead': 'Designated safeguarding lead',
  'deputy-safeguarding-lead': 'Deputy designated safeguarding lead',
  'communications-manager': 'Communications manager',
  office: 'Office',
  technician: 'Technician',
  'filtering-lead': 'Filtering lead',
  'filtering-governor': 'Filtering governor',
  'chair-of-governors': 'Chair of governors',
  clerk: 'Clerk to the governors',
  'trust-lead': 'Trust lead',
} as const
export type Role = keyof typeof roles

/** Who sees how the schools of a trust stand. The trust names them, on the command line: no school's head does. */
export const trustRole: Role = 'trust-lead'
/** The roles that a school gives itself. */
export const schoolRoles: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(roles).filter(([role]) => role !== trustRole),
)

/** What a person is to one site, post or contribution, rather than to the school. */
export const relations = {
  author: 'Author',
  'line-manager': 'Line manager',
  /** Named by the head, for some days, to decide in the line manager's place (§16.2, §16.4). */
  'appropriate-manager': 'Appropriate manager',
  /** The same for the use of the brand and logo (§16.5). */
  'brand-manager': 'Manager named for the brand',
  administrator: 'Administrator',
  moderator: 'Moderator',
  refuser: 'Moderator who refused it',
  signatory: 'Member of staff or governor',
  holder: 'Person whose account it is',
  asker: 'Colleague who asked for it',
  'responsible-carer': 'Carer with parental responsibility',
  'case-manager': 'Person who manages the case',
  'case-handler': 'Person who helps with the case',
  'report-reader': 'Contact to whom the report goes',
} as const
export type Relation = keyof typeof relations

/** Who keeps the roster of pupils and what their families have agreed to. */
export const rosterKeepers = [
  'headteacher',
  'deputy-headteacher',
  'office',
] as const satisfies readonly Role[]

/** What a person can be to a site. */
export const teamParts = ['author', 'administrator', 'moderator'] as const
export type TeamPart = (typeof teamParts)[number]

export type Who = Role | Relation

/** How a page names somebody: "the headteacher", "the author". */
export const nameOf = (who: Who): string => `the ${{ ...roles, ...relations }[who].toLowerCase()}`
