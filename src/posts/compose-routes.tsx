// Writing a post for a site, and changing it.
import { mended } from '../checks/marked-text.ts'
import { act } from '../decisions/door.ts'
import { get, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { newId } from '../platform/ids.ts'
import { personIdOf } from '../platform/viewer.ts'
import { decide } from '../policy/decide.ts'
import { postWorkflow } from '../policy/post.workflow.ts'
import { answered, notFound, refused } from '../ui/trouble-page.tsx'
import { disclosesMore, type OnDisclosure } from './disclosure/disclosed.ts'
import { examinePost, newPostFor, postRoom, writingRoom, type Examined } from './post-decisions.ts'
import { textOf, type Written } from './post.ts'
import { takePicture } from './read-picture.ts'
import { readWords } from './read-words.ts'
import { showEditForm, showNewForm } from './show-form.tsx'

/** `onDisclosure` is told of each draft that may tell of a child at risk. */
export const composeRoutes = (onDisclosure: OnDisclosure): readonly Route[] => [
  get('/sites/:siteId/posts/new', 'posts.write', async (visit) => {
    const { siteId = '' } = visit.params
    const subject = await newPostFor(visit, siteId, newId(visit.now))
    if (!subject) return notFound(visit)
    const decision = decide(postWorkflow, subject, personIdOf(visit.viewer) ?? '', 'write')
    if (!decision.ok) return refused(visit, decision.refusal)
    return showNewForm(visit, { words: { title: '', body: '' }, alt: '', errors: {} })
  }),
  post('/sites/:siteId/posts/new', 'posts.write', async (visit) => {
    const typed = readWords(visit.form)
    if (Object.keys(typed.errors).length > 0) return showNewForm(visit, typed)
    const id = newId(visit.now)
    const taken = await takePicture(visit, id, undefined)
    if (!taken.ok) return showNewForm(visit, { ...typed, errors: { picture: taken.sentence } })
    const room = writingRoom(visit.params['siteId'] ?? '')
    const input = { ...typed.words, picture: taken.picture }
    const outcome = await act(visit, room, id, 'write', { input })
    if (outcome.ok) await tellOf(visit, id, input, undefined, onDisclosure)
    return answered(visit, outcome, `/posts/${id}`)
  }),
  get('/posts/:id/edit', 'posts.write', (visit) =>
    whereMendable(visit, ({ post: now, checked }) => {
      const suggested = visit.url.searchParams.get('with') === 'suggestions'
      const text = (part: 'title' | 'body' | 'alt') =>
        suggested ? mended(checked[part].text, checked[part].findings) : checked[part].text
      const words = { title: text('title'), body: text('body') }
      return showEditForm(visit, now, checked, { words, alt: text('alt'), errors: {} })
    }),
  ),
  post('/posts/:id/edit', 'posts.write', (visit) =>
    whereMendable(visit, async ({ post: now, checked }) => {
      const typed = readWords(visit.form)
      if (Object.keys(typed.errors).length > 0) return showEditForm(visit, now, checked, typed)
      const taken = await takePicture(visit, now.id, now.picture)
      if (!taken.ok)
        return showEditForm(visit, now, checked, { ...typed, errors: { picture: taken.sentence } })
      const basedOn = Number(visit.form.text('version'))
      const input = { ...typed.words, picture: taken.picture, basedOn }
      const outcome = await act(visit, postRoom, now.id, 'mend', { input })
      if (outcome.ok) {
        await tellOf(visit, now.id, input, now, onDisclosure)
        return redirect(`/posts/${now.id}`)
      }
      if ('unknown' in outcome) return notFound(visit)
      const errors = { body: outcome.refusal.sentence }
      return showEditForm(visit, now, checked, { ...typed, errors })
    }),
  ),
]

/** Passes on what the post tells now and did not tell before. */
async function tellOf(
  visit: Visit,
  id: string,
  now: Written,
  before: Written | undefined,
  onDisclosure: OnDisclosure,
): Promise<void> {
  const [text, earlier] = [textOf(now), before && textOf(before)]
  if (disclosesMore(text, earlier)) await onDisclosure(visit, { about: { kind: 'post', id }, text })
}

/** Goes on where the post lies with its author and the viewer is they. */
async function whereMendable(
  visit: Visit,
  goOn: (examined: Examined) => Promise<Response>,
): Promise<Response> {
  const examined = await examinePost(visit, visit.params['id'] ?? '')
  if (!examined) return notFound(visit)
  const decision = decide(postWorkflow, examined.subject, personIdOf(visit.viewer) ?? '', 'mend')
  return decision.ok ? goOn(examined) : refused(visit, decision.refusal)
}
