// Reads a OneRoster export, 1.1 or 1.2: users with their roles, their class, their date of birth, their carers.
import { wrongWithBirth } from './day.ts'
import type { Gathered } from './one-roster-gathered.ts'
import { addPeople } from './one-roster-people.ts'
import { oneRosterFiles, type OneRosterFile } from './one-roster.data.ts'
import { readOneRosterFile, type Cells } from './read-one-roster-file.ts'
import { emptyRoster, type Roster, type RosterRead } from './roster.ts'

/** `files` by their names, as they came out of the folder or the zip. */
export async function readOneRoster(files: ReadonlyMap<string, Buffer>, today: string): Promise<RosterRead> {
  if (!files.has('users.csv'))
    return { ok: false, problem: 'There is no users.csv. Export OneRoster again, with the people in it.' }
  const gathered: Gathered = {
    users: new Map(),
    classes: new Map(),
    enrolled: new Map(),
    births: new Map(),
    roster: emptyRoster(),
    today,
    seen: new Map(),
  }
  for (const name of oneRosterFiles) {
    const bytes = files.get(name)
    if (!bytes) continue
    const problem = await readOneRosterFile(name, bytes, gathered, takers[name])
    if (problem !== undefined) return { ok: false, problem: `${name}: ${problem}` }
  }
  addPeople(gathered)
  return { ok: true, roster: gathered.roster }
}

/** What each file's rows do; a sentence rejects the row, one that begins with “!” the whole export. */
type Taker = (row: Cells, line: number, gathered: Gathered) => string | undefined

const takers: Record<OneRosterFile, Taker> = {
  'manifest.csv': ({ propertyName = '', value = '' }) =>
    propertyName.startsWith('file.') && value === 'delta'
      ? '!This export tells changes alone. Export everything (bulk), so that it shows who has left.'
      : undefined,
  'orgs.csv': ({ type, name = '' }, _, { roster }) => {
    if (type === 'school') roster.schools.push(name)
    return undefined
  },
  'academicSessions.csv': () => undefined,
  'classes.csv': ({ sourcedId = '', title = '', classType }, _, { classes }) => {
    if (title === '') return 'This class has no title.'
    classes.set(sourcedId, { title, home: classType?.toLowerCase() === 'homeroom' })
    return undefined
  },
  'users.csv': takeUser,
  'roles.csv': ({ userSourcedId = '', role = '', roleType, endDate = '' }, _, { users, roster, today }) => {
    const user = users.get(userSourcedId)
    if (!user) return unknownUser(userSourcedId, roster)
    if (endDate !== '' && endDate < today) return undefined
    if (roleType === 'primary') user.roles.unshift(role)
    else user.roles.push(role)
    return undefined
  },
  'userProfiles.csv': ({ userSourcedId = '' }, _, { users, roster }) =>
    users.has(userSourcedId) ? undefined : unknownUser(userSourcedId, roster),
  'demographics.csv': (
    { sourcedId, userSourcedId, birthDate = '' },
    line,
    { users, births, roster, today },
  ) => {
    const id = sourcedId ?? userSourcedId ?? ''
    if (!users.has(id)) return unknownUser(id, roster)
    const problem = wrongWithBirth(birthDate, today)
    if (problem !== undefined) births.set(id, { line, problem })
    return undefined
  },
  'enrollments.csv': takeEnrolment,
}

function takeUser(row: Cells, line: number, { users, roster }: Gathered): string | undefined {
  const { sourcedId = '', givenName = '', familyName = '' } = row
  if (givenName === '' || familyName === '') {
    roster.unclear.add(sourcedId)
    return givenName === '' ? 'There is no first name.' : 'There is no surname.'
  }
  users.set(sourcedId, {
    line,
    givenName,
    familyName,
    preferred: row['preferredGivenName'] ?? '',
    email: row['email'] ?? '',
    roles: row['role'] ? [row['role']] : [],
    grades: row['grades'] ?? '',
    agents: (row['agentSourcedIds'] ?? '').split(/[,\s]+/u).filter((id) => id !== ''),
  })
  return undefined
}

function takeEnrolment(
  { userSourcedId = '', classSourcedId = '', beginDate = '', endDate = '' }: Cells,
  _: number,
  { users, classes, enrolled, roster, today }: Gathered,
): string | undefined {
  if (!users.has(userSourcedId)) return unknownUser(userSourcedId, roster)
  if (!classes.has(classSourcedId)) return `There is no class ${classSourcedId} in classes.csv.`
  if ((endDate !== '' && endDate < today) || beginDate > today) return undefined
  const known = enrolled.get(userSourcedId)
  if (known) known.push(classSourcedId)
  else enrolled.set(userSourcedId, [classSourcedId])
  return undefined
}

/** Whose own row was rejected is told there; the rows that hang on it need not say it again. */
const unknownUser = (id: string, { unclear }: Roster): string | undefined =>
  unclear.has(id) ? undefined : `There is no user ${id} in users.csv.`
