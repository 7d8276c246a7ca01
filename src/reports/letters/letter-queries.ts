// The letters that did not arrive, as their keepers see them: for whom and why, never what they say.
import { sql } from 'kysely'

import { namesOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import type { LetterState } from '../../policy/letter.workflow.ts'

export interface LostLetter {
  id: string
  /** Like "Tom O’Neill", or "somebody at parent.example" for a plain address. */
  recipient: string
  writtenAt: Date
  givenUpAt: Date
  /** In sentences. */
  problem: string
}

/** The last given up first; none for those who don't keep letters. */
export async function lostLetters(sight: Sight): Promise<LostLetter[]> {
  const { rows } = await sql<Row>`
    select id, to_person, at_domain, written_at, given_up_at, problem from letters_given_up()`.execute(
    sight.tx,
  )
  const names = await namesOf(
    sight,
    rows.flatMap(({ to_person }) => to_person ?? []),
  )
  return rows.map((row) => ({
    id: row.id,
    recipient: names.get(row.to_person ?? '') ?? `somebody at ${row.at_domain ?? 'the school'}`,
    writtenAt: row.written_at,
    givenUpAt: row.given_up_at,
    problem: row.problem,
  }))
}

interface Row {
  id: string
  to_person: string | null
  at_domain: string | null
  written_at: Date
  given_up_at: Date
  problem: string
}

/** How one letter stands, with its row locked; undefined where the viewer keeps no letters. */
export async function letterState({ tx }: Sight, id: string): Promise<LetterState | undefined> {
  const { rows } = await sql<{ state: LetterState | null }>`select letter_state(${id}) as state`.execute(tx)
  return rows[0]?.state ?? undefined
}
