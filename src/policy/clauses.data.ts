// Every clause of the policy in its order: 89 with numbers, and ten parts without that bind as much.
import type { Clause } from './clause.ts'
import { clausesTo8 } from './clauses-1-to-8.data.ts'
import { clausesTo16 } from './clauses-9-to-16.data.ts'
import { clausesFrom17 } from './clauses-17-on.data.ts'

export const clauses: readonly Clause[] = [...clausesTo8, ...clausesTo16, ...clausesFrom17]
