// Reads of requests to read a case for an hour. The database tells each what is theirs: to ask for, or to agree to.
import { sql } from 'kysely'

import { namesOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { CaseKind } from '../../policy/cases/case-kinds.data.ts'
import type { CaseOpeningState } from '../../policy/cases/case-opening.workflow.ts'

export interface GlassCase {
  id: string
  kind: CaseKind
  openedOn: string
}

/** The cases that the viewer may ask to read: of what kind and from which day, and nothing more. */
export async function glassCases({ tx }: Sight): Promise<GlassCase[]> {
  const { rows } = await sql<{ id: string; kind: CaseKind; opened_on: string }>`
    select id, kind, opened_on from break_glass_cases()`.execute(tx)
  return rows.map(({ id, kind, opened_on: openedOn }) => ({ id, kind, openedOn }))
}

export interface CaseOpening {
  id: string
  caseId: string
  state: CaseOpeningState
  askedBy: string
  askerName: string
  reason: string
  askedAt: Date
  endsAt: Date | null
}

const openings = ({ tx, viewer }: Sight) =>
  tx.selectFrom('case_openings').selectAll().where('school_id', '=', viewer.schoolId)

/** Those that the viewer asked for or may agree to, the newest first. */
export async function caseOpenings(
  sight: Sight,
  wanted?: { id: string; lock: boolean },
): Promise<CaseOpening[]> {
  const query = openings(sight).orderBy('asked_at', 'desc')
  const one = wanted ? query.where('id', '=', wanted.id) : query.limit(50)
  const rows = await (wanted?.lock ? one.forUpdate() : one).execute()
  const names = await namesOf(
    sight,
    rows.map((row) => row.asked_by),
  )
  return rows.map((row) => ({
    id: row.id,
    caseId: row.case_id,
    state: row.state,
    askedBy: row.asked_by,
    askerName: names.get(row.asked_by) ?? '',
    reason: row.reason,
    askedAt: row.asked_at,
    endsAt: row.ends_at,
  }))
}

/** Whether the request is the viewer's own. */
export const isOwn = ({ viewer }: Sight, { askedBy }: CaseOpening): boolean => personIdOf(viewer) === askedBy
