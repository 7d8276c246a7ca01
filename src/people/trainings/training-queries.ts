// Reads of trainings: those of everybody who is here, as far as the viewer may see them.
import type { Sight } from '../../platform/database.ts'
import { trainingsThatCount, type Training } from '../../policy/training-standing.ts'
import { stillHere } from '../directory.ts'

export interface TrainingOf extends Training {
  person: { id: string; name: string; position: string; lineManager: string | null }
}

/** Of each person who is here the trainings that count, what runs out first standing first. */
export async function trainingsHere(sight: Sight): Promise<TrainingOf[]> {
  const { tx, viewer } = sight
  const rows = await tx
    .selectFrom('trainings as t')
    .innerJoin('people as p', (join) =>
      join.onRef('p.school_id', '=', 't.school_id').onRef('p.id', '=', 't.person_id'),
    )
    .select([
      't.course',
      't.taken_on',
      't.expires_on',
      'p.id',
      'p.full_name',
      'p.position',
      'p.line_manager_id',
    ])
    .where('t.school_id', '=', viewer.schoolId)
    .orderBy('p.full_name')
    .execute()
  const here = new Set(
    await stillHere(
      sight,
      rows.map(({ id }) => id),
    ),
  )
  const all = rows.filter(({ id }) => here.has(id)).map(trainingOf)
  return [...new Set(all.map(({ person }) => person.id))]
    .flatMap((id) => trainingsThatCount(all.filter(({ person }) => person.id === id)))
    .toSorted((one, other) => (one.expiresOn ?? '9999').localeCompare(other.expiresOn ?? '9999'))
}

const trainingOf = (row: {
  course: string
  taken_on: string
  expires_on: string | null
  id: string
  full_name: string
  position: string
  line_manager_id: string | null
}): TrainingOf => ({
  course: row.course,
  takenOn: row.taken_on,
  expiresOn: row.expires_on,
  person: {
    id: row.id,
    name: row.full_name,
    position: row.position,
    lineManager: row.line_manager_id,
  },
})
