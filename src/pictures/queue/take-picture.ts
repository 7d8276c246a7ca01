// Takes one picture up to be examined: it is nobody else's for a while, and anybody's again if this program dies.
import type { Sight } from '../../platform/database.ts'
import { pictureWaits } from '../../policy/picture.workflow.ts'
import type { Redaction } from '../../schema/stored-picture.ts'

export interface Taken {
  id: string
  originalId: string
  /** Whether it has been opened, so that its copies are there. */
  opened: boolean
  redactions: readonly Redaction[]
  /** How often it has been taken up at this step. */
  tries: number
}

/** Milliseconds for which a picture is ours; renewed while we work. */
const ours = 30_000
export const until = (now: Date): Date => new Date(now.getTime() + ours)

/** The next one of a school: those that nobody has opened yet come first, so that their authors see them. */
export async function takePicture({ tx, viewer, now }: Sight): Promise<Taken | undefined> {
  const row = await tx
    .selectFrom('picture_examinations')
    .select(['id', 'original_id', 'opened_at', 'redactions', 'tries'])
    .where('school_id', '=', viewer.schoolId)
    .where('state', '=', pictureWaits)
    .where((of) => of.or([of('taken_until', 'is', null), of('taken_until', '<=', now)]))
    .where('original_id', 'is not', null)
    .orderBy((of) => of('opened_at', 'is not', null))
    .orderBy('submitted_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row?.original_id) return undefined
  await tx
    .updateTable('picture_examinations')
    .set({ taken_until: until(now), tries: row.tries + 1, ...(row.opened_at ? {} : { step: 'open' }) })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', row.id)
    .execute()
  return {
    id: row.id,
    originalId: row.original_id,
    opened: row.opened_at !== null,
    redactions: row.redactions ?? [],
    tries: row.tries + 1,
  }
}

/** Says how far it is, and that we are still at it. */
export async function noteProgress(
  { tx, viewer, now }: Sight,
  id: string,
  { step, progress }: { step: 'faces' | 'writing'; progress: number },
): Promise<void> {
  await tx
    .updateTable('picture_examinations')
    .set({ step, progress, taken_until: until(now) })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .where('state', '=', pictureWaits)
    .execute()
}

/** Gives it back at once, for whoever comes next. `counts`: whether it was tried. */
export async function giveBack(
  { tx, viewer }: Sight,
  id: string,
  { counts }: { counts: boolean },
): Promise<void> {
  await tx
    .updateTable('picture_examinations')
    .set((of) => ({ taken_until: null, ...(counts ? {} : { tries: of('tries', '-', 1) }) }))
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .where('state', '=', pictureWaits)
    .execute()
}
