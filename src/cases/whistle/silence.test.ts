// Nothing of a whistleblower stays behind: no name, address, browser or hour, in no table and no log (§9.3).
import { createHash } from 'node:crypto'

import { Client } from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'

import { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { makeContact, wordsOn } from '../../../tests/stories/whistle.ts'
import { wholeDatabase } from '../../../tests/whole-database.ts'
import { useWorld } from '../../../tests/world.ts'
import { routes } from '../../app.ts'
import { isSilent } from '../../policy/silent-paths.data.ts'

const world = useWorld()
const address = '203.0.113.77'
const agent = 'Tell-tale/1.0'
const text = 'The keys of the pool are copied by anybody who asks.'

beforeAll(async () => {
  world.program.trustProxy = true
  for (const key of ['chair', 'head']) await makeContact(world, key)
})

/** A teacher's browser, signed in, that tells whatever a browser can tell. */
async function telltale(): Promise<PlainBrowser> {
  const signedIn = await world.browser('teacher')
  const loud = (request: Request) => {
    for (const [name, value] of [
      ['user-agent', agent],
      ['x-forwarded-for', address],
      ['referer', 'http://oakfield.test/staff-room'],
      ['cookie', signedIn.cookie],
    ] as const)
      request.headers.set(name, value)
    return world.fetch(request)
  }
  return new PlainBrowser(loud, 'http://oakfield.test')
}

const linesOf = async () => new Set((await wholeDatabase(world.database)).split('\n'))

/** The rows that a visit added or changed. */
async function rowsLeftBy(visit: () => Promise<void>): Promise<string> {
  // An odd minute, so that its clock time is found wherever it stands.
  world.wait(3 * 60 * 60_000 + 17 * 60_000 + 41_000)
  const before = await linesOf()
  await visit()
  return [...(await linesOf())].filter((line) => !before.has(line)).join('\n')
}

async function report(browser: PlainBrowser): Promise<string> {
  await browser.get('/speak-up?from=staff-room')
  const page = await browser.post('/speak-up/report', { 'about-asked': 'yes' })
  const _note = /name="_note" value="([^"]*)"/u.exec(page.text)?.[1] ?? ''
  const receipt = wordsOn((await browser.post('/speak-up/send', { _note, text })).text)
  const back = await browser.post('/speak-up/follow', { words: receipt })
  const note = /name="_note" value="([^"]*)"/u.exec(back.text)?.[1] ?? ''
  await browser.post('/speak-up/answer', { _note: note, text: 'And by children.' })
  return receipt
}

test('§9.3 a report by somebody who is signed in leaves no person, address, browser, words or hour in any table or log', async () => {
  const browser = await telltale()
  let receipt = ''
  const logged = world.logged.length
  const left = await rowsLeftBy(async () => {
    receipt = await report(browser)
  })
  expect(receipt.split(' ')).toHaveLength(6)
  expect(left).toContain('whistle_reports')
  const everywhere = `${left}\n${world.logged.slice(logged).join('\n')}`
  const hashes = [address, agent, receipt].map((each) => createHash('sha256').update(each).digest('hex'))
  const time = world.program.clock().toISOString().slice(11, 16)
  for (const trace of [world.id('teacher'), address, agent, 'staff-room', text, 'children', time, ...hashes])
    expect(everywhere).not.toContain(trace)
  for (const bytes of [text, receipt, 'And by children.'])
    expect(everywhere).not.toContain(Buffer.from(bytes).toString('hex'))
  // Nothing but the report, and that something was done to it: no session, no mark of a form, no attempt.
  const tables = new Set(left.match(/^public\.\w+/gmu))
  expect([...tables].toSorted()).toEqual(
    [
      'ledger_head',
      'ledger_leaf',
      'ledger_node',
      'ledger_text',
      'whistle_messages',
      'whistle_readers',
      'whistle_reports',
    ].map((table) => `public.${table}`),
  )
})

test('§9.3 every visit of such an address is silent, whatever is asked there', async () => {
  const silent = routes.filter(({ path }) => isSilent(path))
  expect(silent.length).toBeGreaterThan(5)
  const browser = await telltale()
  const left = await rowsLeftBy(async () => {
    for (const { method, path } of silent)
      await (method === 'GET' ? browser.get(path) : browser.post(path, { words: 'a b c', text, _note: 'x' }))
  })
  expect(left).toBe('')
  expect((await browser.get('/speak-up')).text).not.toContain('Sign out')
})

test('§9.3 when such a page fails, the log says that one failed, and no more', async () => {
  const rename = async (statement: string) => {
    const client = new Client({ ...inject('embedded').superuser, database: world.database })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  const logged = world.logged.length
  await rename('alter table whistle_messages rename to gone')
  const browser = await telltale()
  const page = await browser.post('/speak-up/report', { 'about-asked': 'yes' })
  const _note = /name="_note" value="([^"]*)"/u.exec(page.text)?.[1] ?? ''
  const answer = await browser.post('/speak-up/send', { _note, text })
  await rename('alter table gone rename to whistle_messages')
  expect(answer.status).toBe(500)
  expect(world.logged.slice(logged)).toEqual(['A page that keeps no trace failed'])
})
