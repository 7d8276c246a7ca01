// Setting up a real school, through the real pages of a program that is empty.
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { emptyWorld, type EmptyWorld } from '../../tests/empty-world.ts'
import { asViewer, type Sight } from '../platform/database.ts'
import { holdersOf } from './directory.ts'

const whole = {
  code: 'TEST-CODE',
  'school-name': 'Hollybank School',
  'web-site': 'www.hollybank.example',
  colour: '#0B5D3B',
  'head-name': 'Ada Quill',
  'head-email': 'Ada@hollybank.example',
  'head-password': 'copper lantern river',
  lead: 'other',
  'lead-name': 'Femi Okoro',
  'lead-email': 'femi@hollybank.example',
  'lead-password': 'seven quiet owls sing',
}
const communications = {
  communications: 'yes',
  'communications-name': 'Lea Hart',
  'communications-email': 'lea@hollybank.example',
  'communications-password': 'paper boats at noon',
}

/** Reads with the program's own eyes, in the one school that there is. */
async function read<T>(world: EmptyWorld, work: (sight: Sight) => Promise<T>): Promise<T> {
  const { rows } = await sql<{ id: string }>`select id from school_at('any.example')`.execute(world.db)
  const clock = { now: world.program.clock(), zone: 'Europe/London' }
  return asViewer(world.db, { kind: 'system', schoolId: rows[0]?.id ?? '' }, clock, work)
}

test('an empty program leads its first visitor to the set-up, which looks like any page of ours', async () => {
  const world = await emptyWorld()
  const browser = world.browser()
  expect((await browser.get('/')).location).toBe('/set-up')
  const page = await browser.get('/set-up')
  expect(page.status).toBe(200)
  expect(page.text).toContain('Set up your school')
  expect((await browser.get('/brand.css')).status).toBe(200)
  expect((await browser.get('/logo')).headers.get('content-type')).toBe('image/svg+xml')
  expect((await browser.get('/sites')).status).toBe(404)
  expect(world.logged).toEqual([])
})

test('the set-up makes the school with its head signed in, and the policy in force that nobody has signed', async () => {
  const world = await emptyWorld()
  const browser = world.browser()
  expect((await browser.post('/set-up', { ...whole, ...communications })).location).toBe('/school/set-up')
  const home = await browser.get('/')
  expect(home.text).toContain('Hello, Ada Quill')
  expect(home.text).toContain('<a href="https://www.hollybank.example/">Hollybank School</a>')
  await read(world, async (sight) => {
    const { tx } = sight
    const people = await tx.selectFrom('people').select(['id', 'full_name', 'line_manager_id']).execute()
    const id = (name: string) => people.find((person) => person.full_name === name)?.id
    const roles = ['headteacher', 'designated-safeguarding-lead', 'communications-manager'] as const
    expect(await holdersOf(sight, roles)).toEqual({
      headteacher: [id('Ada Quill')],
      'designated-safeguarding-lead': [id('Femi Okoro')],
      'communications-manager': [id('Lea Hart')],
    })
    expect(people.find((person) => person.full_name === 'Femi Okoro')?.line_manager_id).toBe(id('Ada Quill'))
    expect(await tx.selectFrom('policy_versions').select(['number', 'effective_from']).execute()).toEqual([
      { number: 1, effective_from: '2026-11-23' },
    ])
    expect(await tx.selectFrom('policy_signatures').selectAll().execute()).toEqual([])
    const ledger = await tx.selectFrom('ledger_text').select('entry').execute()
    expect(ledger.map(({ entry }) => entry).join('')).toContain('"done":"set up the school"')
    expect(ledger.map(({ entry }) => entry).join('')).not.toContain('copper')
  })
  expect(world.logged).toEqual([])
})

test('each of the first people can sign in with the password handed over, in any case of their address', async () => {
  const world = await emptyWorld()
  await world.browser().post('/set-up', { ...whole, ...communications })
  for (const [email, password] of [
    ['ada@HOLLYBANK.example', 'copper lantern river'],
    ['femi@hollybank.example', 'seven quiet owls sing'],
    ['lea@hollybank.example', 'paper boats at noon'],
  ])
    expect(
      (await world.browser().post('/sign-in', { email: email ?? '', password: password ?? '' })).location,
    ).toBe('/sign-in/second-step?to=%2F')
})

