// Reads of roster files: the last of them, one, its bytes, and the mapping that was used last.
import type { Sight } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import type { RosterImport } from './import.ts'
import type { Mapping } from './mapping.ts'

const imports = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('roster_imports as i')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 'i.school_id').onRef('p.id', '=', 'i.made_by'),
    )
    .select([
      'i.id',
      'i.state',
      'i.version',
      'i.file_name',
      'i.fingerprint',
      'i.size',
      'i.mapping',
      'i.counts',
    ])
    .select(['i.made_at', 'p.full_name'])
    .where('i.school_id', '=', viewer.schoolId)

type Row = Awaited<ReturnType<ReturnType<typeof imports>['executeTakeFirstOrThrow']>>

const importOf = (row: Row): RosterImport => ({
  id: row.id,
  state: row.state,
  version: row.version,
  fileName: row.file_name,
  fingerprint: row.fingerprint,
  size: row.size,
  mapping: (row.mapping as Mapping | null) ?? undefined,
  counts: row.counts ?? undefined,
  madeAt: row.made_at,
  madeBy: row.full_name,
})

export async function lastImports(sight: Sight, most: number): Promise<RosterImport[]> {
  return (await imports(sight).orderBy('i.made_at', 'desc').limit(most).execute()).map(importOf)
}

export async function importById(sight: Sight, id: string): Promise<RosterImport | undefined> {
  const row = await imports(sight).where('i.id', '=', id).executeTakeFirst()
  return row && importOf(row)
}

/** What the school chose the last time that it mapped a table. */
export async function rememberedMapping({ tx, viewer }: Sight): Promise<Mapping> {
  const row = await tx
    .selectFrom('roster_imports')
    .select('mapping')
    .where('school_id', '=', viewer.schoolId)
    .where('mapping', 'is not', null)
    .orderBy('made_at', 'desc')
    .executeTakeFirst()
  return (row?.mapping as Mapping | null | undefined) ?? {}
}

/** The bytes of a file that has been neither accepted nor set aside; empty for another. */
export async function fileOf({ tx, viewer }: Sight, seal: Seal, id: string): Promise<Buffer> {
  const parts = await tx
    .selectFrom('roster_parts')
    .select('sealed')
    .where('school_id', '=', viewer.schoolId)
    .where('import_id', '=', id)
    .orderBy('part')
    .execute()
  return Buffer.concat(parts.map(({ sealed }) => seal.open(sealed)))
}

/** Remembers what the columns of a file hold; the school's next file begins with it. */
export async function saveMapping({ tx, viewer }: Sight, id: string, mapping: Mapping): Promise<void> {
  await tx
    .updateTable('roster_imports')
    .set({ mapping: JSON.stringify(mapping) })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
}

/** The classes of the school with how many pupils each has now. */
export async function classesOf({ tx, viewer }: Sight): Promise<{ className: string; pupils: number }[]> {
  const rows = await tx
    .selectFrom('pupils')
    .select(['class_name', ({ fn }) => fn.countAll<string>().as('pupils')])
    .where('school_id', '=', viewer.schoolId)
    .where('left_on', 'is', null)
    .groupBy('class_name')
    .orderBy('class_name')
    .execute()
  return rows.map((row) => ({ className: row.class_name, pupils: Number(row.pupils) }))
}
