// Reads what the filter is to refuse.
import type { Sight } from '../../platform/database.ts'
import { liftedState } from '../../policy/blocked-service.workflow.ts'
import { domainsOf } from '../catalogue/service.ts'
import { services } from '../catalogue/services.data.ts'
import type { BlockedService } from './blocked-service.ts'

/** Those that stand today, by name: neither lifted nor past their last day. */
export async function standingBlocks({ tx, viewer }: Sight, today: string): Promise<BlockedService[]> {
  const rows = await tx
    .selectFrom('blocked_services as b')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 'b.school_id').onRef('p.id', '=', 'b.decided_by'),
    )
    .leftJoin('people as t', (join) =>
      join.onRef('t.school_id', '=', 'b.school_id').onRef('t.id', '=', 'b.tested_by'),
    )
    .selectAll('b')
    .select(['p.full_name as decider', 't.full_name as tester'])
    .where('b.school_id', '=', viewer.schoolId)
    .where('b.state', '<>', liftedState)
    .where((where) => where.or([where('b.ends', 'is', null), where('b.ends', '>=', today)]))
    .orderBy('b.name')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    domains: domainsNow(row.service, row.domains),
    why: row.why,
    ends: row.ends,
    state: row.state,
    decidedBy: row.decider,
    decidedAt: row.decided_at,
    tested: row.tested,
    testedBy: row.tester,
    testedAt: row.tested_at,
  }))
}

/** A service of the catalogue is blocked with the domains that it has now; one that has left it keeps those that it had. */
function domainsNow(service: string | null, stored: readonly string[]): readonly string[] {
  const found = services.find(({ name }) => name === service)
  return found ? domainsOf(found).map(([domain]) => domain) : stored
}
