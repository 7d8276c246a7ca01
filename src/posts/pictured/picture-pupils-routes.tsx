// Saying who is in the picture of a post, for its author.
import { act } from '../../decisions/door.ts'
import { get, post, type Route } from '../../platform/http/route.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { decide } from '../../policy/decide.ts'
import { postWorkflow } from '../../policy/post.workflow.ts'
import { page } from '../../ui/page.tsx'
import { answered, notFound, refused } from '../../ui/trouble-page.tsx'
import { examinePost, postRoom } from '../post-decisions.ts'
import { PicturePupilsPage } from './picture-pupils-page.tsx'

export const picturePupilsRoutes: readonly Route[] = [
  get('/posts/:id/pupils', 'posts.write', async (visit) => {
    const examined = await examinePost(visit, visit.params['id'] ?? '')
    if (!examined?.post.picture) return notFound(visit)
    const { post: found, context, subject } = examined
    const decision = decide(postWorkflow, subject, personIdOf(visit.viewer) ?? '', 'say-pupils')
    if (!decision.ok) return refused(visit, decision.refusal)
    return page(
      visit,
      { title: 'Which pupils are in the picture?', backHref: `/posts/${found.id}` },
      <PicturePupilsPage
        post={{ ...found, alt: found.picture?.alt ?? '' }}
        roster={context.roster}
        pictured={new Set((context.pictured ?? []).map(({ id }) => id))}
        examination={context.examination}
        once={visit.once}
      />,
    )
  }),
  post('/posts/:id/pupils', 'posts.write', async (visit) => {
    const id = visit.params['id'] ?? ''
    const input = visit.form.text('who') === 'nobody' ? [] : visit.form.all('pupil')
    return answered(visit, await act(visit, postRoom, id, 'say-pupils', { input }), `/posts/${id}`)
  }),
]
