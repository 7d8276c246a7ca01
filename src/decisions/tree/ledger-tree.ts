// The school's ledger as a tree: its length, its root, and the proof that one entry stands in it.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { emptyRoot } from './hash.ts'
import { hashOf, inclusionSpans, placeKey, placesOf, type Place, type Span } from './spans.ts'

/** How many entries the ledger has. */
export async function ledgerSize({ tx, viewer }: Sight): Promise<number> {
  const head = await tx
    .selectFrom('ledger_head')
    .select('size')
    .where('school_id', '=', viewer.schoolId)
    .executeTakeFirst()
  return Number(head?.size ?? 0)
}

/** The root over the first `size` entries, 32 bytes. */
export async function rootAt(sight: Sight, size: number): Promise<Uint8Array> {
  if (size === 0) return emptyRoot
  const [root] = await hashesOf(sight, [{ start: 0, end: size }])
  if (!root) throw new Error('The ledger’s tree has no root.')
  return root
}

/** What leads from entry `index` to the root over the first `size` entries, from its neighbour upwards; 32 bytes each. */
export const inclusionProof = (sight: Sight, index: number, size: number): Promise<Uint8Array[]> =>
  hashesOf(sight, inclusionSpans(index, size))

async function hashesOf({ tx, viewer }: Sight, spans: readonly Span[]): Promise<Uint8Array[]> {
  const places = spans.flatMap(placesOf)
  const { rows } = await sql<Place & { hash: Buffer }>`
    with wanted as (select * from unnest(${places.map(({ level }) => level)}::int[], ${places.map(({ index }) => index)}::bigint[]) w (level, index))
    select 0 as level, l.index, l.hash from ledger_leaf l join wanted w on w.level = 0 and w.index = l.index
      where l.school_id = ${viewer.schoolId}
    union all select n.level, n.index, n.hash from ledger_node n join wanted w on w.level = n.level and w.index = n.index
      where n.school_id = ${viewer.schoolId}`.execute(tx)
  const found = new Map(rows.map((row) => [placeKey(row), row.hash]))
  return spans.map((span) =>
    hashOf(span, (place) => {
      const hash = found.get(placeKey(place))
      if (!hash) throw new Error(`The ledger’s tree lacks the node ${placeKey(place)}.`)
      return hash
    }),
  )
}