test('a head who is the safeguarding lead too holds both roles', async () => {
  const world = await emptyWorld()
  await world.browser().post('/set-up', { ...whole, lead: 'head' })
  await read(world, async (sight) => {
    const who = await holdersOf(sight, ['headteacher', 'designated-safeguarding-lead'])
    expect(who['designated-safeguarding-lead']).toEqual(who.headteacher)
    expect(await sight.tx.selectFrom('people').select('id').execute()).toHaveLength(1)
  })
})

test('the code may be typed in small letters and without the dash', async () => {
  const world = await emptyWorld()
  expect((await world.browser().post('/set-up', { ...whole, code: ' test code ' })).location).toBe(
    '/school/set-up',
  )
})

test('a wrong code makes no school, and gives back all that was typed save the passwords', async () => {
  const world = await emptyWorld()
  const browser = world.browser()
  const answer = await browser.post('/set-up', { ...whole, ...communications, code: 'TEST-CODF' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('This is not the code.')
  expect(answer.text).toContain('Type this password again.')
  const typed = Object.entries({ ...whole, ...communications }).filter(([name]) => name !== 'code')
  const secret = typed.filter(([name]) => name.endsWith('-password'))
  for (const [, value] of secret) expect(answer.text).not.toContain(value)
  for (const [, value] of typed.filter((each) => !secret.includes(each)))
    expect(answer.text).toContain(`value="${value}"`)
  expect((await browser.get('/')).location).toBe('/set-up')
})

test.each([
  ['school-name', '  ', 'Type the school’s name.'],
  ['school-name', 'x'.repeat(201), 'Shorten the school’s name to 200 characters.'],
  ['web-site', 'javascript:alert(1)', 'Type the address of the web site'],
  ['web-site', 'https://ada:secret@hollybank.example', 'Type the address of the web site'],
  ['web-site', 'our web site', 'Type the address of the web site'],
  ['colour', 'green', 'Give the colour as #'],
  ['head-email', 'ada at hollybank', 'Type the e-mail address of the headteacher'],
  ['head-password', 'elevenchars', 'Give the headteacher a password of at least 12 characters.'],
  ['lead', '', 'Say who the designated safeguarding lead is.'],
  ['lead-email', 'ADA@hollybank.example', 'Somebody above has this address.'],
  ['lead-password', '', 'Give the safeguarding lead a password'],
])('the set-up asks for %s again when it is “%s”', async (name, value, sentence) => {
  const world = await emptyWorld()
  const browser = world.browser()
  const answer = await browser.post('/set-up', { ...whole, [name]: value })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(sentence)
  expect(answer.text).toContain(`href="#${name}"`)
  expect((await browser.get('/')).location).toBe('/set-up')
  expect(world.logged).toEqual([])
})

test('a form without any field is refused with a sentence for each', async () => {
  const world = await emptyWorld()
  const answer = await world.browser().postBody('/set-up', '', {})
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('This is not the code.')
  expect(world.logged).toEqual([])
})

test('a second set-up is impossible, even with the right code', async () => {
  const world = await emptyWorld()
  await world.browser().post('/set-up', whole)
  const other = world.browser()
  expect((await other.get('/set-up')).location).toBe('/')
  const late = await other.post('/set-up', { ...whole, 'school-name': 'Another School' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('The school is set up already')
  await read(world, async ({ tx }) =>
    expect(await tx.selectFrom('schools').select('name').execute()).toEqual([{ name: 'Hollybank School' }]),
  )
})

test('of five set-ups at once one wins, and the others are told', async () => {
  const world = await emptyWorld()
  const answers = await Promise.all(
    Array.from({ length: 5 }, (_, at) =>
      world.browser().post('/set-up', { ...whole, 'school-name': `School ${at}` }),
    ),
  )
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409, 409, 409, 409])
  await read(world, async ({ tx }) => {
    expect(await tx.selectFrom('people').select('id').execute()).toHaveLength(2)
  })
  expect(world.logged).toEqual([])
})

test('a telephone number with a digit too many is refused with the reason, and kept as typed', async () => {
  const world = await emptyWorld()
  const answer = await world.browser().post('/set-up', { ...whole, phone: '016329600001' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('1 too many')
  expect(answer.text).toContain('value="016329600001"')
})
