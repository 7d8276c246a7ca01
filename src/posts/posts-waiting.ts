// The posts that wait for one person: to be decided upon, or to be finished by their author.
import { namedFor } from '../people/in-their-place/named-for.ts'
import { whoDecidesOnEach } from '../people/in-their-place/who-decides.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { allowed } from '../policy/decide.ts'
import { postWorkflow, type PostAction } from '../policy/post.workflow.ts'
import { rolesIn } from '../policy/roles-in.ts'
import { rolesRest } from '../sign-off/signing/signing-standing.ts'
import { askedOf } from './post-decisions.ts'
import { listedPosts, type ListedPost } from './post-queries.ts'

/** At most so many at once: nobody decides on more before lunch. */
const most = 100

/** Posts that are the viewer's to approve or send back: none while their roles rest, which is asked where it is not known yet. */
export const postsToDecide = (sight: Sight, rests?: boolean): Promise<ListedPost[]> =>
  postsFor(sight, ['send-back'], rests)

/** Posts that wait for the viewer: to decide upon, or as their author to finish and send. */
export const postsWaiting = (sight: Sight, rests?: boolean): Promise<ListedPost[]> =>
  postsFor(sight, ['send-back', 'mend'], rests)

/** What the checks say is asked on the post's own page; a post that they stop waits all the same. */
const unexamined = {
  authorRests: false,
  lacking: [],
  siteOpen: true,
  onTeam: true,
  leaveElsewhere: true,
  stops: [],
  held: undefined,
  overrides: [],
  checklist: [],
}

async function postsFor(
  sight: Sight,
  actions: readonly PostAction[],
  rests: boolean | undefined,
): Promise<ListedPost[]> {
  const person = personIdOf(sight.viewer) ?? ''
  const states = postWorkflow.actions.flatMap(({ action, from }) =>
    actions.includes(action) && from !== 'nothing' ? from : [],
  )
  const facts = { ...unexamined, rolesRest: rests ?? (await rolesRest(sight)) }
  const posts = await listedPosts(sight, { states, limit: most })
  const named = await namedFor(sight, '16.4')
  const whoDecides = await whoDecidesOnEach(sight, rolesIn(postWorkflow), posts.map(asSent))
  return posts.filter((post) => {
    const { id, state, version, authorId } = post
    const { who } = whoDecides(asSent(post))
    const subject = {
      id,
      state,
      version,
      who: { ...who, author: [authorId], 'appropriate-manager': named },
      facts,
    }
    return allowed(postWorkflow, subject, person).some(({ action }) => actions.includes(action))
  })
}

const asSent = (post: ListedPost) => askedOf(post, post.managerId)
