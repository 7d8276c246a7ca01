// Puts a picture out of reach: its copy at once, and with the last copy the original and what was read in it.
import { act } from '../decisions/door.ts'
import type { Sight } from '../platform/database.ts'
import { pictureGone } from '../policy/picture.workflow.ts'
import { forgetBytes } from './forget-bytes.ts'
import { copiesOf } from './picture-copies.ts'
import { pictureRoom } from './picture-decisions.ts'
import { asProgram } from './submit-picture.ts'

/** `pictureId`: a copy that the viewer sees; of others nothing is done. */
export async function withdrawPicture(sight: Sight, pictureId: string): Promise<void> {
  const file = await sight.tx
    .selectFrom('files')
    .select(['id', 'examination_id'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', pictureId)
    .executeTakeFirst()
  if (!file) return
  await asProgram(sight, async (program) => {
    await forgetBytes(program, [file.id])
    const examinationId = file.examination_id
    if (examinationId === null || (await copiesOf(program, examinationId)).length > 0) return
    await withdrawLast(program, examinationId)
  })
}

async function withdrawLast(program: Sight, examinationId: string): Promise<void> {
  const row = await program.tx
    .selectFrom('picture_examinations')
    .select('state')
    .where('school_id', '=', program.viewer.schoolId)
    .where('id', '=', examinationId)
    .executeTakeFirst()
  if (row && row.state !== pictureGone)
    await act(program, pictureRoom, examinationId, 'withdraw', { input: undefined })
}
