// Takes something out of everybody's sight: readers', its author's, the staff's, and the program's own (§18.6). Nothing of it is copied.
import { act } from '../../decisions/door.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { About, AboutKind } from '../concerns/concern.ts'
import { hidingRoom } from './hidden-decisions.ts'

export interface HiddenThing {
  kind: AboutKind
  /** By which the police or the host can name it; nothing of what it says is kept beside it. */
  id: string
  at: Date
}

/** Hides what a file is about, if it is a thing of ours. `file`: the id of the concern or the case. */
export async function hide(
  sight: Sight,
  { kind, id }: Pick<About, 'kind' | 'id'>,
  file: string,
): Promise<void> {
  if (kind === 'page' || id === null) return
  const input = { kind, thing: id, file, by: personIdOf(sight.viewer) }
  await asProgram(sight, async (program) => {
    const known = await hiddenIds(program, 'thing_id', id)
    const outcome = await act(program, hidingRoom, known[0] ?? newId(program.now), 'hide', { input })
    if (!outcome.ok) throw new Error('Something could not be taken out of sight.')
    // What a concern says of it was copied from it.
    await program.tx
      .updateTable('concerns')
      .set({ about_words: outOfSight[kind] })
      .where('school_id', '=', program.viewer.schoolId)
      .where('about_kind', '=', kind)
      .where('about_id', '=', id)
      .execute()
  })
}

/** Shows again what a concern or a case had hidden. */
export const showAgain = (sight: Sight, file: string): Promise<void> =>
  asProgram(sight, async (program) => {
    for (const id of await hiddenIds(program, 'file_id', file))
      await act(program, hidingRoom, id, 'show-again', { input: undefined })
  })

const hiddenIds = async (
  { tx, viewer }: Sight,
  by: 'file_id' | 'thing_id',
  id: string,
): Promise<string[]> => {
  const rows = await tx
    .selectFrom('hidden_things')
    .select('id')
    .where('school_id', '=', viewer.schoolId)
    .where(by, '=', id)
    .execute()
  return rows.map((row) => row.id)
}

/** What a case keeps out of sight, for those who see the case. */
export async function hiddenFor({ tx, viewer }: Sight, file: string): Promise<HiddenThing[]> {
  const rows = await tx
    .selectFrom('hidden_things')
    .select(['kind', 'thing_id', 'hidden_at'])
    .where('school_id', '=', viewer.schoolId)
    .where('file_id', '=', file)
    .where('state', '=', 'hidden')
    .execute()
  return rows.map(({ kind, thing_id: id, hidden_at: at }) => ({ kind, id, at }))
}

const outOfSight: Record<AboutKind, string> = {
  post: 'a post that is out of sight',
  contribution: 'a comment that is out of sight',
  site: 'a site that is out of sight',
}

const asProgram = (sight: Sight, work: (program: Sight) => Promise<void>): Promise<void> =>
  lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, work)
