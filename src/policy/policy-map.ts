// The map that the head and the governors read: for each clause, what keeps it, and whether it is kept today.
import type { ClauseNumber } from './clause-number.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { clauses } from './clauses.data.ts'
import type { Keeper, KeeperState } from './keeper.ts'
import { keepers, type KeeperName } from './keepers.data.ts'

/** A clause with its keepers in full. It is kept only when all of them are. */
export interface MappedClause extends Omit<Clause, 'keepers'> {
  keepers: readonly Keeper[]
  state: KeeperState
}

const byName: ReadonlyMap<KeeperName, Keeper> = new Map(keepers.map((keeper) => [keeper.name, keeper]))

/** One clause holds when everything that keeps it is at work. */
export const stateOf = (kept: readonly Pick<Keeper, 'state'>[]): KeeperState =>
  kept.length > 0 && kept.every((keeper) => keeper.state === 'kept') ? 'kept' : 'planned'

/** Every clause in the order of the policy, with what keeps it. */
export function policyMap(): readonly MappedClause[] {
  return clauses.map((clause) => {
    const kept = clause.keepers.flatMap((name) => byName.get(name) ?? [])
    return { ...clause, keepers: kept, state: stateOf(kept) }
  })
}

export interface PolicyMapJson {
  clauses: { number: ClauseNumber; kind: ClauseKind; keeper: string; state: KeeperState }[]
}

/** What `gatepost policy map --json` prints. `keeper` holds the names, joined by a comma and a space. */
export function policyMapJson(): PolicyMapJson {
  return {
    clauses: policyMap().map(({ number, kind, keepers: kept, state }) => ({
      number,
      kind,
      keeper: kept.map((keeper) => keeper.name).join(', '),
      state,
    })),
  }
}
