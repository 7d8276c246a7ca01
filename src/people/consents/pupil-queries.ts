// Reads of pupils for those who keep the roster: the list of a class, one pupil, their carers, and what these said.
import type { Sight } from '../../platform/database.ts'
import type { ConsentPlace, ConsentWay, ConsentWhat } from '../../policy/consents.data.ts'
import type { Answer } from './agreed.ts'

export interface ListedPupil {
  id: string
  name: string
  className: string
  leftOn: string | null
}
const columns = ['id', 'given_name', 'family_name', 'known_as', 'class_name', 'left_on'] as const

const pupils = ({ tx, viewer }: Sight) =>
  tx.selectFrom('pupils').select(columns).where('school_id', '=', viewer.schoolId)
type Row = Awaited<ReturnType<ReturnType<typeof pupils>['executeTakeFirstOrThrow']>>

const pupilOf = (row: Row): ListedPupil => ({
  id: row.id,
  name: `${row.given_name} ${row.family_name}${row.known_as === null ? '' : ` (${row.known_as})`}`,
  className: row.class_name,
  leftOn: row.left_on,
})

/** Those who are at the school now, by class and name; of one class where it is given. */
export async function listedPupils(sight: Sight, className?: string): Promise<ListedPupil[]> {
  const rows = await pupils(sight)
    .where('left_on', 'is', null)
    .$if(className !== undefined, (query) => query.where('class_name', '=', className ?? ''))
    .orderBy('class_name')
    .orderBy('family_name')
    .orderBy('given_name')
    .execute()
  return rows.map(pupilOf)
}

export async function pupilById(sight: Sight, id: string): Promise<ListedPupil | undefined> {
  const row = await pupils(sight).where('id', '=', id).executeTakeFirst()
  return row && pupilOf(row)
}

export interface ListedCarer {
  id: string
  name: string
  relationship: string
  responsible: boolean
}

export async function carersOf({ tx, viewer }: Sight, pupilId: string): Promise<ListedCarer[]> {
  const rows = await tx
    .selectFrom('pupil_carers as k')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 'k.school_id').onRef('p.id', '=', 'k.person_id'),
    )
    .select(['p.id', 'p.full_name', 'k.relationship', 'k.responsible'])
    .where('k.school_id', '=', viewer.schoolId)
    .where('k.pupil_id', '=', pupilId)
    .where('k.ended_on', 'is', null)
    .orderBy('p.full_name')
    .execute()
  return rows.map(({ id, full_name, relationship, responsible }) => ({
    id,
    name: full_name,
    relationship,
    responsible,
  }))
}

export interface KeptAnswer extends Answer {
  what: ConsentWhat
  place: ConsentPlace
  way: ConsentWay
  at: Date
}

/** All that was ever said for one pupil, the last first. */
export async function answersFor({ tx, viewer }: Sight, pupilId: string): Promise<KeptAnswer[]> {
  const rows = await tx
    .selectFrom('consents')
    .select(['number', 'what', 'place', 'gives', 'until', 'carer_id', 'way', 'at'])
    .where('school_id', '=', viewer.schoolId)
    .where('pupil_id', '=', pupilId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map(({ carer_id, number, ...row }) => ({ ...row, carerId: carer_id, number: Number(number) }))
}
