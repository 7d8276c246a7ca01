// Oakfield with something to serve: an open site for the public with posts and comments, told through the real routes.
import { demoPassword, demoPeople } from '../src/demo/oakfield.data.ts'
import type { PlainBrowser } from '../tests/browser-without-screen.ts'
import { ledOn } from '../tests/stories/led-on.ts'
import { openSite, type Typed } from '../tests/stories/open-site.ts'
import { publishPost } from '../tests/stories/publish-post.ts'
import type { StoryWorld } from '../tests/stories/story-world.ts'
import { browserAt } from './browser-at.ts'
import type { Measured } from './measured-process.ts'
import { note } from './note.ts'

export interface AtWork {
  slug: string
  /** Sends comments as the parent; they wait for a moderator. */
  comment: (count: number) => Promise<void>
  /** What waits for the moderator, by id. */
  waiting: () => Promise<string[]>
  visitor: PlainBrowser
  moderator: PlainBrowser
}

/** How many posts stand on the page: as many as the page shows at most. */
const posts = 20

export async function putToWork({ origin, people }: Measured): Promise<AtWork> {
  note('a site with 20 posts')
  const world = worldAt(origin, people)
  const { id, slug } = await openSite(world, { audience: { audience: ['public'] }, purpose: talkedToday() })
  const ids: string[] = []
  for (let number = 1; number <= posts; number += 1)
    ids.push(await publishPost(world, id, { title: `Our beans, day ${number}`, body: aPost(number) }))
  const [parent, moderator] = [await world.browser('parent'), await world.browser('assistant')]
  return {
    slug,
    async comment(count) {
      for (let number = 0; number < count; number += 1) {
        const path = `/s/${slug}/posts/${ids[number % ids.length]}/comments`
        ledOn(await parent.post(path, { comment: `We tried this at home too, ${number} times. Thank you!` }))
      }
    },
    async waiting() {
      const { text } = await moderator.get('/moderation')
      return [...text.matchAll(/id="contribution-([0-9a-f-]{36})"/gu)].flatMap(([, each]) => each ?? [])
    },
    visitor: await world.browser(),
    moderator,
  }
}

/** Each person signs in once: it is their pages that are measured. */
function worldAt(origin: string, people: Record<string, string>): StoryWorld {
  const browsers = new Map<string, PlainBrowser>()
  return {
    id: (key) => people[key] ?? '',
    async browser(key = '') {
      const known = browsers.get(key)
      if (known) return known
      const browser = browserAt(origin)
      const email = demoPeople.find((each) => each.key === key)?.email
      if (email) ledOn(await browser.post('/sign-in', { email, password: demoPassword }))
      browsers.set(key, browser)
      return browser
    },
  }
}

/** The talk with the head can't be in the future, whatever the day on which the figures are taken. */
function talkedToday(): Typed {
  const [year = '', month = '', day = ''] = new Date().toISOString().slice(0, 10).split('-')
  return { 'talked-day': day, 'talked-month': month, 'talked-year': year }
}

/** About as long as what a class writes: 90 words in three paragraphs. */
const aPost = (number: number): string =>
  [
    `On day ${number} we measured the bean plants on our window sill again. The tallest is ${12 + number} cm now, and the smallest has its first two leaves.`,
    'We drew what we saw, wrote down the numbers in a table, and made a line graph out of it. Most of us thought that the plant with the most water would grow fastest. It did not, and now we want to find out why.',
    'Next week we move half of the pots into the shade. Tell us what you think will happen, and bring a jam jar if you have one to spare.',
  ].join('\n\n')
