// The numbers of the policy's clauses, so that one that does not exist can't be written.
/** The 89 numbered clauses, section by section, so that a number that doesn't exist can't be written. */
export type NumberedClause =
  | `1.${UpTo5}`
  | `2.${UpTo5}`
  | `3.${UpTo4}`
  | `4.${UpTo5 | 6}`
  | `5.${1 | 2 | 3}`
  | '6.1'
  | `7.${UpTo10 | 11 | 12 | 13 | 14}`
  | `8.${UpTo4}`
  | `9.${1 | 2 | 3}`
  | '10.1'
  | `11.${1 | 2}`
  | `12.${1 | 2}`
  | `14.${UpTo7}`
  | `15.${UpTo7}`
  | `16.${UpTo7}`
  | `17.${UpTo10}`
  | `18.${UpTo7 | 8}`

type UpTo4 = 1 | 2 | 3 | 4
type UpTo5 = UpTo4 | 5
type UpTo7 = UpTo5 | 6 | 7
type UpTo10 = UpTo7 | 8 | 9 | 10

/** Text that binds as much as a clause but carries no number of its own: the names are ours. */
export type UnnumberedPart =
  | 'cover'
  | 'access'
  | 'hr'
  | '4'
  | '7'
  | '12'
  | '13'
  | '18.6 note'
  | 'signature'
  | 'App.1'

export type ClauseNumber = NumberedClause | UnnumberedPart
