// One's own data: whole, without anybody else, and silent about concerns.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personFile } from './person-file.ts'

const world = useWorld()

test('data: everybody who signs in takes their own data along, to read and as JSON', async () => {
  const teacher = await world.browser('teacher')
  const { text } = await teacher.get('/account/data')
  expect(text).toContain('Who you are to the school')
  const page = await teacher.get('/account/data/html')
  expect(page.headers.get('content-disposition')).toBe('attachment; filename="personal-data.html"')
  expect(page.text).toContain(`Personal data of ${world.person('teacher').name}`)
  const json = JSON.parse((await teacher.get('/account/data/json')).text) as {
    about: string
    parts: object[]
  }
  expect(json.about).toBe(world.person('teacher').name)
  expect(json.parts.length).toBeGreaterThan(4)
})

test('data: somebody else’s name stands nowhere in it, and a line manager is another person', async () => {
  const text = (await (await world.browser('teacher')).get('/account/data/json')).text
  expect(text).toContain('"Line manager": "another person"')
  for (const key of ['head', 'manager', 'parent', 'safeguarding'])
    expect(text).not.toContain(world.person(key).name)
})

test('data: neither who raised a concern nor whom it is about finds a trace of it, and the lead’s reading is none either', async () => {
  const before = await sizes()
  const parent = await world.browser('parent')
  expect((await parent.post('/concern', { text: 'I worry about Priya Shah.' })).status).toBeLessThan(400)
  const lead = await world.browser('safeguarding')
  const [concern] = await world.as('safeguarding', ({ tx }) =>
    tx.selectFrom('concerns').select('id').execute(),
  )
  await lead.get(`/concerns/${concern?.id ?? ''}`)
  const files = await sizes()
  for (const [key, parts] of Object.entries(files)) {
    expect(JSON.stringify(parts)).not.toMatch(/concern/iu)
    expect(parts.map(({ holds }) => holds)).toEqual(
      expect.arrayContaining((before[key] ?? []).map(({ holds }) => holds)),
    )
  }
})

test('data: a letter about a concern stays out of its reader’s file, and the other letters are in it', async () => {
  await world.asSystem(async (sight) => {
    for (const path of ['/concerns/1', '/policy/sign'])
      await writeLetter(sight, {
        to: { person: world.id('safeguarding') },
        subject: `A letter that leads to ${path}`,
        lines: ['Look at it.'],
        path,
        why: 'You are asked.',
      })
  })
  const parts = JSON.stringify((await sizes())['safeguarding'])
  expect(parts).toContain('leads to /policy/sign')
  expect(parts).not.toContain('leads to /concerns')
})

async function sizes() {
  const keys = ['parent', 'teacher', 'safeguarding']
  const files = await Promise.all(
    keys.map(async (key) => {
      const file = await world.as(key, (sight) => personFile(sight, { kind: 'person', id: world.id(key) }))
      return [key, file?.parts ?? []] as const
    }),
  )
  return Object.fromEntries(files)
}

test('data: a visitor is given nothing', async () => {
  const visitor = await world.browser()
  for (const path of ['/account/data', '/account/data/json', '/account/data/html']) {
    const { status, text } = await visitor.get(path)
    expect(status).not.toBe(200)
    expect(text).not.toContain('Who you are')
  }
})
