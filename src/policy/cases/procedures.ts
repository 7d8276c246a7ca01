// Which procedure follows from the capacity in which somebody acted (§9.1, §9.2, §12.2). Pure.
import { capacities } from '../people.data.ts'
import { procedures, type Procedure } from './outcomes.data.ts'

const names = Object.keys(procedures) as Procedure[]

export const capacityNames: Readonly<Record<string, string>> = capacities

/** The procedure of a capacity: staff discipline, the end of an engagement, the governors' own, the behaviour policy. */
export const procedureOf = (capacity: string): Procedure | undefined =>
  names.find((name) => (procedures[name].for as readonly string[]).includes(capacity))

/** The closed list of endings of one procedure. */
export const outcomesOf = (procedure: Procedure | undefined): Readonly<Record<string, string>> =>
  procedure ? procedures[procedure].outcomes : {}
