// Founding schools, trusts and their leads, as the technician does on the command line.
import { expect, test } from 'vitest'

import { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { useWorld } from '../../../tests/world.ts'
import { createApp } from '../../app.ts'
import { hostName } from '../../platform/host-name.ts'
import { addSchool } from './add-school.ts'
import { addTrust } from './add-trust.ts'
import { nameHost } from './name-host.ts'
import { nameLead } from './name-lead.ts'
import { readTyped } from './typed.ts'

const world = useWorld()
const day = 24 * 60 * 60_000

const at = (host: string): PlainBrowser => {
  const app = createApp({ ...world.program, publicUrl: undefined })
  return new PlainBrowser(async (request) => app.fetch(request), `http://${host}`)
}
const add = (host: string, name = 'Elmfield School') =>
  addSchool(world.db, world.program.clock(), { host, name })
const codeOf = (done: Awaited<ReturnType<typeof add>>): string =>
  done.ok ? done.founded.code : `no code: ${done.problem}`
const elmfield = (code: string, host = 'elmfield.example') => ({
  code,
  'school-name': 'Elmfield School',
  'web-site': `www.${host}`,
  colour: '#5b2a86',
  'head-name': 'Ines Duarte',
  'head-email': `ines@${host}`,
  'head-password': 'copper lantern river',
  lead: 'head',
})

test('many schools: no second school is founded before the first has a host name of its own', async () => {
  const refused = await add('elmfield.test')
  expect(refused).toEqual({ ok: false, problem: expect.stringContaining('gatepost school host') })
  expect((await at('anything.test').get('/sign-in')).status).toBe(200)
  expect(await nameHost(world.db, world.program.clock(), 'Oakfield.test')).toEqual({
    ok: true,
    host: 'oakfield.test',
  })
})

let code = ''

test('many schools: a founded school waits at its host name, and the other is not shown there', async () => {
  code = codeOf(await add('Elmfield.TEST'))
  expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/u)
  const browser = at('elmfield.test')
  expect((await browser.get('/')).location).toBe('/set-up')
  const page = await browser.get('/set-up')
  expect(page.text).toContain('value="Elmfield School"')
  expect(page.text).not.toContain('Oakfield')
  expect((await browser.get('/sign-in')).status).toBe(404)
  expect((await at('oakfield.test').get('/set-up')).location).toBe('/')
})

test('many schools: the code of the terminal, of another school, or one replaced since opens no set-up', async () => {
  const other = codeOf(await add('beechwood.test', 'Beechwood School'))
  const replaced = code
  code = codeOf(await add('elmfield.test'))
  for (const wrong of ['TEST-CODE', other, replaced, '']) {
    const answer = await at('elmfield.test').post('/set-up', elmfield(wrong))
    expect([wrong, answer.status]).toEqual([wrong, 422])
  }
})

test('many schools: a code opens nothing once it is fourteen days old, and the page says what to do', async () => {
  const old = codeOf(await add('ash.test', 'Ash School'))
  world.wait(14 * day)
  const answer = await at('ash.test').post('/set-up', elmfield(old, 'ash.example'))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('This code is too old.')
  code = codeOf(await add('elmfield.test'))
})

test('many schools: the set-up makes the second school at its host name once, beside the first', async () => {
  const browser = at('elmfield.test')
  const answers = await Promise.all(
    Array.from({ length: 3 }, () => at('elmfield.test').post('/set-up', elmfield(code))),
  )
  expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([303, 409, 409])
  expect((await browser.get('/set-up')).location).toBe('/')
  expect((await browser.get('/sign-in')).text).toContain('Elmfield School')
  expect((await at('oakfield.test').get('/sign-in')).text).toContain('Oakfield Primary School')
  expect((await at('unknown.test').get('/sign-in')).status).toBe(404)
  expect(world.logged).toEqual([])
})

test('many schools: a host name that is taken, or is none, is refused with what to do', async () => {
  expect(await add('elmfield.test')).toMatchObject({ ok: false, problem: expect.stringContaining('already') })
  for (const host of ['', 'https://x.test', 'x.test:80', 'a b', '-x.test', 'x..test', 'x/y', 'a'.repeat(300)])
    expect([host, (await add(host)).ok]).toEqual([host, false])
  expect(await add('oak.test', '  ')).toMatchObject({ ok: false })
  expect(await nameHost(world.db, world.program.clock(), 'new.test')).toMatchObject({ ok: false })
  expect(hostName('WWW.Öl.example')).toBe('www.xn--l-0ga.example')
})

test('many schools: a trust takes all the schools that are named, or none; its lead is somebody of one of them', async () => {
  const now = world.program.clock()
  const lead = { email: 'HAZEL@oakfield.example', at: undefined, ends: false }
  expect(await nameLead(world.db, now, lead)).toMatchObject({ ok: false })
  const none = await addTrust(world.db, now, {
    name: 'Greenwood Trust',
    hosts: ['oakfield.test', 'none.test'],
  })
  expect(none).toEqual({ ok: false, problem: expect.stringContaining('none.test') })
  expect(await nameLead(world.db, now, lead)).toMatchObject({ ok: false })
  const both = await addTrust(world.db, now, {
    name: ' Greenwood  Trust ',
    hosts: ['oakfield.test', 'elmfield.test'],
  })
  expect(both).toMatchObject({ ok: true, trust: 'Greenwood Trust' })
  expect(await nameLead(world.db, now, lead)).toMatchObject({ ok: true, school: 'Oakfield Primary School' })
  expect(await nameLead(world.db, now, lead)).toMatchObject({ ok: false })
  expect(await nameLead(world.db, now, { ...lead, ends: true })).toMatchObject({ ok: true })
  expect(await nameLead(world.db, now, { ...lead, ends: true })).toMatchObject({ ok: false })
})

test('many schools: no head makes somebody a lead of the trust', async () => {
  const giving = world.as('head', ({ tx }) =>
    tx
      .insertInto('person_roles')
      .values({
        school_id: world.schoolId,
        id: world.id('head'),
        person_id: world.id('head'),
        role: 'trust-lead',
        starts: '2026-11-23',
        ends: null,
      })
      .execute(),
  )
  await expect(giving).rejects.toMatchObject({ code: '42501' })
})

test('many schools: the command line takes its options in any order, and names that begin like one are refused', () => {
  const typed = readTyped(['--school', 'b.test', 'Greenwood', '--json', '--school=a.test'])
  expect(typed).toMatchObject({ words: ['Greenwood'], json: true })
  expect(typed?.options('school')).toEqual(['b.test', 'a.test'])
  expect(typed?.option('host')).toBeUndefined()
  for (const wrong of [['--nam', 'x'], ['--host'], ['--end=yes']]) expect(readTyped(wrong)).toBeUndefined()
})
