// The list of posts, the page of one post, and what needs no more than a reason.
import { deedRoutes } from '../decisions/deed-routes.tsx'
import { act } from '../decisions/door.ts'
import { proveAgain } from '../people/sessions.ts'
import { get, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { personIdOf } from '../platform/viewer.ts'
import { may } from '../policy/access.data.ts'
import { postWorkflow, shownState } from '../policy/post.workflow.ts'
import { rolesRest } from '../sign-off/signing/signing-standing.ts'
import { page } from '../ui/page.tsx'
import { notFound } from '../ui/trouble-page.tsx'
import { examinePost, postRoom, postSubject } from './post-decisions.ts'
import { listedPosts, postById, type ListedPost } from './post-queries.ts'
import { PostsPage } from './posts-page.tsx'
import { postsToDecide } from './posts-waiting.ts'
import { showPost } from './show-post.tsx'
import { sitesToWriteFor } from './sites-to-write-for.ts'

/** So many posts stand in each list. */
const most = 50

export const postRoutes: readonly Route[] = [
  get('/posts', 'posts.decide', async (visit) => {
    const rests = await rolesRest(visit)
    return page(
      visit,
      { title: 'Posts' },
      <PostsPage
        rests={rests}
        toDecide={await postsToDecide(visit, rests)}
        mine={await listedPosts(visit, { authorId: personIdOf(visit.viewer) ?? '', limit: most })}
        published={(await listedPosts(visit, { states: [shownState], limit: most })).filter(byOthers(visit))}
        sites={mayWrite(visit) && !rests ? await sitesToWriteFor(visit) : []}
      />,
    )
  }),
  get('/posts/:id', 'posts.decide', async (visit) => {
    const examined = await examinePost(visit, visit.params['id'] ?? '')
    return examined ? showPost(visit, examined, { answers: {}, errors: {} }) : notFound(visit)
  }),
  ...deedRoutes({
    workflow: postWorkflow,
    subject: postSubject,
    act: (visit, id, action, deed) => act(visit, postRoom, id, action, deed),
    actions: ['send-back', 'refuse', 'take-down'],
    may: 'posts.decide',
    base: '/posts',
    nameOf: async (visit, id) => (await postById(visit, id))?.title,
    prove: proveAgain,
  }),
]

const byOthers =
  ({ viewer }: Visit) =>
  ({ authorId }: ListedPost): boolean =>
    authorId !== personIdOf(viewer)

const mayWrite = ({ viewer }: Visit): boolean => viewer.kind === 'person' && may('posts.write', viewer)
