// Wires the workflow of a post to its tables: what is read before a decision, and what each action brings about.
import type { Effected, Room } from '../decisions/door.ts'
import { personCard } from '../people/directory.ts'
import { namedFor } from '../people/in-their-place/named-for.ts'
import { whoDecides, type Asked, type Deciding } from '../people/in-their-place/who-decides.ts'
import { ownLacking } from '../people/trainings/needed-courses.ts'
import type { Sight } from '../platform/database.ts'
import { personIdOf } from '../platform/viewer.ts'
import { writesForSite } from '../policy/authorisation-kinds.data.ts'
import { postWorkflow, type PostAction, type PostFacts, type PostState } from '../policy/post.workflow.ts'
import { rolesIn } from '../policy/roles-in.ts'
import { openState } from '../policy/site.workflow.ts'
import { restOf, rolesRest } from '../sign-off/signing/signing-standing.ts'
import { hasLeave, isAuthorisedFor } from '../sites/joining/joining-queries.ts'
import { siteById, teamOf } from '../sites/site-queries.ts'
import type { Site, TeamMember } from '../sites/site.ts'
import { checkPost, stopsOf, type CheckedPost } from './check-post.ts'
import { heldReason } from './held/held.ts'
import { mendPost, type Mended } from './mend-post.ts'
import { placeStops } from './outgoing/place-of-post.ts'
import { takeBack } from './outgoing/write-outgoing.ts'
import { overridesOf, type Reasons } from './overrides/overrides.ts'
import { sayPupils } from './pictured/say-pupils.ts'
import { pictureStops } from './pictures/examined-findings.ts'
import { contextOf, type PostContext } from './post-context.ts'
import { postById } from './post-queries.ts'
import type { Post, PostSubject, Written } from './post.ts'
import { publishPost, type Approval } from './publish-post.ts'
import { redactPost, type Redacted } from './redaction/redact-post.ts'
import { answersTo, questionsOf, type Answers } from './reviewer-checklist.ts'
import { sendPost } from './send-post.ts'
import { writePost } from './write-post.ts'

export type PostInputs = {
  write: Written
  mend: Mended
  'say-pupils': readonly string[]
  redact: Redacted
  send: Reasons
  approve: Approval
}
type PostRoom = Room<PostState, PostAction, PostFacts, PostInputs>

