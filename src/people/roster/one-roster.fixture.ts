// A small OneRoster export of an invented school, in both versions.

type Files = Record<string, string>

const common: Files = {
  'orgs.csv':
    'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\no1,,,Oakfield Primary School,school,,\n',
  'academicSessions.csv':
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear\ns1,,,2026-27,schoolYear,2026-09-01,2027-07-20,,2027\n',
  'classes.csv': `sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
k1,,,4 Oak,04,,,homeroom,,o1,s1,,,
k2,,,Choir,,,,scheduled,,o1,s1,,,
`,
  'enrollments.csv': `sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
e0,,,k2,o1,p1,student,,,
e1,,,k1,o1,p1,student,,2026-09-01,2027-07-20
e2,,,k1,o1,t1,teacher,true,,
`,
  'demographics.csv':
    'sourcedId,status,dateLastModified,birthDate,sex\np1,,,2017-03-04,female\np2,,,2017-05-05,male\n',
}

/** Two pupils, one with both parents, a teacher and an aunt. */
export const oneRoster11: Files = {
  ...common,
  'manifest.csv':
    'propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.users,bulk\nfile.enrollments,bulk\n',
  'users.csv': `sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
p1,,,true,o1,student,amina,,Amina,Farah,,,,,,"c1,c2",04,
p2,,,true,o1,student,kofi,,Kofi,Mensah,,,,,,,R,
t1,,,true,o1,teacher,tom,,Tom,O’Neill,,,tom@oakfield.example,,,,,
c1,,,true,o1,parent,leila,,Leila,Farah,,,leila@example.org,,,,,
c2,,,true,o1,guardian,omar,,Omar,Farah,,,omar@example.org,,,p1,,
c3,,,true,o1,relative,abena,,Abena,Mensah,,,,,,p2,,
`,
}

export const oneRoster12: Files = {
  ...common,
  'manifest.csv':
    'propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile.users,bulk\nfile.roles,bulk\n',
  'users.csv': `sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
p1,,,true,amina,,Amina,Farah,,,,,,"c1,c2",04,,,,Mina,,,o1,
p2,,,true,kofi,,Kofi,Mensah,,,,,,,R,,,,,,,o1,
t1,,,true,tom,,Tom,O’Neill,,,tom@oakfield.example,,,,,,,,,,,o1,
c1,,,true,leila,,Leila,Farah,,,leila@example.org,,,,,,,,,,,o1,
c2,,,true,omar,,Omar,Farah,,,omar@example.org,,,p1,,,,,,,,o1,
c3,,,true,abena,,Abena,Mensah,,,,,,p2,,,,,,,,o1,
`,
  'roles.csv': `sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
r1,,,p1,primary,student,,,o1,
r2,,,p2,primary,student,,,o1,
r3,,,t1,primary,teacher,,,o1,
r4,,,c1,primary,parent,,,o1,
r5,,,c2,primary,guardian,,,o1,
r6,,,c3,primary,relative,,,o1,
r7,,,t1,secondary,aide,2024-09-01,2025-07-20,o1,
`,
  'userProfiles.csv': `sourcedId,status,dateLastModified,userSourcedId,profileType,vendorId,applicationId,description,credentialType,username,password
u1,,,p1,sis,v,a,,basic,amina,
`,
}

export const asFiles = (files: Files): Map<string, Buffer> =>
  new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))
