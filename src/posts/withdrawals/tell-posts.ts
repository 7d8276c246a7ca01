// When a family says no: each post that is out and names or shows the pupil there becomes a task, in the same transaction.
import { sql } from 'kysely'

import { check } from '../../checks/check.ts'
import type { Context, Pupil } from '../../checks/context.ts'
import { act } from '../../decisions/door.ts'
import type { OnWithdrawal } from '../../people/consents/consent-decisions.ts'
import type { Said } from '../../people/consents/said.ts'
import { rosterOf } from '../../people/roster/roster-of.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { newSecretId } from '../../platform/ids.ts'
import type { ConsentWhat } from '../../policy/consents.data.ts'
import { withdrawalBegun } from '../../policy/withdrawal.workflow.ts'
import { withdrawalRoom } from './withdrawal-decisions.ts'

interface Out {
  id: string
  title: string
  body: string
  picture_alt: string
  hosted: boolean
  pictured: boolean
}

/** What waits to go out needs no task: it is held against the consent of the moment, and is stopped by it. */
export const tellPosts: OnWithdrawal = (sight, pupilId, refused) =>
  lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (system) => {
    const pupil = (await rosterOf(system, 'own-site')).find(({ id }) => id === pupilId)
    if (!pupil) return
    const known = await openTasks(system, pupilId)
    const { rows } = await sql<Out>`select * from posts_out(${pupilId})`.execute(system.tx)
    for (const post of rows)
      for (const what of concerns(post, pupil, refused)) {
        if (known.has(`${post.id} ${what}`)) continue
        const input = { postId: post.id, pupilId, what }
        await act(system, withdrawalRoom, newSecretId(), 'begin', { input })
      }
  })

/** For what of a child a post has to be looked at. Whose work it shows, only its words and its picture can tell. */
function concerns(post: Out, pupil: Pupil, refused: readonly Said[]): ConsentWhat[] {
  const here = refused.filter(({ place }) => place === (post.hosted ? 'own-site' : 'social-media'))
  if (here.length === 0) return []
  const named = [post.title, post.body, post.picture_alt].some((text) => names(text, pupil))
  const shown = { name: named, photo: post.pictured, work: named || post.pictured }
  return here.map(({ what }) => what).filter((what) => shown[what])
}

const names = (text: string, pupil: Pupil): boolean =>
  check({ text }, { ...nobody, roster: [{ ...pupil, nameConsent: false }] }).some(
    ({ kind }) => kind === 'pupil-named',
  )

const nobody: Context = {
  audience: [],
  author: { name: '', position: '' },
  school: '',
  schoolContacts: [],
  roster: [],
}

async function openTasks({ tx, viewer }: Sight, pupilId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('withdrawal_tasks')
    .select(['post_id', 'what'])
    .where('school_id', '=', viewer.schoolId)
    .where('pupil_id', '=', pupilId)
    .where('state', '=', withdrawalBegun)
    .execute()
  return new Set(rows.map((row) => `${row.post_id} ${row.what}`))
}
