// Goes on with a visit as a person whom a secret of theirs has just named.
import { look } from '../platform/database.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { Person } from '../platform/viewer.ts'

/** The same visit as this person sees it: the database is told, and the ledger will name them. */
export async function become(visit: Visit, personId: string): Promise<Visit & { viewer: Person }> {
  const { tx, now, school } = visit
  const viewer = { schoolId: school.id, personId, name: '', capacities: [], roles: [] }
  await look(tx, { kind: 'person', ...viewer }, { now, zone: school.zone })
  const found = await tx
    .selectFrom('people')
    .select('full_name')
    .where('school_id', '=', school.id)
    .where('id', '=', personId)
    .executeTakeFirst()
  return { ...visit, viewer: { kind: 'person', ...viewer, name: found?.full_name ?? '' } }
}

/** The same visit as the program itself sees it, for what no visitor may do by their own right. */
export async function becomeProgram(visit: Visit): Promise<Visit> {
  const { tx, now, school } = visit
  const viewer = { kind: 'system', schoolId: school.id } as const
  await look(tx, viewer, { now, zone: school.zone })
  return { ...visit, viewer }
}
