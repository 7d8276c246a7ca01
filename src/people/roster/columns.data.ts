// The columns that a pupil's row can have, and the headings under which the usual school systems export them.

/** What a column can hold. */
export type Column =
  | 'id'
  | 'given'
  | 'family'
  | 'known'
  | 'class'
  | 'year'
  | 'birth'
  | 'carer1-name'
  | 'carer1-email'
  | 'carer1-relationship'
  | 'carer1-responsible'
  | 'carer2-name'
  | 'carer2-email'
  | 'carer2-relationship'
  | 'carer2-responsible'

export interface ColumnInfo {
  /** How the mapping page asks for it. */
  label: string
  hint?: string
  needed?: true
  /** Headings without spaces and signs, the surest first. Seen in exports of SIMS, Arbor and Bromcom, and in OneRoster. */
  headings: readonly string[]
}

const carer = (number: 1 | 2): Record<string, ColumnInfo> => {
  const words = ['parent', 'carer', 'guardian', 'contact', 'primarycontact', 'parentcarer'].map(
    (word) => `${word}${number}`,
  )
  const more = (...ends: string[]) => words.flatMap((word) => ends.map((end) => `${word}${end}`))
  return {
    [`carer${number}-name`]: {
      label: `Carer ${number}: name`,
      headings: [...more('name', 'fullname', ''), ...(number === 1 ? ['parentname', 'carername'] : [])],
    },
    [`carer${number}-email`]: {
      label: `Carer ${number}: e-mail`,
      headings: [
        ...more('email', 'emailaddress', 'homeemail'),
        ...(number === 1 ? ['parentemail', 'carere-mail', 'carermail'] : []),
      ],
    },
    [`carer${number}-relationship`]: {
      label: `Carer ${number}: relationship`,
      headings: more('relationship', 'relation', 'relationshiptype'),
    },
    [`carer${number}-responsible`]: {
      label: `Carer ${number}: parental responsibility`,
      hint: 'Yes or no. A carer without it is never asked for consent.',
      headings: more('parentalresponsibility', 'parentalresp', 'responsibility', 'pr'),
    },
  }
}

export const columns = {
  id: {
    label: 'Pupil’s number',
    hint: 'UPN or admission number. By it a pupil is known again next time.',
    needed: true,
    headings: [
      'upn',
      'uniquepupilnumber',
      'sourcedid',
      'admissionnumber',
      'admissionno',
      'adno',
      'admno',
      'admnumber',
      'studentid',
      'pupilid',
      'pupilnumber',
      'studentnumber',
      'misid',
      'externalid',
      'arborstudentid',
      'personid',
      'identifier',
      'id',
    ],
  },
  given: {
    label: 'First name',
    needed: true,
    headings: [
      'legalforename',
      'legalfirstname',
      'forename',
      'firstname',
      'givenname',
      'given',
      'pupilforename',
      'studentforename',
      'preferredforename',
      'preferredfirstname',
    ],
  },
  family: {
    label: 'Surname',
    needed: true,
    headings: [
      'legalsurname',
      'legallastname',
      'legalfamilyname',
      'surname',
      'lastname',
      'familyname',
      'family',
      'pupilsurname',
      'studentsurname',
      'preferredsurname',
      'preferredlastname',
    ],
  },
  known: {
    label: 'Known as',
    headings: [
      'knownas',
      'preferredforename',
      'preferredfirstname',
      'preferredgivenname',
      'preferredname',
      'chosenname',
      'chosenforename',
    ],
  },
  class: {
    label: 'Class',
    hint: 'The registration or tutor group.',
    headings: [
      'reg',
      'reggroup',
      'registrationgroup',
      'registrationform',
      'regform',
      'tutorgroup',
      'tutor',
      'form',
      'formgroup',
      'class',
      'classname',
      'primaryclass',
      'registration',
    ],
  },
  year: {
    label: 'Year group',
    hint: 'Stands in for the class where a pupil has none.',
    headings: [
      'yeargroup',
      'year',
      'yeartaughtin',
      'ncyear',
      'nationalcurriculumyear',
      'yr',
      'grade',
      'grades',
    ],
  },
  birth: {
    label: 'Date of birth',
    hint: 'Only checked, never kept.',
    headings: ['dateofbirth', 'dob', 'birthdate', 'birthday'],
  },
  ...(carer(1) as Record<
    'carer1-name' | 'carer1-email' | 'carer1-relationship' | 'carer1-responsible',
    ColumnInfo
  >),
  ...(carer(2) as Record<
    'carer2-name' | 'carer2-email' | 'carer2-relationship' | 'carer2-responsible',
    ColumnInfo
  >),
} as const satisfies Record<Column, ColumnInfo>

export const columnNames = Object.keys(columns) as Column[]
export const columnInfo = (name: Column): ColumnInfo => columns[name]
