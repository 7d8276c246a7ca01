// Invite only: a letter with a link that opens once; a new password by the same way; and help for somebody locked out.
import { beforeEach, expect, test } from 'vitest'

import { lettersNow, pathTo } from '../../../tests/stories/letters.ts'
import { codeAt, keyOn, offerOn } from '../../../tests/stories/one-time-codes.ts'
import { useTwoSchools } from '../../../tests/two-schools.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { tokenHash } from '../../platform/http/session-cookie.ts'
import { newId } from '../../platform/ids.ts'

const schools = useTwoSchools()
const day = 24 * 60 * 60_000
const password = 'kettle marmot sideways'
let starter = ''

beforeEach(async () => {
  const { world } = schools
  world.wait(2 * day)
  starter = newId(world.program.clock())
  await world.asSystem(async ({ tx }) => {
    const row = { school_id: world.schoolId, line_manager_id: null }
    await tx
      .insertInto('people')
      .values({ ...row, id: starter, full_name: 'Nia Powell', position: 'Music teacher' })
      .execute()
  })
})

const letters = () => lettersNow(schools.world)

async function invite(email: string): Promise<string> {
  const office = await schools.world.browser('office')
  const answer = await office.post(`/accounts/${starter}/invite`, { email })
  expect([answer.status, answer.location]).toEqual([303, `/accounts?sent=${starter}`])
  return pathTo(schools.world, email)
}

test('invitation: the office invites somebody, who chooses a password by the letter’s link and is in', async () => {
  const path = await invite('nia1@oakfield.example')
  expect(path).toMatch(/^\/welcome\/[\w-]{43}$/u)
  const browser = await schools.world.browser()
  expect((await browser.get(path)).text).toContain('Welcome, Nia Powell')
  expect((await browser.get(path)).status).toBe(200)
  expect((await browser.post(path, { 'new-password': 'short' })).status).toBe(422)
  expect((await browser.post(path, { 'new-password': password })).location).toBe('/')
  expect((await browser.get('/account')).text).toContain('nia1@oakfield.example')
  expect((await browser.get('/account')).text).toContain('took up the invitation')
})

test('invitation: the link opens once, and ends after a week; only its hash is stored', async () => {
  const { world } = schools
  const path = await invite('nia2@oakfield.example')
  const stored = await world.asSystem(({ tx }) => tx.selectFrom('sign_in_links').selectAll().execute())
  const token = path.replace('/welcome/', '')
  expect(stored.some((row) => row.token_hash.equals(tokenHash(token)))).toBe(true)
  expect(JSON.stringify(stored)).not.toContain(token)
  await (await world.browser()).post(path, { 'new-password': password })
  const again = await world.browser()
  expect((await again.get(path)).status).toBe(404)
  expect((await again.post(path, { 'new-password': 'another long password' })).status).toBe(404)
})

test('invitation: an old one opens no more, a new letter does', async () => {
  const { world } = schools
  const old = await invite('nia3@oakfield.example')
  world.wait(7 * day + 1)
  const browser = await world.browser()
  expect((await browser.get(old)).text).toContain('This link doesn’t open any more')
  const fresh = await invite('nia3b@oakfield.example')
  expect((await browser.post(fresh, { 'new-password': password })).status).toBe(303)
  const signedIn = await (
    await world.browser()
  ).post('/sign-in', { email: 'nia3b@oakfield.example', password })
  expect(signedIn.status).toBe(303)
})

test('invitation: two who use one link at once open one account', async () => {
  const path = await invite('nia4@oakfield.example')
  const browsers = [await schools.world.browser(), await schools.world.browser()]
  const answers = await Promise.all(
    browsers.map((browser) => browser.post(path, { 'new-password': password })),
  )
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 404])
})

test('invitation: an address that somebody else has, or none, is refused with what to do', async () => {
  const office = await schools.world.browser('office')
  const taken = await office.post(`/accounts/${starter}/invite`, { email: 'TOM@oakfield.example' })
  expect([taken.status, taken.text.includes('somebody else signs in with it')]).toEqual([422, true])
  for (const email of ['', 'nobody', 'x'.repeat(300)])
    expect((await office.post(`/accounts/${starter}/invite`, { email })).status).toBe(422)
  expect(await letters()).toEqual([])
})

