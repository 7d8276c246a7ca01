// Writing a post for a site, and changing it.
import { check } from '../checks/check.ts'
import { mendedThroughout } from '../checks/mend.ts'
import { act } from '../decisions/door.ts'
import { mostPictureBytes } from '../pictures/submit-picture.ts'
import { formLimit } from '../platform/http/form-fields.ts'
import { get, post, redirect, takingFile, type Route } from '../platform/http/route.ts'
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
  takingPicture('/sites/:siteId/posts/new', async (visit) => {
    const typed = readWords(visit.form, visit.upload !== undefined)
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
    whereMendable(visit, (examined) => {
      const { checked, context } = examined
      const suggested = visit.url.searchParams.get('with') === 'suggestions'
      const text = (part: 'title' | 'body' | 'alt') =>
        suggested
          ? mendedThroughout(checked[part].text, (words) => check({ text: words }, context))
          : checked[part].text
      const words = { title: text('title'), body: text('body') }
      return showEditForm(visit, examined, { words, alt: text('alt'), errors: {} })
    }),
  ),
  takingPicture('/posts/:id/edit', (visit) =>
    whereMendable(visit, async (examined) => {
      const now = examined.post
      const typed = readWords(visit.form, visit.upload !== undefined)
      if (Object.keys(typed.errors).length > 0) return showEditForm(visit, examined, typed)
      const taken = await takePicture(visit, now.id, now.picture)
      if (!taken.ok) return showEditForm(visit, examined, { ...typed, errors: { picture: taken.sentence } })
      const basedOn = Number(visit.form.text('version'))
      const input = { ...typed.words, picture: taken.picture, basedOn }
      const outcome = await act(visit, postRoom, now.id, 'mend', { input })
      if (outcome.ok) {
        await tellOf(visit, now.id, input, now, onDisclosure)
        return redirect(`/posts/${now.id}`)
      }
      if ('unknown' in outcome) return notFound(visit)
      // Read again: what was saved meanwhile stands beside what was typed, and the next save is based on it.
      const current = (await examinePost(visit, now.id)) ?? examined
      const errors = { body: outcome.refusal.sentence }
      const meanwhile = current.post.version === basedOn ? undefined : current.post
      return showEditForm(visit, current, { ...typed, errors }, meanwhile)
    }),
  ),
]

/** A phone's picture comes with the words, so such a form may be large. */
const takingPicture = (path: string, handle: Route['handle']): Route =>
  takingFile(post(path, 'posts.write', handle), mostPictureBytes + formLimit)

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
