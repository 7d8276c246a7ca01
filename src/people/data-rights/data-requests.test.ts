// Requests about data: recorded with their date, the file made by those who may, answered, and called to mind.
import { beforeAll, expect, test } from 'vitest'

import type { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { useWorld } from '../../../tests/world.ts'
import { dueOn } from './record-data-request.ts'

const world = useWorld()
let office: PlainBrowser
beforeAll(async () => {
  office = await world.browser('office')
})

const fields = (about: string, kind = 'access') => ({
  kind,
  about,
  asked: 'Please send me what you hold about me.',
  'received-day': '20',
  'received-month': '11',
  'received-year': '2026',
})

async function record(key: string, kind = 'access', by = office): Promise<string> {
  const { name } = world.person(key)
  const path = `/data-requests/new?find=${encodeURIComponent(name)}`
  const { location, status } = await by.post(path, fields(`person:${world.id(key)}`, kind))
  expect(status).toBe(303)
  return location
}

test.each([
  ['access', '2027-01-31', '2027-02-28'],
  ['access', '2028-01-31', '2028-02-29'],
  ['complaint', '2026-11-23', '2026-12-23'],
] as const)('data: a request (%s) of %s is due on %s', (kind, received, due) => {
  expect(dueOn(kind, received)).toBe(due)
})

test('data: a request is recorded, its file made without other names, and it is answered', async () => {
  const path = await record('teacher')
  expect((await office.get(path)).text).toContain('Answer by 20 December 2026')
  expect((await office.get(`${path}/file/json`)).status).toBe(404)
  expect((await office.post(`${path}/file`)).location).toBe(path)
  const { text } = await office.get(`${path}/file/json`)
  expect(text).toContain(world.person('teacher').name)
  for (const key of ['head', 'manager', 'office']) expect(text).not.toContain(world.person(key).name)
  expect((await office.post(`${path}/do/answer`, { reason: 'Handed over on paper.' })).status).toBe(303)
  const page = (await office.get(path)).text
  expect(page).toContain('Handed over on paper.')
  expect(page).toContain('made the file of their data')
})

test('data: what is left out of the file stands with its reason, the same whoever it is about', async () => {
  const list = async (key: string) => {
    const path = await record(key)
    await office.post(`${path}/file`)
    return /What is left out[\s\S]*?<\/ul>/u.exec((await office.get(path)).text)?.[0]
  }
  const [one, other] = [await list('parent'), await list('assistant')]
  expect(one).toContain('ask the safeguarding lead')
  expect(one).toBe(other)
})

test('data: nobody makes the file of a request of their own', async () => {
  const path = await record('office')
  const refused = await office.post(`${path}/file`)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('a colleague answers it')
  const head = await world.browser('head')
  expect((await head.post(`${path}/file`)).status).toBe(303)
})

test('data: a request takes longer only with a reason, three months in all; a complaint can’t', async () => {
  const path = await record('assistant')
  expect((await office.post(`${path}/do/extend`, { reason: ' ' })).status).toBe(422)
  await office.post(`${path}/do/extend`, { reason: 'There are ten years of posts.' })
  expect((await office.get(path)).text).toContain('Answer by 20 February 2027')
  const complaint = await record('assistant', 'complaint')
  expect((await office.post(`${complaint}/do/extend`, { reason: 'Busy.' })).status).toBe(409)
  await office.post(`${complaint}/do/acknowledge`)
  expect((await office.get(complaint)).text).toContain('They know that it came')
})

test('data: what is wrong is said, and nothing typed is lost', async () => {
  const answer = await office.post('/data-requests/new?find=zzz', {
    ...fields('other'),
    asked: 'My words',
    'received-year': '2027',
  })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('type their name')
  expect(answer.text).toContain('today or earlier')
  expect(answer.text).toContain('My words')
})

test('data: a teacher and a parent see nothing of the register', async () => {
  for (const key of ['teacher', 'parent', 'communications']) {
    const browser = await world.browser(key)
    expect((await browser.get('/data-requests')).status).toBe(403)
    expect(await world.as(key, ({ tx }) => tx.selectFrom('data_requests').select('id').execute())).toEqual([])
  }
})

test('data: it waits on the first page, and the office is reminded once before the day and once after', async () => {
  await record('volunteer')
  expect((await office.get('/')).text).toContain('A request about data')
  const written = async () =>
    (
      await world.asSystem(({ tx }) =>
        tx.selectFrom('letters').select('subject').where('subject', 'like', '%about data%').execute(),
      )
    ).map(({ subject }) => subject)
  await world.rounds()
  expect(await written()).toEqual([])
  world.wait(22 * 24 * 60 * 60_000)
  await world.rounds()
  const soon = (await written()).length
  expect(soon).toBeGreaterThan(0)
  await world.rounds()
  expect((await written()).length).toBe(soon)
  world.wait(10 * 24 * 60 * 60_000)
  await world.rounds()
  expect((await written()).filter((each) => each.includes('overdue')).length).toBeGreaterThan(0)
})