test('invitation: only those who keep accounts invite, and only people of their own school', async () => {
  const { world, other } = schools
  const teacher = await world.browser('teacher')
  expect((await teacher.get('/accounts')).status).toBe(403)
  expect((await teacher.post(`/accounts/${starter}/invite`, { email: 'a@b.example' })).status).toBe(403)
  const office = await other.browser('office')
  expect((await office.get(`/accounts/${starter}`)).status).toBe(404)
  expect((await office.post(`/accounts/${starter}/invite`, { email: 'a@b.example' })).status).toBe(404)
  expect((await office.get('/accounts')).text).not.toContain('Nia Powell')
  const path = await invite('nia5@oakfield.example')
  expect((await (await other.browser()).get(path)).status).toBe(404)
})

test('new password: the same answer whether the address is known or not, and a letter to the known one alone', async () => {
  const { world } = schools
  const browser = await world.browser()
  const known = await browser.post('/sign-in/letter', { email: 'Owen@oakfield.example' })
  const unknown = await browser.post('/sign-in/letter', { email: 'nobody@oakfield.example' })
  expect([known.status, known.location]).toEqual([unknown.status, unknown.location])
  const [letter, ...more] = await letters()
  expect([letter?.to_person, more]).toEqual([world.id('unsigned'), []])
  const other = await world.browser('unsigned')
  expect((await browser.post(letter?.path ?? '', { 'new-password': password })).location).toBe('/')
  expect((await other.get('/')).status).toBe(303)
  const owen = { email: 'owen@oakfield.example' }
  expect((await (await world.browser()).post('/sign-in', { ...owen, password: demoPassword })).status).toBe(
    422,
  )
  expect((await (await world.browser()).post('/sign-in', { ...owen, password })).status).toBe(303)
})

test('new password: nobody’s post is filled up by asking on and on', async () => {
  const browser = await schools.world.browser()
  for (let each = 0; each < 8; each++) {
    const answer = await browser.post('/sign-in/letter', { email: 'hazel@oakfield.example' })
    expect(answer.location).toBe('/sign-in/letter/sent')
  }
  expect(await letters()).toHaveLength(3)
})

test('new password: one who has codes types a code after it, so that mail alone lets nobody in', async () => {
  const { world } = schools
  const mei = await world.browser('assistant')
  const page = await mei.get('/account/codes')
  const code = codeAt(keyOn(page), world.program.clock())
  await mei.post('/account/codes', { offer: offerOn(page), code })
  const browser = await world.browser()
  await browser.post('/sign-in/letter', { email: 'mei@oakfield.example' })
  const path = (await letters())[0]?.path ?? ''
  expect((await browser.post(path, { 'new-password': password })).location).toBe('/sign-in/code?to=%2F')
  expect((await browser.get('/account')).status).toBe(303)
})

test('help: somebody who lost every way in begins anew, and whatever they had is worth nothing', async () => {
  const { world } = schools
  const [office, dan] = [await world.browser('office'), await world.browser('communications')]
  const page = await dan.get('/account/codes')
  await dan.post('/account/codes', {
    offer: offerOn(page),
    code: codeAt(keyOn(page), world.program.clock()),
  })
  const id = world.id('communications')
  expect((await office.get(`/accounts/${id}`)).text).toContain('They can’t sign in any more')
  expect((await office.post(`/accounts/${id}/begin-anew`)).location).toBe(`/accounts?sent=${id}`)
  expect((await dan.get('/')).status).toBe(303)
  const email = 'dan@oakfield.example'
  const browser = await world.browser()
  expect((await browser.post('/sign-in', { email, password: demoPassword })).status).toBe(422)
  const path = await pathTo(world, email)
  // Nobody leads the letter elsewhere, and so takes over the account.
  expect((await office.post(`/accounts/${id}/invite`, { email: 'mine@oakfield.example' })).status).toBe(422)
  expect((await browser.post(path, { 'new-password': password })).location).toBe('/')
})

test('links: malformed, long or made-up tokens open nothing', async () => {
  const browser = await schools.world.browser()
  for (const token of ['x', 'A'.repeat(43), 'A'.repeat(9000), 'a%20b', '‮'])
    for (const answer of [await browser.get(`/welcome/${token}`), await browser.post(`/welcome/${token}`)])
      expect([token.slice(0, 9), answer.status]).toEqual([token.slice(0, 9), 404])
  expect(schools.world.logged).toEqual([])
})
