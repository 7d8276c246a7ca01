// Which steps of the timetable were taken for whom: claimed before a letter is written, so that none goes twice.
import type { Sight } from '../../platform/database.ts'
import type { StepName } from '../../policy/signing-timetable.data.ts'
import type { Standing } from './signing-standing.ts'

/** A step that is due for somebody. */
export interface StepDue {
  step: StepName
  standing: Standing
}

/** Writes steps down as taken today; gives those that nobody had taken before. */
export async function takeSteps({ tx, viewer, today }: Sight, steps: readonly StepDue[]): Promise<StepDue[]> {
  if (steps.length === 0) return []
  const rows = await tx
    .insertInto('signing_reminders')
    .values(
      steps.map(({ step, standing: { personId, version } }) => ({
        school_id: viewer.schoolId,
        version_id: version.id,
        person_id: personId,
        step,
        told_on: today,
      })),
    )
    .onConflict((conflict) => conflict.columns(['school_id', 'version_id', 'person_id', 'step']).doNothing())
    .returning(['person_id', 'step'])
    .execute()
  const taken = new Set(rows.map(({ person_id, step }) => `${person_id} ${step}`))
  return steps.filter(({ step, standing }) => taken.has(`${standing.personId} ${step}`))
}

/** The day of the last step that was taken for each person about one version. */
export async function lastTold({ tx, viewer }: Sight, versionId: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('signing_reminders')
    .select((each) => ['person_id', each.fn.max('told_on').as('told_on')])
    .where('school_id', '=', viewer.schoolId)
    .where('version_id', '=', versionId)
    .groupBy('person_id')
    .execute()
  return new Map(rows.map((row) => [row.person_id, row.told_on]))
}
