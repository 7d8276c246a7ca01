// The register: accounts that exist already are adopted with their gaps, approved after the fact, and struck off when gone.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { allRecords } from './record-queries.ts'

const world = useWorld()
const whole = (more: Record<string, string> = {}) => ({
  name: '@OakfieldYear4',
  host: 'instagram',
  address: 'https://instagram.example/oakfieldyear4',
  'run-by': 'school',
  author: world.id('teacher'),
  'password-1': world.id('teacher'),
  'recovery-1': world.id('office'),
  'host-administrator-1': world.id('teacher'),
  'terms-conform': 'yes',
  ...more,
})

async function declare(more: Record<string, string> = {}): Promise<string> {
  const answer = await (await world.browser('office')).post('/site-records/new', whole(more))
  expect(answer.location).toMatch(/^\/site-records\//u)
  return answer.location
}

test('§16.1 an account that exists goes on the register with who holds its keys, its gaps and a day to mend them', async () => {
  const at = await declare({ 'mend-by-day': '18', 'mend-by-month': '12', 'mend-by-year': '2026' })
  const { text } = await (await world.browser('head')).get(at)
  for (const words of [
    'It has no approval yet. Ask for it after the fact.',
    'The host should know at least two administrators who work here.',
    'To be mended by 18 December 2026.',
    'Answer the two questions of the Online Safety Act.',
    'put the account on the register',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('Nobody who works here is known to have the password.')
})

test('§16.6 whoever answers for it asks for its approval after the fact, once, and goes on with the usual form', async () => {
  const at = await declare({ name: '@OakfieldChoir' })
  const teacher = await world.browser('teacher')
  expect((await (await world.browser('office')).post(`${at}/ask-approval`)).status).toBe(409)
  const begun = await teacher.post(`${at}/ask-approval`)
  expect(begun.location).toMatch(/^\/sites\//u)
  expect((await teacher.get(`${begun.location}/form/purpose`)).text).toContain('value="@OakfieldChoir"')
  expect((await teacher.get(`${begun.location}/form/host`)).text).toContain('value="Instagram"')
  const again = await teacher.post(`${at}/ask-approval`)
  expect([again.status, again.text.includes('was asked for already')]).toEqual([409, true])
})

test('§13 the PTA’s own page is listed as not run by the school, and lacks nothing', async () => {
  const at = await declare({ name: 'Friends of Oakfield', 'run-by': 'pta' })
  const { text } = await (await world.browser('teacher')).get(at)
  expect(text).toContain('Not run by the school')
  expect(text).not.toContain('What is missing')
})

test('§15.2 looking at the settings is written down, with who looked', async () => {
  const at = await declare({ name: '@OakfieldLibrary' })
  const office = await world.browser('office')
  expect((await office.get(at)).text).toContain('that is done each term')
  await office.post(`${at}/check`)
  const { text } = await office.get(at)
  expect(text).not.toContain('that is done each term')
  expect(text).toContain('looked at the privacy settings and at who the host knows as administrator')
})

test('§14.6 an account that is gone is struck off with a reason, and can be put back', async () => {
  const at = await declare({ name: '@OakfieldOld' })
  const office = await world.browser('office')
  expect((await office.post(`${at}/do/strike`, { reason: '' })).status).toBe(422)
  await office.post(`${at}/do/strike`, { reason: 'Deleted in the summer' })
  expect((await office.get('/sites')).text).not.toContain('@OakfieldOld')
  expect((await office.get('/sites?show=gone')).text).toContain('@OakfieldOld')
  await office.post(`${at}/do/restore`)
  expect((await office.get('/sites')).text).toContain('@OakfieldOld')
})

test.each([
  [{ name: ' ' }, 'Type the name of the account.'],
  [{ host: 'myspace' }, 'Choose who hosts the account.'],
  [{ host: 'other' }, 'Type the name of the host.'],
  [{ address: 'javascript:alert(1)' }, 'Type the whole address'],
  [{ 'run-by': '' }, 'Choose who runs the account.'],
  [{ youngest: 'eight' }, 'Type the age in years'],
  [{ intervention: 'x'.repeat(2001) }, 'Shorten this to 2000 characters.'],
  [{ 'mend-by-day': '31', 'mend-by-month': '2', 'mend-by-year': '2027' }, 'There is no such day.'],
])('§16.1 a record with %o is refused with what to do, and nothing typed is lost', async (more, sentence) => {
  const answer = await (
    await world.browser('head')
  ).post('/site-records/new', whole({ 'terms-at': 'rules.example', ...more }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(sentence)
  expect(answer.text).toContain('value="rules.example"')
})

test('§16.1 the register filters, orders, and goes along as a file that runs nothing', async () => {
  await declare({ name: '=Sum of all fears', host: 'facebook' })
  const teacher = await world.browser('teacher')
  const { text } = await teacher.get('/sites?show=gaps&order=host')
  expect(text.indexOf('=Sum of all fears')).toBeLessThan(text.indexOf('@OakfieldYear4'))
  expect((await teacher.get('/sites?show=here')).text).not.toContain('@OakfieldYear4')
  const file = await teacher.get('/sites/register.csv?show=gaps')
  expect(file.text).toContain(`"'=Sum of all fears","Facebook"`)
  expect(file.text).not.toContain('Friends of Oakfield')
})

test('§16.1 staff see the register and change nothing of it; parents see none of it', async () => {
  const at = await declare({ name: '@OakfieldSport' })
  const teacher = await world.browser('teacher')
  expect((await teacher.post(at, whole({ name: 'Mine now' }))).status).toBe(403)
  expect((await (await world.browser('parent')).get(at)).status).toBe(403)
  const touched = await world.as('assistant', ({ tx }) =>
    tx.updateTable('site_records').set({ name: 'Mine now' }).executeTakeFirst(),
  )
  expect(touched.numUpdatedRows).toBe(0n)
  const names = (await world.as('teacher', allRecords)).map(({ name }) => name)
  expect(names).toContain('@OakfieldSport')
})
