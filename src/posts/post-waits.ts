// For whom a post waits, since when, and to whom it passes (§16.4).
import { sayWaiting, waitsFor, type WaitsFor } from '../people/in-their-place/waits-for.ts'
import type { Deciding } from '../people/in-their-place/who-decides.ts'
import type { Sight } from '../platform/database.ts'
import { postWorkflow } from '../policy/post.workflow.ts'
import type { WhoIsWho } from '../policy/workflow.ts'
import type { Examined } from './post-decisions.ts'
import type { Post } from './post.ts'

/** Undefined where it waits for nobody's approval. */
export function postWaitsFor(
  { today }: Sight,
  post: Post,
  deciding: Deciding,
  who: WhoIsWho,
): WaitsFor | undefined {
  const approve = postWorkflow.actions.find(({ action }) => action === 'approve')
  const { authorId: author, since } = post
  return approve && waitsFor(deciding, { by: approve.by, who, author, since, today })
}

/** The same in words, for the page of a post. */
export async function postWaits(
  sight: Sight,
  { post, deciding, subject }: Examined,
): Promise<string | undefined> {
  const waits = postWaitsFor(sight, post, deciding, subject.who)
  return waits && sayWaiting(sight, waits)
}
