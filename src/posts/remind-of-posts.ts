// The round that writes to those for whom a post waits, and to the deputy once it has passed to them (§16.4).
import { namedFor } from '../people/in-their-place/named-for.ts'
import { tellWaiting } from '../people/in-their-place/tell-waiting.ts'
import { whoDecidesOnEach } from '../people/in-their-place/who-decides.ts'
import type { Round } from '../platform/rounds.ts'
import { postWorkflow } from '../policy/post.workflow.ts'
import { rolesIn } from '../policy/roles-in.ts'
import { askedOf, waits as waitsIn } from './post-decisions.ts'
import { listedPosts } from './post-queries.ts'
import { postWaitsFor } from './post-waits.ts'

/** At most so many in one round: the next takes up the others. */
const most = 500
const states = postWorkflow.actions.flatMap(({ from }) => (from === 'nothing' ? [] : from.filter(waitsIn)))

export const remindOfPosts: Round = {
  name: 'posts that wait for an approval',
  async go(sight) {
    const posts = await listedPosts(sight, { states: [...new Set(states)], limit: most })
    if (posts.length === 0) return
    const named = await namedFor(sight, '16.4')
    const asked = (post: (typeof posts)[number]) => askedOf(post, post.managerId)
    const whoDecides = await whoDecidesOnEach(sight, rolesIn(postWorkflow), posts.map(asked))
    for (const post of posts) {
      const { id, version, state, authorId } = post
      const deciding = whoDecides(asked(post))
      const who = { ...deciding.who, author: [authorId], 'appropriate-manager': named }
      const waits = postWaitsFor(sight, post, deciding, who)
      const thing = { key: `post:${id}:${version}:${state}`, called: 'A post', path: `/posts/${id}` }
      if (waits) await tellWaiting(sight, thing, waits)
    }
  },
}
