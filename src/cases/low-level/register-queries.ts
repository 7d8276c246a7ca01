// Reads of the register of low-level concerns. The database tells who reads it, and gives nobody one about themselves.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { Timed } from '../../policy/cases/clocks-of.ts'
import type { LowLevelState } from '../../policy/cases/low-level.workflow.ts'

export interface Entry extends Timed {
  id: string
  state: LowLevelState
  /** How it came, as it was chosen; what was made of it the last time. */
  how: string | null
  found: string | null
}

/** The low-level concerns about one person; about nobody in particular where `person` is null. */
export interface Register {
  person: string | null
  name: string
  entries: readonly Entry[]
}

/** Whether the register is the viewer's to read: the head's, the chair's for what is about the head, or whoever's stands in. */
export async function readsRegister({ tx }: Sight): Promise<boolean> {
  const { rows } = await sql<{ reads: boolean }>`select viewer_reads_low_level() as reads`.execute(tx)
  return rows[0]?.reads ?? false
}

interface Row {
  id: string
  state: LowLevelState
  opened_on: string
  person: string | null
  name: string | null
  how: string | null
  found: string | null
  again: string | null
}

/** Person by person, in the order of their latest concern. */
export async function lowLevelRegister({ tx }: Sight): Promise<Register[]> {
  const { rows } = await sql<Row>`
    select id, state, opened_on, person, name, how, found, again from low_level_register()`.execute(tx)
  const people = new Map<string | null, { name: string; entries: Entry[] }>()
  for (const row of rows) {
    const one = people.get(row.person) ?? { name: row.name ?? '', entries: [] }
    one.entries.push(entryOf(row))
    people.set(row.person, one)
  }
  return [...people].map(([person, each]) => ({ person, ...each }))
}

const entryOf = ({ id, state, opened_on: on, how, found, again }: Row): Entry => ({
  kind: 'low-level',
  id,
  state,
  how,
  found,
  openedOn: on,
  changedOn: on,
  said: again ? { review: { again } } : {},
})
