// Publishes a post: with its author's name and position of that day (§17.8), and the approver's answers in the ledger.
import type { Deed, Effected } from '../decisions/door.ts'
import { personCard } from '../people/directory.ts'
import type { Sight } from '../platform/database.ts'
import { siteById } from '../sites/site-queries.ts'
import { accountOf } from './outgoing/place-of-post.ts'
import { putOut } from './outgoing/write-outgoing.ts'
import { findingsNow } from './overrides/findings-now.ts'
import { postById } from './post-queries.ts'
import { fingerprintOf } from './post-version.ts'
import type { PostSubject } from './post.ts'

export interface Approval {
  /** The version that the approver had before them. */
  version: number
}

export async function publishPost(
  sight: Sight,
  { id, version, facts }: PostSubject,
  { input }: Deed<Approval>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  const post = await postById(sight, id)
  const author = post && (await personCard(sight, post.authorId))
  if (!author || input.version !== version) return { ok: false, refusal: changedMeanwhile }
  await tx
    .updateTable('posts')
    .set({ published_at: now, author_name: author.name, author_position: author.position })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  const site = await siteById(sight, post.siteId)
  const account = site && (await accountOf(sight, site))
  if (account) await putOut(sight, post, account.id)
  const checklist = facts.checklist.map(({ question, answer }) => ({
    id: question.id,
    clause: question.clause,
    question: question.question,
    answer: answer ?? '',
  }))
  const shownAs = { name: author.name, position: author.position }
  const findings = await findingsNow(sight, id)
  return { ok: true, detail: { fingerprint: fingerprintOf(post), author: shownAs, checklist, findings } }
}

const changedMeanwhile = {
  sentence:
    'The post was changed while you read it. This is how it reads now: look at it again, then decide.',
  clause: '16.4',
}
