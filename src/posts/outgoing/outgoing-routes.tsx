// Tasks at hosts: done by hand with the address of the post, tried again, or taken over (§16.4, §18.4).
import { act } from '../../decisions/door.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { outgoingWorkflow } from '../../policy/outgoing.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { postById } from '../post-queries.ts'
import { outgoingRoom, outgoingSubject } from './outgoing-decisions.ts'
import { OutgoingPage } from './outgoing-page.tsx'
import { outgoingById, outgoingOfPost } from './outgoing-queries.ts'

export const outgoingRoutes: readonly Route[] = [
  get('/outgoing/:id', 'posts.decide', (visit) => outgoingPage(visit, {})),
  post('/outgoing/:id/done', 'posts.decide', doneByHand),
  ...(['try-again', 'take-over'] as const).map((action) =>
    post(`/outgoing/:id/${action}`, 'posts.decide', async (visit) => {
      const id = visit.params['id'] ?? ''
      return answered(
        visit,
        await act(visit, outgoingRoom, id, action, { input: undefined }),
        `/outgoing/${id}`,
      )
    }),
  ),
]

/** The most characters of an address. */
const longestAddress = 2000

async function doneByHand(visit: Visit): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const task = await outgoingById(visit, id)
  if (!task) return notFound(visit)
  const address = webAddress(visit.form.text('address'))
  if (task.deed === 'publish' && address === undefined)
    return outgoingPage(visit, { address: 'Give the whole address of the post, beginning with https://.' })
  const input = address === undefined || task.deed !== 'publish' ? undefined : { ref: '', address }
  return answered(visit, await act(visit, outgoingRoom, id, 'do-by-hand', { input }), `/outgoing/${id}`)
}

function webAddress(typed: string): string | undefined {
  const url = typed.length <= longestAddress && URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined
}

async function outgoingPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const id = visit.params['id'] ?? ''
  const task = await outgoingById(visit, id)
  const subject = await outgoingSubject(visit, id)
  const of = task && (await postById(visit, task.postId))
  if (!task || !subject || !of) return notFound(visit)
  const published = (await outgoingOfPost(visit, of.id)).find(({ deed }) => deed === 'publish')
  return page(
    visit,
    { title: of.title, backHref: '/', status: Object.keys(errors).length > 0 ? 422 : 200 },
    <OutgoingPage
      task={task}
      post={of}
      postedAt={published?.address ?? undefined}
      may={allowed(outgoingWorkflow, subject, personIdOf(visit.viewer) ?? '').map(({ action }) => action)}
      typed={visit.form.text('address')}
      errors={errors}
      once={visit.once}
    />,
  )
}
