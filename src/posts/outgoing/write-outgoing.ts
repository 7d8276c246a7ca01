// Writes what goes out to a host in the transaction of the decision that causes it: a decision undone sends nothing (§16.4, §18.4).
import { act } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newSecretId } from '../../platform/ids.ts'
import {
  outgoingByHand,
  outgoingDone,
  outgoingWaits,
  type OutgoingDeed,
} from '../../policy/outgoing.workflow.ts'
import { connectedAccount } from '../hosts/account-queries.ts'
import { outgoingRoom } from './outgoing-decisions.ts'
import { outgoingOfPost } from './outgoing-queries.ts'

interface Post {
  id: string
  siteId: string
}

/** A post that was approved is put on the account of its site. */
export async function putOut(sight: Sight, post: Post, recordId: string): Promise<void> {
  const byProgram = (await connectedAccount(sight, recordId)) !== undefined
  await insert(sight, post, recordId, 'publish', byProgram)
}

/** A post that was taken down is taken away there too; what is not there yet, nobody puts there any more. */
export async function takeBack(sight: Sight, post: Post): Promise<void> {
  const published = (await outgoingOfPost(sight, post.id)).find(({ deed }) => deed === 'publish')
  if (!published) return
  if (published.state === outgoingByHand) {
    await act(sight, outgoingRoom, published.id, 'drop', { input: undefined })
    return
  }
  // What the program put there, or may have, it takes away; what a person put there, a person does.
  const byHand = published.state === outgoingDone && !published.ref
  await insert(sight, post, published.recordId, 'delete', !byHand)
}

async function insert(
  { tx, viewer, now }: Sight,
  post: Post,
  recordId: string,
  deed: OutgoingDeed,
  byProgram: boolean,
): Promise<void> {
  await tx
    .insertInto('outgoing')
    .values({
      school_id: viewer.schoolId,
      id: newSecretId(),
      record_id: recordId,
      site_id: post.siteId,
      post_id: post.id,
      deed,
      state: byProgram ? outgoingWaits : outgoingByHand,
      version: 1,
      written_at: now,
      due_at: now,
    })
    .execute()
}
