// The choices of a site's record: who runs the account, and what is kept of the people behind it (§16.1, §17.9).

/** Who runs an account. Source: §13 for the PTA's own pages. */
export const runners = {
  school: 'The school',
  governors: 'The governors',
  pta: 'The PTA',
  others: 'Somebody else',
} as const
export type Runner = keyof typeof runners
export const runnerKeys = Object.keys(runners) as Runner[]

/** The parts that people have in an account, outside the site's own team. */
export const recordParts = {
  password: 'Knows the password',
  recovery: 'Can get back in',
  'host-administrator': 'Known to the host as administrator',
} as const
export type RecordPart = keyof typeof recordParts
export const recordPartKeys = Object.keys(recordParts) as RecordPart[]

/** The parts of which at least one, or two, must be named. Source: duties, "who the host knows as administrator". */
export const fewestOf: Readonly<Record<RecordPart, number>> = {
  password: 1,
  recovery: 1,
  'host-administrator': 2,
}

/** Days after which the privacy settings and the administrators are looked at again: about a term. */
export const checkedEachTerm = 120
