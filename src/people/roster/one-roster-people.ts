// Puts the people of a OneRoster export together: pupils with class and carers, members of staff, carers.
import type { Gathered, User } from './one-roster-gathered.ts'
import { carerRoles, otherRoles, parentRoles, pupilRoles, staffRoles } from './one-roster.data.ts'
import { knownAs, mail } from './read-table.ts'
import type { CarerOf } from './roster.ts'
import { yearName } from './year-name.ts'

/** Adds everybody to the roster; who can't be placed is rejected with the line of their own row. */
export function addPeople(gathered: Gathered): void {
  const { users, roster } = gathered
  const all = [...users]
  roster.covers = {
    staff: all.some(([, user]) => positionOf(user) !== undefined),
    carers: all.some(([, user]) => isOne(user, carerRoles)),
  }
  const carers = carersByPupil(gathered)
  for (const [id, user] of all) {
    if (isOne(user, pupilRoles)) addPupil(gathered, id, user, carers.get(id) ?? [])
    else if (positionOf(user) !== undefined || isOne(user, carerRoles)) addAdult(gathered, id, user)
    else if (!isOne(user, otherRoles)) reject(gathered, user.line, 'users.csv', noRole(user))
  }
}

const isOne = ({ roles }: User, of: readonly string[]): boolean => roles.some((role) => of.includes(role))
const positionOf = ({ roles }: User): string | undefined =>
  roles.map((role) => staffRoles[role]).find((position) => position !== undefined)

const noRole = ({ roles }: User): string =>
  roles.length === 0
    ? 'No role is given for this user.'
    : `“${roles.join(', ').slice(0, 60)}” is not a known role.`

function reject({ roster }: Gathered, line: number, file: string, reason: string): void {
  roster.rejected.push({ line, file, reason })
}

/** Carers are named by their pupils, or name them; both count. */
function carersByPupil({ users }: Gathered): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (pupil: string, carer: string) => {
    const known = found.get(pupil) ?? []
    if (!known.includes(carer)) found.set(pupil, [...known, carer])
  }
  for (const [id, user] of users)
    for (const agent of user.agents) {
      const other = users.get(agent)
      if (!other) continue
      if (isOne(user, pupilRoles) && isOne(other, carerRoles)) add(id, agent)
      else if (isOne(user, carerRoles) && isOne(other, pupilRoles)) add(agent, id)
    }
  return found
}

function addPupil(gathered: Gathered, id: string, user: User, carers: readonly string[]): void {
  const { roster, births, users } = gathered
  const birth = births.get(id)
  const className = classOf(gathered, id, user)
  if (birth || className === undefined) {
    roster.unclear.add(id)
    if (birth) reject(gathered, birth.line, 'demographics.csv', birth.problem)
    else reject(gathered, user.line, 'users.csv', 'This pupil is in no class and no year group.')
    return
  }
  roster.pupils.push({
    sourceId: id,
    line: user.line,
    givenName: user.givenName,
    familyName: user.familyName,
    knownAs: knownAs(user.preferred, user.givenName),
    className,
    carers: roster.covers.carers ? carers.map((carer) => carerOf(carer, users.get(carer))) : undefined,
  })
}

const carerOf = (carer: string, user: User | undefined): CarerOf => ({
  carer,
  relationship: { parent: 'Parent', guardian: 'Guardian', relative: 'Relative' }[user?.roles[0] ?? ''] ?? '',
  responsible: user !== undefined && isOne(user, parentRoles),
})

/** The class in which the pupil is registered, else the only one, else the year group. */
function classOf({ enrolled, classes }: Gathered, id: string, { grades }: User): string | undefined {
  const own = (enrolled.get(id) ?? []).flatMap((each) => classes.get(each) ?? [])
  const home = own.find((each) => each.home) ?? (own.length === 1 ? own[0] : undefined)
  const year = yearName(grades.split(',')[0] ?? '')
  return (home?.title ?? (year || own[0]?.title)) || undefined
}

function addAdult({ roster }: Gathered, id: string, user: User): void {
  const [position, { line }] = [positionOf(user), user]
  const fullName = `${user.preferred || user.givenName} ${user.familyName}`
  const adult = { sourceId: id, line, fullName, email: mail(user.email) }
  if (position !== undefined) roster.staff.push({ ...adult, position })
  if (isOne(user, carerRoles)) roster.carers.push({ ...adult, ownRow: position === undefined })
}
