// What has happened at Oakfield before the demonstration begins: a choir page for everybody, with posts and a comment that waits.
// Each step passes the same door as a person's own click would, on the day on which it was done.
import { act } from '../decisions/door.ts'
import { saveDraft } from '../decisions/form-drafts.ts'
import { contributingTo, contributionRoom } from '../moderation/contribution-decisions.ts'
import type { Db } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { checklist } from '../policy/checklist.data.ts'
import { approvingRoom, postRoom, writingRoom } from '../posts/post-decisions.ts'
import { coverRoom } from '../sites/cover/cover-decisions.ts'
import { modelRules, modelTerms } from '../sites/model-rules.data.ts'
import { draftAnswers, siteRoom } from '../sites/site-decisions.ts'
import { choirComments, choirForm, choirHours, choirPosts } from './choir.data.ts'
import { demoPeople } from './oakfield.data.ts'
import { done, onADay, type As, type Loaded } from './on-a-day.ts'

export async function tellChoir(db: Db, oakfieldLoaded: Loaded, now: Date): Promise<void> {
  const as = onADay(db, oakfieldLoaded, now)
  const siteId = await approvedSite(as, oakfieldLoaded)
  const posts: string[] = []
  for (const [index, words] of choirPosts.entries())
    posts.push(await publishedPost(as, siteId, words, 30 - 9 * index))
  await comments(as, siteId, posts.at(-1) ?? '')
}

async function approvedSite(as: As, { people }: Loaded): Promise<string> {
  const siteId = newId(new Date())
  await as('teacher', 48, async (sight) => {
    done(await act(sight, siteRoom, siteId, 'begin', { input: undefined }))
    await saveDraft(
      sight,
      people.get('teacher') ?? '',
      siteRoom.workflow.name,
      siteId,
      choirForm(people, sight.today),
    )
    done(await act(sight, siteRoom, siteId, 'send', { input: await draftAnswers(sight, siteId) }))
  })
  const sign = (
    key: string,
    daysAgo: number,
    action: 'approve-as-line-manager' | 'approve-as-communications' | 'approve-as-head',
  ) =>
    as(key, daysAgo, async (sight) => {
      const typedName = demoPeople.find((each) => each.key === key)?.name ?? ''
      const signature = { typedName, provedAt: sight.now }
      done(await act(sight, siteRoom, siteId, action, { input: undefined, signature }))
    })
  await sign('manager', 46, 'approve-as-line-manager')
  await sign('communications', 45, 'approve-as-communications')
  await sign('head', 42, 'approve-as-head')
  await as('teacher', 41, async (sight) => {
    const input = { terms: modelTerms, rules: [...modelRules] }
    done(await act(sight, siteRoom, siteId, 'publish-rules', { input }))
    done(await act(sight, siteRoom, siteId, 'open', { input: undefined }))
    done(await act(sight, coverRoom, siteId, 'set-hours', { input: choirHours }))
    const moderators = ['teacher', 'assistant'].map((key) => people.get(key) ?? '')
    const duties = moderators.flatMap((person) => choirHours.hours.map((each) => ({ ...each, person })))
    done(await act(sight, coverRoom, siteId, 'set-rota', { input: { duties } }))
  })
  return siteId
}

async function publishedPost(
  as: As,
  siteId: string,
  words: { title: string; body: string },
  daysAgo: number,
): Promise<string> {
  const id = newId(new Date())
  await as('teacher', daysAgo, async (sight) => {
    done(await act(sight, writingRoom(siteId), id, 'write', { input: { ...words, picture: undefined } }))
    done(await act(sight, postRoom, id, 'send', { input: {} }))
  })
  const yes = Object.fromEntries(checklist.map((question) => [question.id, 'yes']))
  await as('manager', daysAgo, async (sight) => {
    done(await act(sight, approvingRoom(yes), id, 'approve', { input: { version: 1 } }))
  })
  return id
}

async function comments(as: As, siteId: string, postId: string): Promise<void> {
  const at = { siteId, postId, way: 'families' as const }
  const ids: string[] = []
  for (const [index, text] of choirComments.entries()) {
    const id = newId(new Date())
    await as('parent', 3 - index, async (sight) => {
      done(await act(sight, contributingTo(at), id, 'contribute', { input: { text } }))
    })
    ids.push(id)
  }
  await as('assistant', 2, async (sight) => {
    done(await act(sight, contributionRoom, ids[0] ?? '', 'publish', { input: undefined }))
  })
}
