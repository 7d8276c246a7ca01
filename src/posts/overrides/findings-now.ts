// What the checks find in a post as it lies in the database now, for its ledger entry.
import type { Detail } from '../../decisions/ledger.ts'
import type { Sight } from '../../platform/database.ts'
import { checkPost } from '../check-post.ts'
import { contextOf } from '../post-context.ts'
import { postById } from '../post-queries.ts'
import { findingsDetail, type Reasons } from './overrides.ts'

/** With the reason beside each finding that its author lets stand. */
export async function findingsNow(sight: Sight, id: string, reasons?: Reasons): Promise<Detail[]> {
  const post = await postById(sight, id)
  return post ? findingsDetail(checkPost(post, await contextOf(sight, post)), reasons) : []
}
