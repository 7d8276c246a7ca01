// Writing a post for a site, and changing it.
import { mended } from '../checks/marked-text.ts'
import { act } from '../decisions/door.ts'
import { historyOf } from '../decisions/history.ts'
import { get, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { newId } from '../platform/ids.ts'
import { personIdOf } from '../platform/viewer.ts'
import { decide } from '../policy/decide.ts'
import { postWorkflow } from '../policy/post.workflow.ts'
import { siteById } from '../sites/site-queries.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { answered, notFound, refused } from '../ui/trouble-page.tsx'
import { ComposePage } from './compose-page.tsx'
import { examinePost, newPostFor, postRoom, writingRoom, type Examined } from './post-decisions.ts'
import type { Words } from './post.ts'
import { readWords } from './read-words.ts'
import { lastReturn } from './sent-back.tsx'

export const composeRoutes: readonly Route[] = [
  get('/sites/:siteId/posts/new', 'posts.write', async (visit) => {
    const { siteId = '' } = visit.params
    const subject = await newPostFor(visit, siteId, newId(visit.now))
    if (!subject) return notFound(visit)
    const decision = decide(postWorkflow, subject, personIdOf(visit.viewer) ?? '', 'write')
    return decision.ok ? newPage(visit, { title: '', body: '' }, {}) : refused(visit, decision.refusal)
  }),
  post('/sites/:siteId/posts/new', 'posts.write', async (visit) => {
    const { words, errors } = readWords(visit.form)
    if (Object.keys(errors).length > 0) return newPage(visit, words, errors)
    const id = newId(visit.now)
    const room = writingRoom(visit.params['siteId'] ?? '')
    return answered(visit, await act(visit, room, id, 'write', { input: words }), `/posts/${id}`)
  }),
  get('/posts/:id/edit', 'posts.write', async (visit) => {
    const found = await mendable(visit)
    if (!found.ok) return found.answer
    const { post: now, checked } = found.examined
    const suggested = visit.url.searchParams.get('with') === 'suggestions'
    const words = suggested
      ? {
          title: mended(now.title, checked.title.findings),
          body: mended(now.body, checked.body.findings),
        }
      : now
    return editPage(visit, found.examined, words, {})
  }),
  post('/posts/:id/edit', 'posts.write', async (visit) => {
    const found = await mendable(visit)
    if (!found.ok) return found.answer
    const { words, errors } = readWords(visit.form)
    if (Object.keys(errors).length > 0) return editPage(visit, found.examined, words, errors)
    const { id } = found.examined.post
    const basedOn = Number(visit.form.text('version'))
    const outcome = await act(visit, postRoom, id, 'mend', { input: { ...words, basedOn } })
    if (outcome.ok) return redirect(`/posts/${id}`)
    return 'unknown' in outcome
      ? notFound(visit)
      : editPage(visit, found.examined, words, { body: outcome.refusal.sentence })
  }),
]

type Found = { ok: true; examined: Examined } | { ok: false; answer: Response }

/** The post, where it lies with its author and the viewer is they. */
async function mendable(visit: Visit): Promise<Found> {
  const examined = await examinePost(visit, visit.params['id'] ?? '')
  if (!examined) return { ok: false, answer: notFound(visit) }
  const decision = decide(postWorkflow, examined.subject, personIdOf(visit.viewer) ?? '', 'mend')
  return decision.ok ? { ok: true, examined } : { ok: false, answer: refused(visit, decision.refusal) }
}

async function newPage(visit: Visit, words: Words, errors: FieldErrors): Promise<Response> {
  const site = await siteById(visit, visit.params['siteId'] ?? '')
  if (!site) return notFound(visit)
  return page(
    visit,
    { title: 'Write a post', status: statusOf(errors), backHref: '/posts' },
    <ComposePage
      {...{ words, errors }}
      siteName={site.name}
      action={visit.url.pathname}
      once={visit.once}
      basedOn={undefined}
      found={[]}
      sentBack={undefined}
    />,
  )
}

async function editPage(
  visit: Visit,
  { post: now, siteName, checked }: Examined,
  words: Words,
  errors: FieldErrors,
): Promise<Response> {
  return page(
    visit,
    { title: 'Change the post', status: statusOf(errors), backHref: `/posts/${now.id}` },
    <ComposePage
      {...{ words, errors, siteName }}
      action={visit.url.pathname}
      once={visit.once}
      basedOn={now.version}
      found={Object.values(checked)}
      sentBack={lastReturn(await historyOf(visit, postWorkflow.name, now.id))}
    />,
  )
}

const statusOf = (errors: FieldErrors): number => (Object.keys(errors).length > 0 ? 422 : 200)
