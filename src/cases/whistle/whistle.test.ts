// A whistleblower reports without a name, comes back with six words, and is answered; the report's subject learns nothing (§9.3).
import { beforeAll, expect, test } from 'vitest'

import {
  beginReport,
  follow,
  makeContact,
  openReport,
  reportsOf,
  sendReport,
  wordsOn,
} from '../../../tests/stories/whistle.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { waitingFor } from '../../reports/waiting.ts'

const world = useWorld()
const words: Record<string, string> = {}
let atFirst = ''
beforeAll(async () => {
  atFirst = (await (await world.browser()).get('/speak-up')).text
  for (const key of ['head', 'chair', 'safeguarding']) words[key] = await makeContact(world, key)
})

test('§9.3 a school without contacts says so, takes no report in, and names the ways outside', () => {
  expect(atFirst).toContain('no contact who can receive a report')
  expect(atFirst).not.toContain('Write a report')
  expect(atFirst).toContain('NSPCC whistleblowing line')
})

const newestOf = async (key: string, before: readonly string[]): Promise<string> =>
  (await reportsOf(world, key)).find((each) => !before.includes(each)) ?? ''

test('§9.3 a contact’s key words are six, shown once, and nowhere kept', async () => {
  expect(words['chair']?.split(' ')).toHaveLength(6)
  expect((await (await world.browser('teacher')).post('/whistleblowing/words')).status).toBe(404)
  expect((await (await world.browser('teacher')).get('/whistleblowing/contacts')).status).toBe(403)
})

test('§9.3 a question is asked and answered a week later, without anybody knowing who answers', async () => {
  const before = await reportsOf(world, 'chair')
  const receipt = await sendReport(world, 'The minibus has no brakes.', { 'about-words': 'the caretaker' })
  expect(receipt.split(' ')).toHaveLength(6)
  const path = await newestOf('chair', before)
  const opened = await openReport(world, 'chair', path, words['chair'] ?? '')
  expect(opened.text).toContain('The minibus has no brakes.')
  await (await world.browser('chair')).post(`${path}/ask`, { question: 'Since when?' })
  world.wait(7 * 24 * 60 * 60_000)
  expect(await follow(world, receipt)).toContain('Since when?')
  expect(await follow(world, receipt, 'Since September.')).toContain('Since September.')
  await follow(world, receipt, 'Since September.')
  const again = await openReport(world, 'safeguarding', path, words['safeguarding'] ?? '')
  expect(again.text.match(/Since September\./gu)).toHaveLength(1)
  await (
    await world.browser('chair')
  ).post(`${path}/close`, { outcome: 'acted', ending: 'It is in the garage.' })
  expect(await follow(world, receipt)).toContain('It is in the garage.')
  expect(await follow(world, receipt)).toContain('closed: acted upon')
})

test('§9.3 a report about the head reaches the governors alone, and shows nowhere for the head', async () => {
  const seen = async () => ({
    list: await reportsOf(world, 'head'),
    waiting: (await world.as('head', (sight) => waitingFor(sight, undefined))).length,
  })
  const [before, chairBefore] = [await seen(), await reportsOf(world, 'chair')]
  await sendReport(world, 'Money is missing.', { 'about-roles': 'headteacher' })
  await sendReport(world, 'Money is missing.', { 'about-words': 'Mrs Bennett' })
  await sendReport(world, 'Money is missing.', { 'about-words': 'our head teacher' })
  expect(await seen()).toEqual(before)
  const paths = (await reportsOf(world, 'chair')).filter((each) => !chairBefore.includes(each))
  expect(paths).toHaveLength(3)
  for (const key of ['head', 'safeguarding', 'office'])
    for (const path of paths) {
      expect((await (await world.browser(key)).get(path)).status).toBe(404)
      expect((await openReport(world, key, path, words[key] ?? words['head'] ?? '')).status).toBe(404)
      expect(await world.as(key, (sight) => historyOf(sight, 'whistle-report', path.slice(16)))).toEqual([])
    }
  await world.rounds()
  const told = await world.asSystem(({ tx }) =>
    tx.selectFrom('letters').select('to_person').where('path', '=', '/whistleblowing').execute(),
  )
  expect(told.map(({ to_person }) => to_person)).toContain(world.id('chair'))
  const lines = await world.as('head', (sight) =>
    sight.tx
      .selectFrom('whistle_messages')
      .select('place')
      .where('report_id', '=', paths[0]?.slice(16) ?? '')
      .execute(),
  )
  expect(lines).toEqual([])
})

test('§9.3 where nobody is left who may read it, nothing is taken in and the ways outside are named', async () => {
  const everybody = ['headteacher', 'chair-of-governors', 'designated-safeguarding-lead']
  const { page } = await beginReport(world, { 'about-roles': everybody })
  expect(page.status).toBe(422)
  expect(page.text).toContain('NSPCC whistleblowing line')
  expect(page.text).toContain('0800 028 0285')
  expect(page.text).toContain('LADO')
})

test('§9.3 the page names every way outside, sexual harassment, the own phone, and that §7.14 bars nothing', async () => {
  const { text } = await (await world.browser()).get('/speak-up')
  for (const part of [
    'NSPCC',
    'Ofsted',
    'Protect',
    'union',
    'sexual harassment',
    'own phone',
    'protected disclosure',
  ])
    expect(text).toContain(part)
  for (const name of ['Jo Bennett', 'Ruth Adeyemi', 'Samira Haddad']) expect(text).not.toContain(name)
})

test('§9.3 only the right words open, for a contact and for a receipt, and no page tells which was wrong', async () => {
  const before = await reportsOf(world, 'chair')
  const receipt = await sendReport(world, 'Only for the right words.')
  const path = await newestOf('chair', before)
  for (const wrong of ['', 'one two', words['head'] ?? '', receipt]) {
    const answer = await openReport(world, 'chair', path, wrong)
    expect([answer.status, answer.text.includes('Only for the right words.')]).toEqual([422, false])
  }
  const swapped = receipt.split(' ').toReversed().join(' ')
  expect(await follow(world, swapped)).toContain('There is no report with these words.')
  expect(await follow(world, words['chair'] ?? '')).toContain('There is no report with these words.')
})

test('§9.3 a report that is sent twice is one report with one receipt, and an empty one is asked for again', async () => {
  const before = await reportsOf(world, 'chair')
  const { browser, page } = await beginReport(world)
  const note = /name="_note" value="([^"]*)"/u.exec(page.text)?.[1] ?? ''
  expect((await browser.post('/speak-up/send', { _note: note, text: ' ' })).status).toBe(422)
  const both = await Promise.all(
    ['', ''].map(() => browser.post('/speak-up/send', { _note: note, text: 'Twice' })),
  )
  const third = await browser.post('/speak-up/send', { _note: note, text: 'Twice' })
  const receipts = [...both, third].map(({ text }) => wordsOn(text))
  expect(receipts[0]?.split(' ')).toHaveLength(6)
  expect(new Set(receipts).size).toBe(1)
  expect((await reportsOf(world, 'chair')).length - before.length).toBe(1)
  const lost = await browser.post('/speak-up/send', { _note: 'made up', text: 'Do not lose me' })
  expect([lost.status, lost.text.includes('Do not lose me')]).toEqual([422, true])
})
