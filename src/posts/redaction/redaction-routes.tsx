// Covering parts of a post's picture, for its author.
import { act } from '../../decisions/door.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { decide } from '../../policy/decide.ts'
import { postWorkflow } from '../../policy/post.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import type { Marked } from '../../ui/redaction/box.ts'
import { notFound, refused } from '../../ui/trouble-page.tsx'
import { examinePost, postRoom, type Examined } from '../post-decisions.ts'
import { foundBoxes } from './found-boxes.ts'
import { added, offered, ticked, withAdded } from './read-boxes.ts'
import { RedactionPage } from './redaction-page.tsx'

export const redactionRoutes: readonly Route[] = [
  get('/posts/:id/redact', 'posts.write', (visit) =>
    whereRedactable(visit, (examined) => show(visit, examined, foundBoxes(examined.context), {})),
  ),
  post('/posts/:id/redact', 'posts.write', (visit) =>
    whereRedactable(visit, async (examined) => {
      const { form } = visit
      if (form.text('do') === 'add') return addOne(visit, examined)
      const input = { basedOn: Number(form.text('version')), boxes: ticked(form) }
      const outcome = await act(visit, postRoom, examined.post.id, 'redact', { input })
      if (outcome.ok) return redirect(`/posts/${examined.post.id}`)
      if ('unknown' in outcome) return notFound(visit)
      return show(visit, examined, offered(form), { boxes: outcome.refusal.sentence })
    }),
  ),
]

/** The list grows by the box, and nothing else happens yet. */
async function addOne(visit: Visit, examined: Examined): Promise<Response> {
  const size = examined.context.examination?.size
  const one = size && added(visit.form, size)
  if (!one) return notFound(visit)
  const list = offered(visit.form)
  return one.ok
    ? show(visit, examined, withAdded(list, one.marked), {})
    : show(visit, examined, list, { quarter: one.sentence })
}

/** Goes on where the post lies with its author, the viewer is they, and its picture has been opened. */
async function whereRedactable(
  visit: Visit,
  goOn: (examined: Examined) => Promise<Response>,
): Promise<Response> {
  const examined = await examinePost(visit, visit.params['id'] ?? '')
  if (!examined?.context.examination?.size) return notFound(visit)
  const decision = decide(postWorkflow, examined.subject, personIdOf(visit.viewer) ?? '', 'redact')
  return decision.ok ? goOn(examined) : refused(visit, decision.refusal)
}

async function show(
  visit: Visit,
  { post: found, context }: Examined,
  marked: readonly Marked[],
  errors: FieldErrors,
): Promise<Response> {
  const { id, version, title, picture } = found
  const size = context.examination?.size ?? { width: 1, height: 1 }
  const status = Object.keys(errors).length > 0 ? 422 : 200
  return page(
    visit,
    { title: 'Cover parts of the picture', backHref: `/posts/${id}`, status },
    <RedactionPage
      post={{ id, version, title, alt: picture?.alt ?? '' }}
      {...{ size, marked, errors }}
      once={visit.once}
    />,
  )
}
