// Whoever has no e-mail address gets no letter: the office is told, once, to let them sign on the school's tablet.
import { sql } from 'kysely'

import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { laterOf } from '../../policy/days.ts'
import { tabletKeepers } from '../../policy/signing-timetable.data.ts'
import { letterToOffice } from './signing-letters.ts'
import type { Standing } from './signing-standing.ts'

/** Those of some people to whom no letter can be sent; only the program itself may ask. */
export async function withoutMail({ tx }: Sight, people: readonly string[]): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...people]}::uuid[]) as id where mail_address(id) is null`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

/** Written once for a version, and again when somebody without an address has come since. */
export async function tellOffice(sight: Sight, unreached: readonly Standing[]): Promise<void> {
  const asked = unreached.map(({ version, begins }) => laterOf(version.effectiveFrom, begins)).toSorted()
  const [last, version] = [asked.at(-1), unreached[0]?.version]
  if (!last || !version) return
  const who = await holdersOf(sight, tabletKeepers)
  const told = tabletKeepers.map((role) => who[role] ?? []).find((each) => each.length > 0) ?? []
  for (const to of told)
    await writeLetter(sight, {
      ...letterToOffice(unreached.length),
      to: { person: to },
      once: ['signing', version.id, 'without-mail', to, last].join('/'),
    })
}
