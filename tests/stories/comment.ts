// The story of a comment, told through the real routes: sent by a reader, judged by the site's team.
import { expect } from 'vitest'

import { shownComments } from '../../src/moderation/comment-queries.ts'
import type { Answer } from '../browser-without-screen.ts'
import type { World } from '../world.ts'
import { openSite, type Typed } from './open-site.ts'
import { publishPost } from './publish-post.ts'

/** A post on an open site. */
export interface Place {
  siteId: string
  slug: string
  postId: string
}

/** An open site with one published post. */
export async function openPost(world: World, overrides: Record<string, Typed> = {}): Promise<Place> {
  const { id, slug } = await openSite(world, overrides)
  return { siteId: id, slug, postId: await publishPost(world, id) }
}

export const pathOf = ({ slug, postId }: Place): string => `/s/${slug}/posts/${postId}/comments`

/** Sends a comment as one person; gives its id. */
export async function comment(world: World, place: Place, text: string, key = 'parent'): Promise<string> {
  const answer = await (await world.browser(key)).post(pathOf(place), { comment: text })
  expect(answer.status).toBe(303)
  const row = await world.as(key, ({ tx }) =>
    tx
      .selectFrom('contributions')
      .select('id')
      .where('post_id', '=', place.postId)
      .where('body', '=', text)
      .executeTakeFirstOrThrow(),
  )
  return row.id
}

export const show = async (world: World, id: string, key = 'assistant'): Promise<Answer> =>
  (await world.browser(key)).post(`/moderation/${id}/do/publish`)

export const refusal = { rule: 'Be kind.', reason: 'The last line is unkind. Without it we can show this.' }

export const refuse = async (
  world: World,
  id: string,
  key = 'assistant',
  typed: Typed = refusal,
  action: 'refuse' | 'remove' = 'refuse',
): Promise<Answer> => (await world.browser(key)).post(`/moderation/${id}/${action}`, typed)

export const appeal = async (world: World, { slug }: Place, id: string, reason = 'It was a joke.') =>
  (await world.browser('parent')).post(`/s/${slug}/comments/${id}/appeal`, { reason })

/** What one person, or a visitor, reads under the post. */
export async function shownTo(world: World, { postId }: Place, key?: string): Promise<string[]> {
  const read = (sight: Parameters<typeof shownComments>[0]) => shownComments(sight, [postId])
  const shown = await (key ? world.as(key, read) : world.asVisitor(read))
  return (shown.get(postId) ?? []).map(({ text }) => text)
}
