// No report is lost with a contact's words: two of three shares give it back to its contact, and to nobody else (§9.3).
import { beforeAll, expect, test } from 'vitest'

import { makeContact, openReport, reportsOf, sendReport, wordsOn } from '../../../tests/stories/whistle.ts'
import { wholeDatabase } from '../../../tests/whole-database.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const words: Record<string, string> = {}
let sheets: string[] = []
const holders = { 'holder-1': 'Ruth', 'holder-2': 'The clerk', 'holder-3': 'The bank' }

beforeAll(async () => {
  for (const key of ['head', 'chair']) words[key] = await makeContact(world, key)
  const page = await (await world.browser('head')).post('/whistleblowing/recovery', holders)
  sheets = page.text.split('gp-share').slice(1).map(wordsOn)
})

const recover = async (key: string, one: string, other: string) =>
  (await world.browser(key)).post('/whistleblowing/recover', {
    'share-1-password': one,
    'share-2-password': other,
  })

test('§9.3 three shares of twenty-five words are shown once, and none of them is kept', async () => {
  expect(sheets.map((share) => share.split(' ').length)).toEqual([25, 25, 25])
  const kept = await wholeDatabase(world.database)
  for (const share of sheets) expect(kept).not.toContain(share.split(' ').slice(0, 3).join(' '))
  const page = await (await world.browser('head')).get('/whistleblowing/contacts')
  expect(page.text).toContain('Ruth, The clerk, The bank')
  const twice = { ...holders, 'holder-3': 'Ruth' }
  expect((await (await world.browser('head')).post('/whistleblowing/recovery', twice)).status).toBe(422)
})

test('§9.3 a contact who has lost their words reads again after two shares, and the head who used them reads nothing', async () => {
  await sendReport(world, 'About the head, and not lost.', { 'about-roles': 'headteacher' })
  const [path = ''] = await reportsOf(world, 'chair')
  words['chair'] = wordsOn((await (await world.browser('chair')).post('/whistleblowing/words')).text)
  expect((await openReport(world, 'chair', path, words['chair'])).status).toBe(422)
  const [a = '', b = '', c = ''] = sheets
  expect((await recover('head', a, a)).status).toBe(422)
  expect((await recover('head', a, b.replace(/^\w+/u, 'zone'))).status).toBe(422)
  expect((await recover('teacher', a, b)).status).toBe(403)
  expect((await recover('head', c, a)).text).toContain('Done.')
  expect((await openReport(world, 'chair', path, words['chair'])).text).toContain(
    'About the head, and not lost.',
  )
  expect((await (await world.browser('head')).get(path)).status).toBe(404)
})

test('§9.3 another contact who opens a report gives it back to a colleague with new words', async () => {
  const before = await reportsOf(world, 'head')
  await sendReport(world, 'Two of us read this.')
  const path = (await reportsOf(world, 'head')).find((each) => !before.includes(each)) ?? ''
  words['head'] = wordsOn((await (await world.browser('head')).post('/whistleblowing/words')).text)
  expect((await openReport(world, 'head', path, words['head'])).status).toBe(422)
  expect((await openReport(world, 'chair', path, words['chair'] ?? '')).text).toContain('Two of us')
  expect((await openReport(world, 'head', path, words['head'])).text).toContain('Two of us read this.')
})

test('§9.3 a report is opened only after a fresh sign-in, and each opening stands in its history', async () => {
  const [path = ''] = await reportsOf(world, 'chair')
  const browser = await world.browser('chair')
  world.wait(16 * 60_000)
  const answer = await browser.post(`${path}/open`, { 'words-password': words['chair'] ?? '' })
  expect(answer.location).toMatch(/^\/prove/u)
  expect(await wholeDatabase(world.database)).not.toContain(words['chair'])
  const page = await (await world.browser('chair')).get(path)
  expect(page.text).toContain('opened the report')
})

test('§9.3 nobody puts a key of their own in a contact’s place', async () => {
  const stealing = world.as('head', ({ tx }) =>
    tx
      .updateTable('whistle_contacts')
      .set({ recipient: 'age1mine' })
      .where('person_id', '=', world.id('chair'))
      .execute(),
  )
  await expect(stealing).rejects.toThrow('Only the contact makes their key.')
})
