// Reading and signing the policy through its real pages: in order, with questions, by oneself, once for each version.
import { expect, test } from 'vitest'

import {
  answerQuestion,
  declarationFields,
  fieldOf,
  readPart,
  readPolicy,
  signPolicy as tellSigning,
} from '../../../tests/stories/sign-policy.ts'
import { useWorld } from '../../../tests/world.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { signaturesOf, versionInForce } from '../policy-queries.ts'
import { whoHasSigned } from './who-has-signed.ts'

const world = useWorld()
const signature = { 'typed-name': 'Owen Pryce', password: demoPassword }
const whole = async () => {
  const version = await world.as('unsigned', versionInForce)
  return { ...signature, version: version?.id ?? '', fingerprint: version?.fingerprint ?? '' }
}

test('signature: whoever has not signed finds it on the first page, and whoever has does not', async () => {
  expect((await (await world.browser('unsigned')).get('/')).text).toContain('href="/policy/sign"')
  expect((await (await world.browser('teacher')).get('/')).text).not.toContain('href="/policy/sign"')
  expect((await (await world.browser('parent')).get('/')).text).not.toContain('href="/policy/sign"')
})

test('signature: parents don’t sign, and the staff’s policy is not shown to them', async () => {
  expect((await (await world.browser('parent')).get('/policy')).status).toBe(403)
})

test('§1.4 the policy reads as one page, with an address for each section and clause', async () => {
  const { text } = await (await world.browser('unsigned')).get('/policy')
  for (const each of [
    'id="section-7"',
    'id="clause-7-9"',
    'href="#section-app-1"',
    'Overdue since 4 November 2026',
  ])
    expect(text).toContain(each)
})

test('signature: nobody signs what they have not read or understood', async () => {
  const browser = await world.browser('unsigned')
  const early = await browser.post('/policy/sign', await whole())
  expect([early.status, early.text.includes('Read the policy to its end first')]).toEqual([409, true])
  expect((await browser.get('/policy/sign')).location).toBe('/policy/sign/parts/about')
  await readPart(browser, '/policy/sign/parts/about')
  const later = await world.browser('unsigned')
  expect((await later.get('/policy/sign')).location).toBe('/policy/sign/parts/at-work')
  await readPolicy(later)
  expect((await later.get('/policy/sign')).location).toBe('/policy/sign/questions')
  expect((await later.post('/policy/sign', await whole())).text).toContain('Answer the questions first')
})

test('signature: a wrong answer shows the clause and asks another question', async () => {
  const browser = await world.browser('unsigned')
  const before = (await browser.get('/policy/sign/questions')).text
  const question = (text: string) => /name="question" value="([a-z-]+)"/u.exec(text)?.[1]
  const wrong = await answerQuestion(browser, false)
  const after = await browser.get(wrong.location)
  expect(after.text).toContain('Not quite. The policy says')
  expect(question(after.text)).not.toBe(question(before))
  const empty = await browser.post('/policy/sign/questions', {
    version: fieldOf(after.text, 'version'),
    question: question(after.text) ?? '',
  })
  expect([empty.status, empty.text.includes('Choose an answer.')]).toEqual([422, true])
  for (let each = 0; each < 3; each++) await answerQuestion(browser)
  expect((await browser.get('/policy/sign')).text).toContain('I will keep to it.')
})

test('signature: it takes one’s own name and password, and the text that was read', async () => {
  const browser = await world.browser('unsigned')
  const fields = await declarationFields(browser)
  expect(fields).toEqual({ version: (await whole()).version, fingerprint: (await whole()).fingerprint })
  for (const [wrong, sentence] of [
    [{ 'typed-name': 'Tom O’Neill' }, 'Type your name as the school knows it: Owen Pryce.'],
    [{ password: 'not this' }, 'That is not your password.'],
    [{ fingerprint: '0'.repeat(64) }, 'The text has changed.'],
    [{ version: '00000000-0000-7000-8000-000000000000' }, 'not the one that counts today'],
  ] as const) {
    const answer = await browser.post('/policy/sign', { ...signature, ...fields, ...wrong })
    const leadsTo = `href="#${'password' in wrong ? 'password' : 'typed-name'}">`
    expect(answer.status).toBe(422)
    expect(answer.text.split(leadsTo)[1]).toMatch(new RegExp(`^[^<]*${sentence}`, 'u'))
  }
  expect((await world.as('unsigned', whoHasSigned)).has(world.id('unsigned'))).toBe(false)
})

test('signature: the receipt names person, capacity, version, fingerprint, time and ledger entry', async () => {
  const receipt = await tellSigning(world, 'unsigned')
  const browser = await world.browser('unsigned')
  const { text } = await browser.get(receipt)
  const version = await world.as('unsigned', versionInForce)
  const [own] = await world.as('unsigned', (sight) => signaturesOf(sight, world.id('unsigned')))
  expect(own?.ledgerIndex).toMatch(/^\d+$/u)
  for (const each of [
    'Owen Pryce',
    'Employee',
    'version 1',
    version?.fingerprint,
    '23 November 2026, 8:00am',
  ])
    expect(text).toContain(each)
  expect((await (await world.browser('teacher')).get(receipt)).status).toBe(404)
  expect((await browser.get('/')).text).not.toContain('href="/policy/sign"')
  expect((await browser.get('/policy/sign')).location).toBe(receipt)
})

test('signature: signing again changes nothing', async () => {
  const browser = await world.browser('unsigned')
  const again = await browser.post('/policy/sign', await whole())
  expect([again.status, again.text.includes('Your signature stands')]).toEqual([409, true])
  const own = await world.as('unsigned', (sight) => signaturesOf(sight, world.id('unsigned')))
  expect(own).toHaveLength(1)
})

test('signature: the database takes no signature of one person from another', async () => {
  const version = await world.as('teacher', versionInForce)
  const forged = world.as('teacher', ({ tx, viewer, now }) =>
    tx
      .insertInto('policy_signatures')
      .values({
        school_id: viewer.schoolId,
        id: version?.id ?? '',
        version_id: version?.id ?? '',
        person_id: world.id('parent'),
        typed_name: 'Leila Farah',
        capacities: '[]',
        signed_at: now,
      })
      .execute(),
  )
  await expect(forged).rejects.toThrow(/row-level security/u)
})
