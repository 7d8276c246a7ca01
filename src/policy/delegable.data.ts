// The decisions of the program's workflows that the head can hand to a named "appropriate manager", for some days.

/** By clause: what is handed over. */
export const delegable = {
  '16.2': 'Approve the aims and content of a site, in the line manager’s place',
  '16.3': 'Agree that somebody takes part in a third party’s site, in the line manager’s place',
  '16.4': 'Approve posts, in the line manager’s place',
  '16.5': 'Approve how the school’s logo and brand are used',
} as const
export type DelegableClause = keyof typeof delegable
export const delegableClauses = Object.keys(delegable) as DelegableClause[]
