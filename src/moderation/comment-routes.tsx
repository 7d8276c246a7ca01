// Writing a comment, seeing what became of one's own, and appealing against a refusal.
import { act } from '../decisions/door.ts'
import { get, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { newId } from '../platform/ids.ts'
import { personIdOf } from '../platform/viewer.ts'
import { contributionWorkflow } from '../policy/contribution.workflow.ts'
import { allowed } from '../policy/decide.ts'
import { isDisclosure, type OnDisclosure } from '../posts/disclosure/disclosed.ts'
import type { OnOutgoing } from '../posts/held/held.ts'
import { openSiteAt } from '../sites/open-sites.ts'
import { publicPage } from '../ui/public-page.tsx'
import { answered, notFound } from '../ui/trouble-page.tsx'
import { commentsEn as words } from '../ui/words/comments.en.ts'
import { openPostAt, ownComments } from './comment-queries.ts'
import { contributingTo, contributionRoom, judged } from './contribution-decisions.ts'
import { mayComment } from './may-comment.ts'
import { AppealPage, longestAppeal, OwnCommentsPage } from './own-comments-page.tsx'
import { readComment } from './read-comment.ts'
import { showCommentForm } from './show-comment-form.tsx'

/** `onDisclosure` is told of a comment, or an appeal, that may tell of a child at risk; `onOutgoing` of every comment. */
export const commentRoutes = (onDisclosure: OnDisclosure, onOutgoing: OnOutgoing): readonly Route[] => [
  get('/s/:slug/posts/:postId/comments', 'contributions.write', async (visit) => {
    const at = await openPostAt(visit, slugOf(visit), visit.params['postId'] ?? '')
    const may = at && (await mayComment(visit, at.site))
    return may && may.answer !== 'no' ? showCommentForm(visit, at, may, {}) : notFound(visit)
  }),
  post('/s/:slug/posts/:postId/comments', 'contributions.write', (visit) =>
    sendComment(visit, onDisclosure, onOutgoing),
  ),
  get('/s/:slug/mine', 'contributions.write', async (visit) => {
    const site = await openSiteAt(visit, slugOf(visit))
    if (!site) return notFound(visit)
    const view = { slug: site.slug, comments: await ownComments(visit, site.id), zone: visit.school.zone }
    return publicPage(visit, { site, title: words.mine }, <OwnCommentsPage {...view} />)
  }),
  get('/s/:slug/comments/:id/appeal', 'contributions.write', (visit) => appealPage(visit, undefined)),
  post('/s/:slug/comments/:id/appeal', 'contributions.write', (visit) => appeal(visit, onDisclosure)),
]

const slugOf = (visit: Visit): string => visit.params['slug'] ?? ''

async function sendComment(
  visit: Visit,
  onDisclosure: OnDisclosure,
  onOutgoing: OnOutgoing,
): Promise<Response> {
  const at = await openPostAt(visit, slugOf(visit), visit.params['postId'] ?? '')
  if (!at) return notFound(visit)
  const may = await mayComment(visit, at.site)
  const { text, way, errors } = readComment(visit.form, may)
  if (Object.keys(errors).length > 0) return showCommentForm(visit, at, may, errors)
  const room = contributingTo({ siteId: at.site.id, postId: at.post.id, way })
  const id = newId(visit.now)
  const outcome = await act(visit, room, id, 'contribute', { input: { text } })
  if (!outcome.ok && 'refusal' in outcome)
    return showCommentForm(visit, at, may, { comment: outcome.refusal.sentence })
  if (outcome.ok) {
    await tellOf(visit, id, text, onDisclosure)
    const [authorId, title] = [personIdOf(visit.viewer) ?? '', `A comment on “${at.post.title}”`]
    await onOutgoing(visit, { kind: 'contribution', id, version: 1, title, text, authorId })
  }
  return answered(visit, outcome, `/s/${at.site.slug}/mine`)
}

async function appeal(visit: Visit, onDisclosure: OnDisclosure): Promise<Response> {
  const reason = visit.form.text('reason').trim()
  if (reason === '') return appealPage(visit, words.appealEmpty)
  if (reason.length > longestAppeal)
    return appealPage(visit, words.tooLong(longestAppeal.toLocaleString('en-GB')))
  const id = visit.params['id'] ?? ''
  const outcome = await act(visit, contributionRoom, id, 'appeal', { input: undefined, reason })
  if (outcome.ok) await tellOf(visit, id, reason, onDisclosure)
  return answered(visit, outcome, `/s/${slugOf(visit)}/mine`)
}

async function tellOf(visit: Visit, id: string, text: string, onDisclosure: OnDisclosure): Promise<void> {
  if (isDisclosure(text)) await onDisclosure(visit, { about: { kind: 'contribution', id }, text })
}

async function appealPage(visit: Visit, error: string | undefined): Promise<Response> {
  const { params, once, school, url } = visit
  const site = await openSiteAt(visit, slugOf(visit))
  const subject = (await judged(visit, params['id'] ?? ''))?.subject
  const comment = site && (await ownComments(visit, site.id)).find(({ id }) => id === subject?.id)
  if (!site || !subject || !comment) return notFound(visit)
  const rows = allowed(contributionWorkflow, subject, personIdOf(visit.viewer) ?? '')
  if (!rows.some(({ action }) => action === 'appeal')) return redirect(`/s/${site.slug}/mine`)
  return publicPage(
    visit,
    { site, title: words.appeal, status: error ? 422 : 200 },
    <AppealPage
      action={url.pathname}
      {...{ once, comment, error }}
      reason={visit.form.text('reason')}
      zone={school.zone}
    />,
  )
}
