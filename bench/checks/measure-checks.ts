// Measures how fast the checks read harmless posts, how fast a roster is made ready, and what both weigh.
import { check } from '../../src/checks/check.ts'
import type { Context, Pupil } from '../../src/checks/context.ts'
import { glanceAt } from '../../src/checks/glance/known-words.ts'
import { findPupilNames } from '../../src/checks/pupil-names.ts'
import { prepareRoster } from '../../src/checks/roster.ts'

export type Figures = {
  readonly what: string
  readonly names: number
  readonly buildMs: number
  readonly megabytes: number
  readonly megabytesPerSecond: number
  readonly microsPerPost: number
}

const settled = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Whoever needs more for one round is measured on the posts that were read in it. In ms of processor time. */
const longestRound = 10_000

const since = (began: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/**
 * MB a second and µs a post, by processor time in the best of several rounds over all posts, since other work on the machine
 * only ever slows them.
 */
export function speed(posts: readonly string[], examine: (post: string) => unknown): [number, number] {
  let [best, micros] = [0, Infinity]
  for (let round = 0; round < 4; round += 1) {
    const began = process.cpuUsage()
    let [letters, read, spent] = [0, 0, 0]
    for (const post of posts) {
      examine(post)
      letters += post.length
      read += 1
      if (read % 16 === 0) spent = since(began)
      if (spent > longestRound) break
    }
    spent = since(began)
    if (letters / spent > best) [best, micros] = [letters / spent, (spent * 1000) / read]
    if (spent > longestRound) break
  }
  return [best / 1000, micros]
}

/** What building costs and what then each post costs. */
export function measure(
  what: string,
  names: number,
  posts: readonly string[],
  build: () => (post: string) => unknown,
): Figures {
  const before = settled()
  const began = process.cpuUsage()
  const examine = build()
  const { user, system } = process.cpuUsage(began)
  const buildMs = (user + system) / 1000
  const megabytes = settled() - before
  const [megabytesPerSecond, microsPerPost] = speed(posts, examine)
  return { what, names, buildMs, megabytes, megabytesPerSecond, microsPerPost }
}

/** What each post is held against. */
export const contextFor = (roster: readonly Pupil[]): Context => ({
  audience: ['families'],
  author: { name: 'Tomasz Reed', position: 'Class teacher' },
  school: 'Oakfield Primary School',
  schoolContacts: ['01632 960100', 'office@oakfield.example'],
  roster,
})

/** Names alone, then every check. */
export function measureOurs(roster: readonly Pupil[], posts: readonly string[]): Figures[] {
  const names = roster.length
  const context = contextFor(roster)
  return [
    measure('our names', names, posts, () => {
      prepareRoster(roster)
      return (post) => findPupilNames(glanceAt(post), context)
    }),
    measure('all our checks', names, posts, () => (post) => check({ text: post }, context)),
  ]
}
