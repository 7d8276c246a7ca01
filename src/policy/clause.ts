// What a clause of the policy is: its kind, its section, and the row that a school's map is built from.
import type { ClauseNumber } from './clause-number.ts'
import type { KeeperName } from './keepers.data.ts'

export type ClauseKind = 'gate' | 'check' | 'record' | 'case' | 'duty' | 'guide'

/** What each kind of clause does, for the legend of the map. */
export const clauseKinds: Record<ClauseKind, string> = {
  gate: 'Nothing passes until it holds',
  check: 'The content is examined',
  record: 'A register keeps it, with its history',
  case: 'A procedure with steps, clocks and people',
  duty: 'A reminder with an owner and a due date',
  guide: 'The right words at the right moment',
}

/** The headings of the map, in the order of the policy. The words are ours. */
export const sections = {
  front: 'About this policy',
  '1': 'What it covers',
  '2': 'What it is for',
  '3': 'Your own accounts, at work',
  '4': 'Posting for the school',
  '5': 'When somebody posts about staff',
  '6': 'Monitoring',
  '7': 'What is not acceptable',
  '8': 'Your private profiles',
  '9': 'When the policy is broken',
  '10': 'When a child may be at risk from a member of staff',
  '11': 'Colleagues and governors online',
  '12': 'Governors',
  '13': 'The parent-teacher association',
  '14': 'Before a site is made',
  '15': 'Sites for children',
  '16': 'Who must approve',
  '17': 'What a site may show',
  '18': 'Contributions and moderating',
  signature: 'Signing',
  'App.1': 'The approval form',
} as const
export type Section = keyof typeof sections

/** One row of the policy. `meaning` is one sentence in our own words, never the school's text. */
export interface Clause {
  number: ClauseNumber
  section: Section
  meaning: string
  kind: ClauseKind
  keepers: readonly [KeeperName, ...KeeperName[]]
}
