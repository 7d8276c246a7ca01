// How soon the checks answer somebody who types, at a school of 3,000 pupils, of whose families one in six has answered.
import { demoPassword, demoPeople } from '../src/demo/oakfield.data.ts'
import type { PlainBrowser } from '../tests/browser-without-screen.ts'
import { ledOn } from '../tests/stories/led-on.ts'
import { acceptRoster, readIn } from '../tests/stories/roster.ts'
import { browserAt } from './browser-at.ts'
import { startMeasured, type Measured } from './measured-process.ts'
import { note } from './note.ts'
import { putToWork } from './oakfield-at-work.ts'
import { onFreshFolder } from './starts.ts'

export interface TypingCost {
  pupils: number
  /** Milliseconds from the asking to the answer: of the first, which reads the roster, and of those that follow. */
  first: number
  median: number
  slowestOfTwenty: number
  /** Milliseconds of the program's CPU for each that follows. */
  cpu: number
}

const pupils = 3000
const keys = 200
/** What is typed, over and over: with the name of a pupil in it, and about as long as what a class writes. */
const typed =
  'On Monday we measured the bean plants on our window sill again. Amina Farah found that the tallest is 31 cm now, and the smallest has its first two leaves. We drew what we saw, wrote down the numbers in a table, and made a line graph out of it. Ask at the office if you want to help us on Friday. '

/** In a program of its own, since the pupils of this school would stand in the way of other figures. */
export const measureTyping = (): Promise<TypingCost> =>
  onFreshFolder(async (folder) => {
    const program = await startMeasured('bench-serve-program', { GATEPOST_DATA: folder, PORT: '0' })
    try {
      await putToWork(program)
      return await typeAt(program)
    } finally {
      await program.stop()
    }
  })

async function typeAt(program: Measured): Promise<TypingCost> {
  note(`a school of ${pupils} pupils, and somebody who types`)
  const office = await signedIn(program, 'office')
  ledOn(await acceptRoster(office, await readIn(office, madeUp())))
  await oneYearSays(office)
  const teacher = await signedIn(program, 'teacher')
  const site = /\/sites\/([0-9a-f-]{36})\/posts\/new/u.exec((await teacher.get('/posts')).text)?.[1] ?? ''
  const ask = async (key: number): Promise<number> => {
    const began = performance.now()
    const body = typed.repeat(3).slice(0, 200 + 3 * key)
    const { status } = await teacher.post(`/sites/${site}/posts/check`, { _title: 'Beans', _body: body })
    if (status !== 200) throw new Error(`The checks answered ${status}.`)
    return performance.now() - began
  }
  const first = await ask(0)
  for (let key = 0; key < keys; key += 1) await ask(key)
  const before = (await program.usage()).cpu
  const times: number[] = []
  for (let key = 0; key < keys; key += 1) times.push(await ask(key))
  const cpu = ((await program.usage()).cpu - before) / 1000 / keys
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * keys)] ?? 0
  return { pupils, first, median: at(0.5), slowestOfTwenty: at(0.95), cpu }
}

async function signedIn({ origin }: Measured, key: string): Promise<PlainBrowser> {
  const browser = browserAt(origin)
  const email = demoPeople.find((each) => each.key === key)?.email ?? ''
  ledOn(await browser.post('/sign-in', { email, password: demoPassword }))
  return browser
}

/** The office puts on record what the families of one year agree to. */
async function oneYearSays(office: PlainBrowser): Promise<void> {
  const { text } = await office.get('/consents?class=1+Oak')
  const ids = [...new Set([...text.matchAll(/\/pupils\/([0-9a-f-]{36})/gu)].flatMap(([, id]) => id ?? []))]
  const one = async () => {
    for (let id = ids.pop(); id !== undefined; id = ids.pop())
      ledOn(await office.post(`/pupils/${id}/record`, { agreed: ['photo-own-site', 'work-own-site'] }))
  }
  await Promise.all([one(), one(), one(), one()])
}

function madeUp(): string {
  const given = ['Amina', 'Kofi', 'Zoë', 'Wei', 'Eilidh', 'Tomasz', 'Nia', 'Ravi']
  const family = ['Farah', 'Mensah', 'Parker', 'Chen', 'MacLeod', 'Nowak', 'Hughes']
  const ending = (at: number) => ['', 'son', 'ley', 'ford', 'well', 'ton', 'man', 'er'][at % 8] ?? ''
  const row = (at: number) =>
    `T${at},${given[at % 8]}${ending(Math.floor(at / 56))},${family[at % 7]}${ending(Math.floor(at / 448))},${(at % 6) + 1} Oak\n`
  return `UPN,Forename,Surname,Reg\n${Array.from({ length: pupils }, (_, at) => row(at)).join('')}`
}
