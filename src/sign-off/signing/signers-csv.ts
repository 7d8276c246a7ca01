// The table of who has signed, as a file that spreadsheets open.
import { csvOf } from '../../platform/csv.ts'
import { capacities } from '../../policy/people.data.ts'
import type { Signer } from './everybody-to-sign.ts'
import { ways } from './receipt-rows.ts'
import { labelOfStanding } from './say-standing.ts'

const columns: readonly (readonly [string, (signer: Signer) => string])[] = [
  ['Name', ({ name }) => name],
  ['Position', ({ position }) => position],
  ['Signs as', (signer) => signer.capacities.map((each) => capacities[each]).join(', ')],
  ['Line manager', ({ lineManager }) => lineManager ?? ''],
  ['Version', ({ standing }) => String(standing.version.number)],
  ['State', ({ standing }) => labelOfStanding[standing.state]],
  ['To sign by', ({ standing }) => standing.due],
  ['Overdue since', ({ standing }) => (standing.state === 'overdue' ? standing.since : '')],
  ['Signed at (UTC)', ({ signature }) => signature?.at.toISOString() ?? ''],
  ['How', ({ signature }) => (signature ? ways[signature.way] : '')],
  ['Last letter', ({ lastTold }) => lastTold ?? ''],
]

export const signersCsv = (signers: readonly Signer[]): string =>
  csvOf([columns.map(([head]) => head), ...signers.map((each) => columns.map(([, text]) => text(each)))])
