// The files and words of OneRoster 1.1 and 1.2 that are read. Source: 1EdTech OneRoster, CSV binding, 1.1 and 1.2.

/** The files that are read; of the others nothing is needed. */
export const oneRosterFiles = [
  'manifest.csv',
  'orgs.csv',
  'academicSessions.csv',
  'classes.csv',
  'users.csv',
  'roles.csv',
  'userProfiles.csv',
  'demographics.csv',
  'enrollments.csv',
] as const
export type OneRosterFile = (typeof oneRosterFiles)[number]

/** Columns without which a file can't be read. */
export const neededColumns: Record<OneRosterFile, readonly string[]> = {
  'manifest.csv': ['propertyName', 'value'],
  'orgs.csv': ['sourcedId', 'name', 'type'],
  'academicSessions.csv': ['sourcedId'],
  'classes.csv': ['sourcedId', 'title'],
  'users.csv': ['sourcedId', 'givenName', 'familyName'],
  'roles.csv': ['userSourcedId', 'role'],
  'userProfiles.csv': ['sourcedId', 'userSourcedId'],
  'demographics.csv': [],
  'enrollments.csv': ['classSourcedId', 'userSourcedId'],
}

export const pupilRoles: readonly string[] = ['student']
/** Who brings a child up; the file says no more of parental responsibility, so the office can correct it. */
export const parentRoles: readonly string[] = ['parent', 'guardian']
export const carerRoles: readonly string[] = [...parentRoles, 'relative']
/** What members of staff are shown as, until the school says more. */
export const staffRoles: Readonly<Record<string, string>> = {
  teacher: 'Teacher',
  aide: 'Teaching assistant',
  administrator: 'Administrator',
  siteAdministrator: 'Administrator',
  counselor: 'Counsellor',
  principal: 'School leader',
  proctor: 'Invigilator',
}
/** Known roles of people who are nobody at this school. */
export const otherRoles: readonly string[] = ['districtAdministrator', 'systemAdministrator']
