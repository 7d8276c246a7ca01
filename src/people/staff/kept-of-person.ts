// What else is kept of a person: when they are away, what they were trained in, and which decisions the head gave them.
import type { Sight } from '../../platform/database.ts'
import type { AuthorisationKind } from '../../policy/authorisation-kinds.data.ts'
import { delegable, delegableClauses } from '../../policy/delegable.data.ts'
import { approvedStates } from '../../policy/site.workflow.ts'
import type { Dated } from './people-queries.ts'

export interface KeptOfPerson {
  absences: readonly (Dated & { deputy: string | null })[]
  /** To whom it passes what waits too long. */
  deputy: { id: string; name: string } | undefined
  trainings: readonly { id: string; course: string; takenOn: string; expiresOn: string | null }[]
  /** Who checked them, how and until when. */
  vettings: readonly (Dated & { what: string; by: string | null })[]
  authorisations: readonly (Dated & { kind: AuthorisationKind; says: string })[]
  decisions: readonly (Dated & { clause: string; what: string })[]
}

/** The newest first. Trainings are told to the person and to those who keep the record. */
export async function keptOfPerson(sight: Sight, personId: string): Promise<KeptOfPerson> {
  const { tx, viewer } = sight
  const absences = await tx
    .selectFrom('absences as a')
    .leftJoin('people as d', (join) =>
      join.onRef('d.school_id', '=', 'a.school_id').onRef('d.id', '=', 'a.deputy_id'),
    )
    .select(['a.id', 'a.starts', 'a.ends', 'd.full_name as deputy'])
    .where('a.school_id', '=', viewer.schoolId)
    .where('a.person_id', '=', personId)
    .orderBy('a.starts', 'desc')
    .execute()
  const trainings = await tx
    .selectFrom('trainings')
    .select(['id', 'course', 'taken_on as takenOn', 'expires_on as expiresOn'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personId)
    .orderBy('taken_on', 'desc')
    .execute()
  const authorisations = await tx
    .selectFrom('authorisations as a')
    .leftJoin('sites as s', (join) =>
      join.onRef('s.school_id', '=', 'a.school_id').onRef('s.id', '=', 'a.site_id'),
    )
    .select([
      'a.id',
      'a.starts',
      'a.ends',
      'a.kind',
      'a.purpose',
      'a.elsewhere',
      'a.device',
      's.name as site',
    ])
    .where('a.school_id', '=', viewer.schoolId)
    .where('a.person_id', '=', personId)
    .orderBy('a.starts', 'desc')
    .execute()
  const decisions = await tx
    .selectFrom('delegations')
    .select(['id', 'clause', 'starts', 'ends'])
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', personId)
    .orderBy('starts', 'desc')
    .execute()
  return {
    absences,
    deputy: await deputyOf(sight, personId),
    trainings,
    vettings: await vettingsOf(sight, personId),
    authorisations: authorisations.map(({ site, elsewhere, device, purpose, ...each }) => ({
      ...each,
      says: [site ?? elsewhere, device, purpose].filter(Boolean).join('; '),
    })),
    decisions: decisions.map((each) => ({ ...each, what: whatIs(each.clause) })),
  }
}

/** The newest first; from the day of the check until the last day on which it counts. */
async function vettingsOf({ tx, viewer }: Sight, personId: string): Promise<KeptOfPerson['vettings']> {
  return tx
    .selectFrom('vettings as v')
    .leftJoin('people as b', (join) =>
      join.onRef('b.school_id', '=', 'v.school_id').onRef('b.id', '=', 'v.checked_by'),
    )
    .select(['v.id', 'v.what', 'b.full_name as by', 'v.checked_on as starts', 'v.until as ends'])
    .where('v.school_id', '=', viewer.schoolId)
    .where('v.person_id', '=', personId)
    .orderBy('v.checked_on', 'desc')
    .execute()
}

/** The sites of the school that are approved, by name. */
export async function sitesOnRegister({ tx, viewer }: Sight): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom('sites')
    .select(['id', 'name'])
    .where('school_id', '=', viewer.schoolId)
    .where('state', 'in', [...approvedStates])
    .orderBy('name')
    .execute()
}

/** To whom it passes what waits too long for a person. */
export async function deputyOf(
  { tx, viewer }: Sight,
  personId: string,
): Promise<{ id: string; name: string } | undefined> {
  const row = await tx
    .selectFrom('people as p')
    .innerJoin('people as d', (join) =>
      join.onRef('d.school_id', '=', 'p.school_id').onRef('d.id', '=', 'p.deputy_id'),
    )
    .select(['d.id', 'd.full_name as name'])
    .where('p.school_id', '=', viewer.schoolId)
    .where('p.id', '=', personId)
    .executeTakeFirst()
  return row
}

function whatIs(clause: string): string {
  const known = delegableClauses.find((each) => each === clause)
  return known ? delegable[known] : clause
}
