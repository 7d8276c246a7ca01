// Signing a new version through the real pages: only what changed is read and asked, and the signature before stands.
import { beforeAll, expect, test } from 'vitest'

import { bringNewVersion } from '../../../tests/stories/bring-new-version.ts'
import {
  answerQuestion,
  fieldOf,
  readAndAnswer,
  readPart,
  signPolicy,
} from '../../../tests/stories/sign-policy.ts'
import { useWorld } from '../../../tests/world.ts'
import { signaturesOf } from '../policy-queries.ts'

const world = useWorld()
beforeAll(async () => {
  // One clause is the model's still, with another contact; one is in the school's own words.
  await bringNewVersion(world, {
    changes: { '17.8': 'Give your name, your work at the school, and the date.' },
    filling: { 'lado-contact': 'the duty LADO, 01632 960021' },
  })
})
const signatures = (key: string) => world.as(key, (sight) => signaturesOf(sight, world.id(key)))

test('signature: who signed the version before reads only what changed, and may open the rest', async () => {
  const browser = await world.browser('teacher')
  expect((await browser.get('/policy/sign')).location).toBe('/policy/sign/parts/changes-1')
  const { text } = await browser.get('/policy/sign/parts/changes-1')
  for (const each of ['What has changed since version 1', 'Clause 10.1', 'Clause 17.8', 'About a minute'])
    expect(text).toContain(each)
  expect(text).not.toContain('Clause 3.3')
  expect((await browser.get('/policy/sign/whole')).text.includes('id="clause-3-3"')).toBe(true)
})

test('signature: who never signed reads the whole policy', async () => {
  const browser = await world.browser('unsigned')
  expect((await browser.get('/policy/sign')).location).toBe('/policy/sign/parts/about')
})

test('signature: the questions are on what changed; one that the school’s words may not answer is not asked', async () => {
  const browser = await world.browser('teacher')
  await readPart(browser, '/policy/sign/parts/changes-1')
  const first = await browser.get('/policy/sign/questions')
  expect(first.text).toContain('Question 1 of 2')
  expect(first.text).toContain('value="lado-first"')
  const wrong = await answerQuestion(browser, false)
  expect((await browser.get(wrong.location)).text).toContain('Not quite. The policy says')
  const again = await browser.get('/policy/sign/questions')
  expect(again.text).toContain('I have read clause 17.8 again')
  const unticked = { version: fieldOf(again.text, 'version'), question: 'again-17.8' }
  expect((await browser.post('/policy/sign/questions', unticked)).text).toContain(
    'Read 17.8 again, and tick the box.',
  )
  await answerQuestion(browser)
  await answerQuestion(browser)
  expect((await browser.get('/policy/sign')).text).toContain('I will keep to it.')
})

test('signature: the place in the changes is kept from one day to the next', async () => {
  const browser = await world.browser('assistant')
  await readPart(browser, '/policy/sign/parts/changes-1')
  const later = await world.browser('assistant')
  expect((await later.get('/policy/sign')).location).toBe('/policy/sign/questions')
  await readAndAnswer(later)
  expect((await later.get('/policy/sign')).location).toBe('')
})

test('signature: the receipt says what was read, and the one before stays as it was', async () => {
  const [before] = await signatures('teacher')
  const receipt = await signPolicy(world, 'teacher')
  const { text } = await (await world.browser('teacher')).get(receipt)
  expect(text).toContain('The changes from version 1; 10.1, 17.8')
  const [now, then] = await signatures('teacher')
  expect(then).toEqual(before)
  expect(now).toMatchObject({
    versionNumber: 2,
    way: 'own',
    read: { since: 1, clauses: ['10.1', '17.8'], gone: [] },
  })
  expect((await (await world.browser('teacher')).get(`/policy/signatures/${then?.id}`)).status).toBe(200)
})

test('signature: a first reading is kept with every clause', async () => {
  const receipt = await signPolicy(world, 'unsigned')
  const [own] = await signatures('unsigned')
  expect(own?.read?.clauses).toHaveLength(99)
  expect((await (await world.browser('unsigned')).get(receipt)).text).toContain(
    'The whole policy, 99 clauses',
  )
})

test('signature: the database holds one signature of a person on a version, and none is written over', async () => {
  const [own] = await signatures('teacher')
  const twice = world.as('teacher', ({ tx, viewer, now }) =>
    tx
      .insertInto('policy_signatures')
      .values({
        school_id: viewer.schoolId,
        id: crypto.randomUUID(),
        version_id: own?.versionId ?? '',
        person_id: world.id('teacher'),
        typed_name: 'Tom O’Neill',
        capacities: '["employee"]',
        signed_at: now,
      })
      .onConflict((conflict) => conflict.columns(['school_id', 'version_id', 'person_id']).doNothing())
      .executeTakeFirst(),
  )
  expect((await twice).numInsertedOrUpdatedRows).toBe(0n)
  expect((await signatures('teacher'))[0]).toEqual(own)
})

test('signature: where no word has changed the page says so, and one question is asked', async () => {
  world.wait(24 * 60 * 60_000)
  await bringNewVersion(world, {
    changes: { '17.8': 'Give your name, your work at the school, and the date. ' },
    filling: { 'lado-contact': 'the duty LADO, 01632 960021' },
  })
  const browser = await world.browser('teacher')
  const { text } = await browser.get('/policy/sign/parts/changes-1')
  expect(text).toContain('No word has changed')
  await readPart(browser, '/policy/sign/parts/changes-1')
  expect((await browser.get('/policy/sign/questions')).text).toContain('Question 1 of 1')
  await answerQuestion(browser)
  expect((await browser.get('/policy/sign')).text).toContain('I will keep to it.')
})
