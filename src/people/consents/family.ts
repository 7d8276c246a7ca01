// The children for whom somebody may answer, with what they themselves have agreed to so far.
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { keyOf } from './said.ts'

export interface Child {
  id: string
  name: string
  /** The keys of the purposes to which this carer agrees today. */
  agreed: ReadonlySet<string>
}

/** Read as the carer: row-level security shows them their own children and their own answers alone. */
export async function childrenOf(sight: Sight): Promise<Child[]> {
  const { tx, viewer } = sight
  const rows = await tx
    .selectFrom('pupils as p')
    .innerJoin('pupil_carers as k', (join) =>
      join.onRef('k.school_id', '=', 'p.school_id').onRef('k.pupil_id', '=', 'p.id'),
    )
    .select(['p.id', 'p.given_name', 'p.known_as'])
    .where('p.school_id', '=', viewer.schoolId)
    .where('k.person_id', '=', personIdOf(viewer) ?? '')
    .where('k.responsible', '=', true)
    .where('k.ended_on', 'is', null)
    .where('p.left_on', 'is', null)
    .orderBy('p.given_name')
    .execute()
  const agreed = await ownAgreed(sight)
  return rows.map(({ id, given_name, known_as }) => ({
    id,
    name: known_as ?? given_name,
    agreed: agreed.get(id) ?? new Set<string>(),
  }))
}

async function ownAgreed({ tx, viewer, today }: Sight): Promise<Map<string, Set<string>>> {
  const rows = await tx
    .selectFrom('consents')
    .distinctOn(['pupil_id', 'what', 'place'])
    .select(['pupil_id', 'what', 'place', 'gives', 'until'])
    .where('school_id', '=', viewer.schoolId)
    .where('carer_id', '=', personIdOf(viewer) ?? '')
    .orderBy('pupil_id')
    .orderBy('what')
    .orderBy('place')
    .orderBy('number', 'desc')
    .execute()
  const found = new Map<string, Set<string>>()
  for (const { pupil_id, gives, until, ...purpose } of rows)
    if (gives && (until === null || until >= today))
      found.set(pupil_id, (found.get(pupil_id) ?? new Set()).add(keyOf(purpose)))
  return found
}
