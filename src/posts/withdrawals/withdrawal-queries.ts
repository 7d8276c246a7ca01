// The posts that have to be looked at because a family has taken consent back, as far as the viewer sees them.
import type { Sight } from '../../platform/database.ts'
import type { ConsentWhat } from '../../policy/consents.data.ts'
import { shownState } from '../../policy/post.workflow.ts'
import { withdrawalBegun } from '../../policy/withdrawal.workflow.ts'

export interface Withdrawal {
  id: string
  postId: string
  postTitle: string
  pupil: string
  what: ConsentWhat
}

/** A post that is no longer out needs no looking at; of one post where `postId` is given. */
export async function withdrawals({ tx, viewer }: Sight, postId?: string): Promise<Withdrawal[]> {
  const rows = await tx
    .selectFrom('withdrawal_tasks as t')
    .innerJoin('posts as p', (join) =>
      join.onRef('p.school_id', '=', 't.school_id').onRef('p.id', '=', 't.post_id'),
    )
    .innerJoin('pupils as c', (join) =>
      join.onRef('c.school_id', '=', 't.school_id').onRef('c.id', '=', 't.pupil_id'),
    )
    .select(['t.id', 't.post_id', 'p.title', 'c.given_name', 'c.family_name', 't.what'])
    .where('t.school_id', '=', viewer.schoolId)
    .where('t.state', '=', withdrawalBegun)
    .where('p.state', '=', shownState)
    .$if(postId !== undefined, (query) => query.where('t.post_id', '=', postId ?? ''))
    .orderBy('t.made_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    postId: row.post_id,
    postTitle: row.title,
    pupil: `${row.given_name} ${row.family_name}`,
    what: row.what,
  }))
}

export async function withdrawalById(sight: Sight, id: string): Promise<Withdrawal | undefined> {
  return (await withdrawals(sight)).find((each) => each.id === id)
}
