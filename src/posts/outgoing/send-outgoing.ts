// Carries out at the hosts what was decided, one after the other, each in a transaction of its own that holds it meanwhile.
import { sql } from 'kysely'

import { act } from '../../decisions/door.ts'
import type { Clock } from '../../platform/clock.ts'
import { asViewer, type Db, type Sight } from '../../platform/database.ts'
import { readFile } from '../../platform/files.ts'
import { retryAfterMinutes } from '../../platform/mail/retries.data.ts'
import type { Seal } from '../../platform/seal.ts'
import { outgoingDone, outgoingDropped, outgoingWaits } from '../../policy/outgoing.workflow.ts'
import { shownState } from '../../policy/post.workflow.ts'
import { connectedAccount, hostKey } from '../hosts/account-queries.ts'
import { HostTrouble, type Host, type HostPost } from '../hosts/host.ts'
import { openHost } from '../hosts/open-host.ts'
import { postById } from '../post-queries.ts'
import { outgoingRoom } from './outgoing-decisions.ts'
import { outgoingById, outgoingOfPost } from './outgoing-queries.ts'
import type { Outgoing, Placed } from './outgoing.ts'
import { postText } from './post-text.ts'

export interface Sending {
  db: Db
  clock: Clock
  seal: Seal
  /** Asked between two tasks: true ends it. */
  stopping: () => boolean
}

/**
 * Does what is due, for every school. Several at once never do the same. Where the program dies in between, the task is
 * taken up again, and its host is asked first whether the post stands there: so it appears once.
 */
export async function sendOutgoing({ db, clock, seal, stopping }: Sending): Promise<void> {
  const { rows } = await sql<{ id: string; zone: string }>`
    select id, zone from schools_with_outgoing(${clock()})`.execute(db)
  for (const { id: schoolId, zone } of rows)
    while (!stopping()) {
      const viewer = { kind: 'system', schoolId } as const
      const any = await asViewer(db, viewer, { now: clock(), zone }, (sight) => sendOne(sight, seal))
      if (!any) break
    }
}

/** Takes the next task and does it, its row locked meanwhile; false where none is left. */
async function sendOne(sight: Sight, seal: Seal): Promise<boolean> {
  const row = await sight.tx
    .selectFrom('outgoing')
    .select('id')
    .where('school_id', '=', sight.viewer.schoolId)
    .where('state', '=', outgoingWaits)
    .where('due_at', '<=', sight.now)
    .orderBy('due_at')
    .orderBy('written_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  const task = row && (await outgoingById(sight, row.id))
  if (!task) return false
  try {
    await (task.deed === 'publish' ? publish(sight, seal, task) : remove(sight, seal, task))
  } catch (error) {
    const trouble =
      error instanceof HostTrouble
        ? error
        : new HostTrouble(`The program failed at it: ${String(error)}`, false)
    await later(sight, task, trouble)
  }
  return true
}

async function publish(sight: Sight, seal: Seal, task: Outgoing): Promise<void> {
  const { host, post, shown } = await opened(sight, seal, task)
  // One that was taken down meanwhile is not put there; a try that was cut off may have done it already.
  const placed = shown ? await host.publish(post) : await host.find(post)
  await (placed ? arrive(sight, task, placed) : drop(sight, task))
}

async function remove(sight: Sight, seal: Seal, task: Outgoing): Promise<void> {
  const published = (await outgoingOfPost(sight, task.postId)).find(({ deed }) => deed === 'publish')
  if (!published || published.state === outgoingDropped) return drop(sight, task)
  if (published.state === outgoingWaits) throw new HostTrouble('The post is still on its way there.', false)
  const { host, post } = await opened(sight, seal, published)
  const ref = published.state === outgoingDone ? published.ref : (await host.find(post))?.ref
  if (ref) await host.remove(ref)
  await arrive(sight, task, undefined)
}

/** The host of a task, with the post as it goes there. */
async function opened(
  sight: Sight,
  seal: Seal,
  task: Outgoing,
): Promise<{ host: Host; post: HostPost; shown: boolean }> {
  const account = await connectedAccount(sight, task.recordId)
  const key = account && (await hostKey(sight, seal, account.id))
  if (!account || key === undefined)
    throw new HostTrouble('The program has no key to this account any more.', true)
  const post = await postById(sight, task.postId)
  if (!post) throw new HostTrouble('The post is not there any more.', true)
  const file = post.picture && (await readFile(sight, seal, post.picture.id))
  const pictures =
    file && post.picture
      ? [{ bytes: new Uint8Array(file.bytes), mediaType: file.mediaType, alt: post.picture.alt }]
      : []
  const text = postText(post)
  return {
    host: openHost(account.way, { server: account.server, key }),
    post: { key: task.id, text, pictures, since: task.writtenAt },
    shown: post.state === shownState,
  }
}

async function arrive(sight: Sight, { id }: Outgoing, input: Placed | undefined): Promise<void> {
  await act(sight, outgoingRoom, id, 'arrive', { input })
}

async function drop(sight: Sight, { id }: Outgoing): Promise<void> {
  await act(sight, outgoingRoom, id, 'drop', { input: undefined })
}

/** Tried again as letters are; after the last try, or where that is of no use, it is given up and its team is told. */
async function later(sight: Sight, { id, tries }: Outgoing, trouble: HostTrouble): Promise<void> {
  const wait = trouble.lasting ? undefined : retryAfterMinutes[tries]
  if (wait === undefined) {
    await act(sight, outgoingRoom, id, 'give-up', { input: trouble.message })
    return
  }
  await sight.tx
    .updateTable('outgoing')
    .set({
      tries: tries + 1,
      problem: trouble.message,
      due_at: new Date(sight.now.getTime() + wait * 60_000),
    })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .execute()
}
