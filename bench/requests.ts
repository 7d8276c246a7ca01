// What one request costs the program in CPU time, beside bare Hono that sends the same bytes.
import type { PlainBrowser } from '../tests/browser-without-screen.ts'
import { browserAt } from './browser-at.ts'
import { startMeasured, type Measured } from './measured-process.ts'
import { note } from './note.ts'
import { putToWork, type AtWork } from './oakfield-at-work.ts'
import { cpuBelow } from './processes.ts'
import { bytesOf, record, type Recorded } from './record.ts'

export interface RequestCost {
  what: string
  /** Milliseconds of CPU for each request: of the program, of bare Hono, and of PostgreSQL where the system tells. */
  program: number
  peer: number
  database: number | undefined
  ratio: number
  requests: number
  /** Bytes of the answer's body as sent. */
  bytes: number
  /** Milliseconds of the program's CPU that we aim at. */
  aim: number
}

/** One thing that a browser does: given the number of the request. */
type Request = (number: number) => Promise<{ status: number }>

export async function measureRequests(program: Measured): Promise<RequestCost[]> {
  const work = await putToWork(program)
  await showSome(work)
  await work.comment(waitingItems)
  return [
    await measurePage(program, work.visitor, `/s/${work.slug}`, 'Public page, 20 posts, 40 comments', 1),
    await measurePage(program, work.moderator, '/moderation', 'Moderation queue, 50 waiting', 3),
    await measureDecisions(program, work),
  ]
}

const waitingItems = 50

/** Two comments under each post are shown already. */
async function showSome(work: AtWork): Promise<void> {
  await work.comment(40)
  for (const id of await work.waiting()) await decide(work, id)
}

const decide = ({ moderator }: AtWork, id: string) => moderator.post(`/moderation/${id}/do/publish`)

async function measurePage(
  program: Measured,
  browser: PlainBrowser,
  path: string,
  what: string,
  aim: number,
): Promise<RequestCost> {
  note(what)
  const recorded = await record(program.origin, path, browser.cookie)
  const [warmUp, requests] = [400, 1000]
  const get: Request = () => browser.get(path)
  await repeat(warmUp, get)
  const used = await costOf(program, () => repeat(requests, get))
  const peer = await costOfPeer(recorded, warmUp, requests)
  return figures(what, used, peer, requests, recorded, aim)
}

/** Fifty different decisions a round; the first round is the warm-up. */
async function measureDecisions(program: Measured, work: AtWork): Promise<RequestCost> {
  const what = 'Decision, 50 different comments'
  note(what)
  const ids = await work.waiting()
  const first = `/moderation/${ids.pop()}/do/publish`
  const recorded = await record(program.origin, first, work.moderator.cookie, 'POST')
  await decideAll(work, ids)
  await work.comment(waitingItems)
  const measured = await work.waiting()
  const used = await costOf(program, () => decideAll(work, measured))
  const peer = await costOfPeer(recorded, ids.length, measured.length)
  return figures(what, used, peer, measured.length, recorded, 6)
}

const decideAll = (work: AtWork, ids: readonly string[]): Promise<void> =>
  repeat(ids.length, (number) => decide(work, ids[number] ?? ''), 303)

/** Does one thing many times, four browsers at once. */
async function repeat(count: number, request: Request, wanted?: number): Promise<void> {
  let next = 0
  const browser = async () => {
    while (next < count) {
      const { status } = await request(next++)
      if (wanted ? status !== wanted : status >= 400)
        throw new Error(`A request was answered with ${status}.`)
    }
  }
  await Promise.all([browser(), browser(), browser(), browser()])
}

interface Used {
  program: number
  database: number | undefined
}

/** Milliseconds of CPU that a process, and the database below it, use while the work is done. */
async function costOf(measured: Measured, work: () => Promise<void>): Promise<Used> {
  const before = [(await measured.usage()).cpu, await cpuBelow(measured.pid)] as const
  await work()
  const after = [(await measured.usage()).cpu, await cpuBelow(measured.pid)] as const
  const database = after[1] === undefined || before[1] === undefined ? undefined : after[1] - before[1]
  return { program: (after[0] - before[0]) / 1000, database }
}

/** The peer gives the recorded answer as often as the program did, after as many for warming up. */
async function costOfPeer(recorded: Recorded, warmUp: number, requests: number): Promise<Used> {
  const peer = await startMeasured('bench-serve-peer', {}, recorded)
  const browser = browserAt(peer.origin)
  const { path, method } = recorded
  const ask: Request = () => (method === 'GET' ? browser.get(path) : browser.post(path))
  await repeat(warmUp, ask)
  const used = await costOf(peer, () => repeat(requests, ask))
  await peer.stop()
  return used
}

function figures(
  what: string,
  used: Used,
  peer: Used,
  requests: number,
  recorded: Recorded,
  aim: number,
): RequestCost {
  const [program, bare] = [used.program / requests, peer.program / requests]
  const database = used.database === undefined ? undefined : used.database / requests
  return {
    what,
    program,
    peer: bare,
    database,
    ratio: program / bare,
    requests,
    bytes: bytesOf(recorded),
    aim,
  }
}
