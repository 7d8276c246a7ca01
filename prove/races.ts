// Two people, or two browsers, at the same moment: of deeds that exclude each other one counts, and whatever was typed stays.
import { randomUUID } from 'node:crypto'

import { demoPassword, demoPeople } from '../src/demo/oakfield.data.ts'
import type { Answer } from '../tests/browser-without-screen.ts'
import { fillIn, openSite } from '../tests/stories/open-site.ts'
import { answersOn, publishPost, sendPost, writePost } from '../tests/stories/publish-post.ts'
import type { StoryWorld } from '../tests/stories/story-world.ts'

export interface RaceProof {
  /** Pairs, or more, of deeds that were sent at once. */
  tried: number
  /** What came out wrong, in words. */
  wrong: string[]
}

/** Runs each race `rounds` times. */
export async function proveRaces(world: StoryWorld, rounds: number): Promise<RaceProof> {
  const { id, slug } = await openSite(world)
  const postId = await publishPost(world, id)
  const races: Record<string, () => Promise<boolean>> = {
    'a site approved twice': () => approvedTwice(world),
    'a post approved and sent back': () => approvedAndSentBack(world, id),
    'a comment shown and refused': () => shownAndRefused(world, `/s/${slug}/posts/${postId}/comments`),
    'one form sent five times': () => sentFiveTimes(world),
    'a post changed in two browsers': () => changedTwice(world, id),
  }
  const proof: RaceProof = { tried: 0, wrong: [] }
  for (let round = 0; round < rounds; round += 1)
    for (const [name, race] of Object.entries(races)) {
      proof.tried += 1
      if (!(await race())) proof.wrong.push(name)
    }
  return proof
}

/** Exactly one was done; each other was told why not, on a page. */
const oneOf = (answers: readonly Answer[]): boolean =>
  answers.filter(({ status }) => status === 303).length === 1 &&
  answers.every(({ status }) => [303, 404, 409, 422].includes(status))

const signature = (key: string) => ({
  'typed-name': demoPeople.find((person) => person.key === key)?.name ?? '',
  password: demoPassword,
})

async function approvedTwice(world: StoryWorld): Promise<boolean> {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  const browsers = [await world.browser('manager'), await world.browser('manager')]
  return oneOf(
    await Promise.all(
      browsers.map((each) => each.post(`/sites/${id}/do/approve-as-line-manager`, signature('manager'))),
    ),
  )
}

async function approvedAndSentBack(world: StoryWorld, siteId: string): Promise<boolean> {
  const id = await sendPost(world, siteId)
  const [one, other] = [await world.browser('manager'), await world.browser('manager')]
  const answers = await answersOn(one, id)
  return oneOf(
    await Promise.all([
      one.post(`/posts/${id}/do/approve`, { ...answers, ...signature('manager') }),
      other.post(`/posts/${id}/do/send-back`, { reason: 'Please say which beans.' }),
    ]),
  )
}

async function shownAndRefused(world: StoryWorld, path: string): Promise<boolean> {
  await (await world.browser('parent')).post(path, { comment: `Lovely beans ${randomUUID()}` })
  const [one, other] = [await world.browser('assistant'), await world.browser('teacher')]
  const { text } = await one.get('/moderation')
  const id = /href="\/moderation\/([0-9a-f-]{36})"/u.exec(text)?.[1] ?? ''
  return oneOf(
    await Promise.all([
      one.post(`/moderation/${id}/do/publish`),
      other.post(`/moderation/${id}/refuse`, { rule: 'Be kind.', reason: 'The last line is unkind.' }),
    ]),
  )
}

async function sentFiveTimes(world: StoryWorld): Promise<boolean> {
  const author = await world.browser('teacher')
  const once = randomUUID()
  const answers = await Promise.all(Array.from({ length: 5 }, () => author.post('/sites', { _once: once })))
  return new Set(answers.map(({ location }) => location)).size === 1
}

/** The second is not done, and gets back both what it typed and what stands there now. */
async function changedTwice(world: StoryWorld, siteId: string): Promise<boolean> {
  const id = await writePost(world, siteId)
  const browsers = [await world.browser('teacher'), await world.browser('teacher')]
  const version = /name="version" value="(\d+)"/u.exec(
    (await browsers[0]?.get(`/posts/${id}/edit`))?.text ?? '',
  )
  const bodies = ['The tallest is 32 cm.', 'The tallest is 33 cm.']
  const answers = await Promise.all(
    browsers.map((browser, at) =>
      browser.post(`/posts/${id}/edit`, {
        title: 'Beans',
        body: bodies[at] ?? '',
        version: version?.[1] ?? '',
      }),
    ),
  )
  const loser = answers.findIndex(({ status }) => status !== 303)
  return oneOf(answers) && bodies.every((body) => answers[loser]?.text.includes(body))
}