/** The room of posts that exist. Whoever approves comes in by `approvingRoom`: here no question has been answered. */
export const postRoom: PostRoom = {
  workflow: postWorkflow,
  load: (sight, id) => lockedSubject(sight, id, { answers: {}, reasons: {} }),
  async move({ tx, viewer, now }, id, state, version) {
    await tx
      .updateTable('posts')
      .set({ state, version, updated_at: now })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: {
    mend: mendPost,
    'say-pupils': sayPupils,
    redact: redactPost,
    send: sendPost,
    approve: publishPost,
    'take-down': takeDown,
  },
}

async function takeDown(sight: Sight, { id }: PostSubject): Promise<Effected> {
  const post = await postById(sight, id)
  if (post) await takeBack(sight, post)
  return { ok: true }
}

/** The room as an approver enters it: with their answers to the checklist, which its rules count. */
export const approvingRoom = (answers: Answers): PostRoom => ({
  ...postRoom,
  load: (sight, id) => lockedSubject(sight, id, { answers, reasons: {} }),
})

/** The room as its author enters it to send the post: with a reason for each finding that they let stand. */
export const sendingRoom = (reasons: Reasons): PostRoom => ({
  ...postRoom,
  load: (sight, id) => lockedSubject(sight, id, { answers: {}, reasons }),
})

/** The room in which a new post is written for one site. */
export const writingRoom = (siteId: string): PostRoom => ({
  ...postRoom,
  load: (sight, id) => newPostFor(sight, siteId, id),
  effects: { write: writePost(siteId) },
})

/** A post that is about to be written for a site; undefined where the viewer sees no such site. */
export async function newPostFor(sight: Sight, siteId: string, id: string): Promise<PostSubject | undefined> {
  const site = await siteById(sight, siteId)
  const author = personIdOf(sight.viewer) ?? ''
  const team = await teamOf(sight, siteId)
  return (
    site && {
      id,
      state: 'nothing',
      version: 0,
      who: { author: [author] },
      facts: {
        rolesRest: await rolesRest(sight),
        lacking: [],
        authorRests: false,
        siteOpen: site.state === openState,
        onTeam: await writesFor(sight, site, team, author),
        leaveElsewhere: site.hosted || (await hasLeave(sight, author, siteId)),
        stops: [],
        held: undefined,
        overrides: [],
        checklist: [],
      },
    }
  )
}

/** The post as the workflow sees it, or undefined where the viewer sees none. */
export const postSubject = async (sight: Sight, id: string): Promise<PostSubject | undefined> =>
  (await examinePost(sight, id))?.subject

export interface Examined {
  post: Post
  subject: PostSubject
  siteName: string
  checked: CheckedPost
  context: PostContext
  deciding: Deciding
}

/** The post held against the checks as they stand today, for a page that shows it. */
export const examinePost = (sight: Sight, id: string): Promise<Examined | undefined> =>
  examined(sight, id, undefined)

const lockedSubject = async (sight: Sight, id: string, said: Said): Promise<PostSubject | undefined> =>
  (await examined(sight, id, said))?.subject

/** What the person who acts upon the post has said of it. */
interface Said {
  answers: Answers
  reasons: Reasons
}

/** Without `said` nobody acts, and the row is not locked. */
async function examined(sight: Sight, id: string, said: Said | undefined): Promise<Examined | undefined> {
  const post = await postById(sight, id, said !== undefined)
  const site = post && (await siteById(sight, post.siteId))
  if (!site) return undefined
  const team = await teamOf(sight, post.siteId)
  const context = await contextOf(sight, post)
  const checked = checkPost(post, context)
  const rest = await restOf(sight, post.authorId)
  const facts: PostFacts = {
    rolesRest: rest.own,
    lacking: waits(post.state) ? await ownLacking(sight, 'approve-posts') : [],
    authorRests: rest.theirs,
    siteOpen: site.state === openState,
    onTeam: await writesFor(sight, site, team, post.authorId),
    leaveElsewhere: site.hosted || (await hasLeave(sight, post.authorId, site.id)),
    stops: [
      ...stopsOf(checked),
      ...pictureStops(context.examination),
      ...(await placeStops(sight, site, post)),
    ],
    held: waits(post.state) ? await heldReason(sight, 'post', id, post.version) : undefined,
    overrides: said ? overridesOf(checked, said.reasons) : [],
    checklist: said ? answersTo(questionsOf(checked, context, post.picture !== undefined), said.answers) : [],
  }
  const administrators = team.filter(({ part }) => part === 'administrator').map(({ personId }) => personId)
  const deciding = await whoDecidesOnPost(sight, post)
  const who = {
    ...deciding.who,
    author: [post.authorId],
    'appropriate-manager': await namedFor(sight, '16.4'),
    administrator: administrators,
  }
  const { inPlaceOf } = deciding
  const subject = { id, state: post.state, version: post.version, who, inPlaceOf, facts }
  return { post, subject, siteName: site.name, checked, context, deciding }
}

/** Of the site's team, or authorised by the head to write for it. */
const writesFor = async (
  sight: Sight,
  { id }: Site,
  team: readonly TeamMember[],
  author: string,
): Promise<boolean> =>
  team.some(({ personId }) => personId === author) || isAuthorisedFor(sight, writesForSite, author, id)

async function whoDecidesOnPost(sight: Sight, post: Post): Promise<Deciding> {
  const lineManager = post.managerId ?? (await personCard(sight, post.authorId))?.lineManagerId
  return whoDecides(sight, rolesIn(postWorkflow), askedOf(post, lineManager))
}

/** What says who decides on a post, and since when it waits for them. */
export const askedOf = ({ authorId, state, since }: Post, lineManager: string | null | undefined): Asked => ({
  author: authorId,
  lineManager,
  waitsSince: waits(state) ? since : undefined,
})

/** Whether a post in this state waits for an approval. */
export const waits = (state: PostState): boolean =>
  postWorkflow.actions.some(({ action, from }) => action === 'approve' && from.includes(state))
