// Everybody who must sign the version in force, with the day on which they did: those who have not stand first.
import { sql } from 'kysely'

import { current } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { insideCapacities } from '../../policy/people.data.ts'

export interface Signer {
  name: string
  position: string
  lineManager: string | null
  signedAt: Date | null
}

export async function everybodyToSign({ tx, viewer }: Sight, versionId: string): Promise<Signer[]> {
  const rows = await tx
    .selectFrom('people as p')
    .leftJoin('people as m', (join) =>
      join.onRef('m.school_id', '=', 'p.school_id').onRef('m.id', '=', 'p.line_manager_id'),
    )
    .leftJoin('policy_signatures as s', (join) =>
      join
        .onRef('s.school_id', '=', 'p.school_id')
        .onRef('s.person_id', '=', 'p.id')
        .on('s.version_id', '=', versionId),
    )
    .select(['p.full_name', 'p.position', 'm.full_name as manager', 's.signed_at'])
    .where('p.school_id', '=', viewer.schoolId)
    .where((each) =>
      each.exists(
        each
          .selectFrom('person_capacities as c')
          .select('c.id')
          .whereRef('c.school_id', '=', 'p.school_id')
          .whereRef('c.person_id', '=', 'p.id')
          .where('c.capacity', 'in', [...insideCapacities])
          .where(current('c')),
      ),
    )
    .orderBy(sql`s.signed_at is not null`)
    .orderBy(sql`m.full_name nulls last`)
    .orderBy('p.full_name')
    .execute()
  return rows.map((row) => ({
    name: row.full_name,
    position: row.position,
    lineManager: row.manager,
    signedAt: row.signed_at,
  }))
}
