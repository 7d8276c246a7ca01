// Writing and approving a version of the policy through its real pages.
import { expect, test } from 'vitest'

import { fieldOf, readAndAnswer } from '../../../tests/stories/sign-policy.ts'
import { useWorld } from '../../../tests/world.ts'
import { oakfieldChoices } from '../../demo/oakfield.data.ts'
import { allVersions } from '../policy-queries.ts'

const world = useWorld()
const title = { title: 'Social media at Oakfield' }
const meeting = { reference: 'FGB, item 7', 'on-day': '20', 'on-month': '11', 'on-year': '2026' }
const fromDecember = { 'from-day': '1', 'from-month': '12', 'from-year': '2026' }
let address = ''

test('cover: the head begins a version from the page of the policy, and it holds what was chosen before', async () => {
  const head = await world.browser('head')
  expect((await head.get('/policy')).text).toContain('Begin a new version')
  expect((await (await world.browser('teacher')).get('/policy')).text).not.toContain('Begin a new version')
  address = (await head.post('/policy/write')).location
  expect(address).toMatch(/^\/policy\/write\/[0-9a-f-]{36}$/u)
  expect((await head.get(`${address}/choices`)).text).toContain('the duty LADO, 01632 960020')
  expect((await (await world.browser('teacher')).get(address)).status).toBe(403)
})

test('§10.1 a contact with a digit too many is refused with the reason, and nothing typed is lost', async () => {
  const head = await world.browser('head')
  const wrong = { ...oakfieldChoices, ...title, seen: '1', 'lado-contact': 'the LADO, 016329600201' }
  const answer = await head.post(`${address}/choices`, wrong)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('1 too many')
  expect(answer.text).toContain('value="the LADO, 016329600201"')
  const unreachable = await head.post(`${address}/choices`, { ...wrong, 'lado-contact': 'ask at the desk' })
  expect(unreachable.text).toContain('Give a telephone number or an e-mail address')
})

test('cover: of two who write at once the second is told by name, and keeps what they typed', async () => {
  const [head, office] = [await world.browser('head'), await world.browser('office')]
  const choices = { ...oakfieldChoices, seen: '1' }
  expect((await office.post(`${address}/choices`, { ...choices, title: 'From the office' })).status).toBe(303)
  const late = await head.post(`${address}/choices`, { ...choices, ...title })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Bev Carter has saved this version since you began')
  expect(late.text).toContain('value="Social media at Oakfield"')
  expect((await head.get(address)).text).toContain('From the office')
  expect((await head.post(`${address}/choices`, { ...choices, ...title, seen: '2' })).status).toBe(303)
})

test('cover: a version that was sent back and changed meanwhile is not approved unread', async () => {
  const [head, chair] = [await world.browser('head'), await world.browser('chair')]
  await head.post(`${address}/do/propose`)
  const open = await chair.get(`${address}/approve`)
  const approval = { ...meeting, ...fromDecember, seen: fieldOf(open.text, 'seen') }
  await (await world.browser('chair')).post(`${address}/do/send-back`, { reason: 'Say who answers.' })
  const choices = {
    ...oakfieldChoices,
    ...title,
    seen: fieldOf((await head.get(`${address}/choices`)).text, 'seen'),
  }
  expect((await head.post(`${address}/choices`, choices)).status).toBe(303)
  expect((await head.post(`${address}/do/propose`)).status).toBe(303)
  const late = await chair.post(`${address}/approve`, approval)
  expect([late.status, late.text.includes('This version has changed since you opened it')]).toEqual([
    422,
    true,
  ])
  expect(late.text).toContain('value="FGB, item 7"')
  expect((await chair.post(`${address}/do/send-back`, { reason: 'As it was.' })).status).toBe(303)
})

test('cover: the head proposes, the chair approves with minute and dates, and everybody signs anew', async () => {
  const [head, chair] = [await world.browser('head'), await world.browser('chair')]
  expect((await head.post(`${address}/do/propose`)).location).toBe(address)
  expect((await head.post(`${address}/approve`, { ...meeting, ...fromDecember })).status).toBe(422)
  expect((await chair.get(address)).text).toContain('/approve')
  const undated = await chair.post(`${address}/approve`, { ...meeting, 'on-day': '31' })
  expect(undated.text).toContain('Give the day of the meeting.')
  expect(undated.text).toContain('Give the day from which it counts.')
  const seen = fieldOf((await chair.get(`${address}/approve`)).text, 'seen')
  const done = await chair.post(`${address}/approve`, { ...meeting, ...fromDecember, seen })
  const { text } = await chair.get(done.location)
  for (const each of ['20 November 2026', 'FGB, item 7', 'It counts from 1 December 2026'])
    expect(text).toContain(each)
  expect((await (await world.browser('teacher')).get('/')).text).not.toContain('Sign the policy')
  world.wait(8 * 24 * 60 * 60_000)
  expect((await (await world.browser('teacher')).get('/')).text).toContain('Sign the policy')
})

test('signature: signing the new version leaves the old signature, and the old text stays readable', async () => {
  const teacher = await world.browser('teacher')
  await readAndAnswer(teacher)
  const [now, before] = await world.as('teacher', allVersions)
  const old = await teacher.get(`/policy/versions/${before?.id}`)
  expect([old.status, old.text.includes('Read and sign')]).toEqual([200, false])
  expect(now).toMatchObject({ number: 2, title: 'Social media at Oakfield' })
  expect((await teacher.get('/policy')).text).toContain('Version 1: Use of social media')
})
