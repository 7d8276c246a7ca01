// Answers, as somebody types, with what the checks find. Nothing of it is kept: its fields begin with a line, so that no lapsed session keeps them.
import { rosterAtHand } from '../../people/roster/roster-at-hand.ts'
import { post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { siteById } from '../../sites/site-queries.ts'
import { notFound } from '../../ui/trouble-page.tsx'
import { checkPost } from '../check-post.ts'
import { contextOf } from '../post-context.ts'
import { postById } from '../post-queries.ts'
import type { Post, Written } from '../post.ts'

export const liveCheckRoutes: readonly Route[] = [
  post('/sites/:siteId/posts/check', 'posts.write', async (visit) => {
    const { siteId = '' } = visit.params
    const authorId = personIdOf(visit.viewer) ?? ''
    return (await siteById(visit, siteId)) ? found(visit, { siteId, authorId }) : notFound(visit)
  }),
  post('/posts/:id/check', 'posts.write', async (visit) => {
    const saved = await postById(visit, visit.params['id'] ?? '')
    return saved && saved.authorId === personIdOf(visit.viewer) ? found(visit, saved) : notFound(visit)
  }),
]

async function found(
  visit: Visit,
  saved: Pick<Post, 'siteId' | 'authorId'> & Partial<Post>,
): Promise<Response> {
  const written = typed(visit, saved.picture)
  const context = await contextOf(visit, { ...saved, picture: written.picture }, rosterAtHand)
  return Response.json(Object.values(checkPost(written, context)), {
    headers: { 'cache-control': 'no-store' },
  })
}

/** A picture that is chosen and not sent yet has no key; all that is known of it is its description. */
function typed({ form }: Visit, saved: Post['picture']): Written {
  const alt = form.text('_picture-alt')
  const chosen = form.text('_picture')
  const id = chosen === 'new' ? '' : saved?.id
  return {
    title: form.text('_title'),
    body: form.text('_body'),
    picture: id === undefined || chosen === 'out' ? undefined : { id, alt },
  }
}
