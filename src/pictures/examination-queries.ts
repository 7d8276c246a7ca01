// Reads how far the examining of a picture is, and what was seen in it.
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'
import { pictureWaits } from '../policy/picture.workflow.ts'
import type { Database } from '../schema/tables.ts'
import type { Examination } from './examination.ts'

const columns = [
  'e.id',
  'e.state',
  'e.taken_until',
  'e.progress',
  'e.step',
  'e.width',
  'e.height',
  'e.seen',
  'e.refusal',
] as const

/** The examination of a picture by its copy's file; undefined where the viewer sees none, or it was never examined. */
export async function examinationOf(sight: Sight, pictureId: string): Promise<Examination | undefined> {
  const { tx, viewer, now } = sight
  const row = await tx
    .selectFrom('picture_examinations as e')
    .innerJoin('files as f', (join) =>
      join.onRef('f.school_id', '=', 'e.school_id').onRef('f.examination_id', '=', 'e.id'),
    )
    .select(columns)
    .select((of) => of('e.redactions', 'is not', null).as('redacted'))
    .where('e.school_id', '=', viewer.schoolId)
    .where('f.id', '=', pictureId)
    .executeTakeFirst()
  return row && examinationFrom(row, row.state === pictureWaits ? await aheadOf(sight, row.id) : 0, now)
}

type Row = Pick<
  Database['picture_examinations'],
  'id' | 'state' | 'taken_until' | 'step' | 'width' | 'height' | 'refusal'
> & { progress: number; seen: Examination['seen']; redacted: unknown }

function examinationFrom(row: Row, ahead: number, now: Date): Examination {
  const taken = row.state === pictureWaits && row.taken_until !== null && row.taken_until > now
  return {
    id: row.id,
    stage: taken ? 'being-examined' : row.state,
    ahead: taken ? 0 : ahead,
    progress: row.progress,
    step: row.step ?? undefined,
    size: row.width !== null && row.height !== null ? { width: row.width, height: row.height } : undefined,
    seen: row.seen,
    refusal: row.refusal ?? undefined,
    redacted: row.redacted === true,
  }
}

async function aheadOf({ tx }: Sight, id: string): Promise<number> {
  const { rows } = await sql<{ ahead: number }>`select pictures_ahead(${id}) as ahead`.execute(tx)
  return rows[0]?.ahead ?? 0
}
