// Everything that keeps a clause, in one table; a clause can name nothing that does not stand here.
import type { Keeper } from './keeper.ts'
import { caseKeepers } from './keepers-cases.data.ts'
import { checkKeepers } from './keepers-checks.data.ts'
import { policyKeepers } from './keepers-policy.data.ts'
import { siteKeepers } from './keepers-sites.data.ts'

const all = [...policyKeepers, ...siteKeepers, ...checkKeepers, ...caseKeepers] as const
export type KeeperName = (typeof all)[number]['name']

/** All keepers, the general ones first. */
export const keepers: readonly (Keeper & { name: KeeperName })[] = all
