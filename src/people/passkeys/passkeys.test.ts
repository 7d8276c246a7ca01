// Passkeys that are none: nonsense, made-up answers, somebody else's. What a real one does is told in its journey.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const challengeOn = (text: string): string => /name="challenge" value="([^"]+)"/u.exec(text)?.[1] ?? ''
const base64 = (text: string): string => Buffer.from(text).toString('base64url')

const madeUp = (response: object): string =>
  JSON.stringify({ id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {}, response })
const used = madeUp({
  clientDataJSON: base64('{"type":"webauthn.get"}'),
  authenticatorData: base64('x'.repeat(37)),
  signature: base64('signed'),
})
const made = madeUp({
  clientDataJSON: base64('{"type":"webauthn.create"}'),
  attestationObject: base64('nothing'),
})
const nonsense = ['', 'null', '[]', '{', '{"id":1}', used, made, `"${'x'.repeat(100_000)}"`]

test('passkey: nonsense and made-up answers sign nobody in, with a page that says what to do', async () => {
  const browser = await world.browser()
  const challenge = challengeOn((await browser.get('/sign-in')).text)
  for (const passkey of nonsense)
    for (const brought of [challenge, '', 'x'.repeat(50_000)]) {
      const answer = await browser.post('/sign-in/passkey', { passkey, challenge: brought })
      expect([answer.status, answer.text.includes('doesn’t belong to anybody here')]).toEqual([422, true])
    }
  expect((await browser.get('/account')).status).toBe(303)
  expect(world.logged).toEqual([])
})

test('passkey: nonsense adds none to an account, and proves nothing', async () => {
  const browser = await world.browser('teacher')
  const challenge = challengeOn((await browser.get('/account/passkeys')).text)
  for (const passkey of nonsense) {
    expect((await browser.post('/account/passkeys', { passkey, challenge })).status).toBe(422)
    expect((await browser.post('/prove/passkey', { passkey, challenge })).status).toBe(422)
  }
  expect(await world.as('teacher', ({ tx }) => tx.selectFrom('passkeys').selectAll().execute())).toEqual([])
  expect(world.logged).toEqual([])
})

test('passkey: showing the sign-in page writes nothing, however often', async () => {
  const browser = await world.browser()
  const count = () =>
    world.asSystem(async ({ tx }) => (await tx.selectFrom('sign_in_steps').selectAll().execute()).length)
  const before = await count()
  for (let each = 0; each < 5; each++) await browser.get('/sign-in')
  expect(await count()).toBe(before)
})

test('passkey: nobody removes one of somebody else', async () => {
  const id = '0190aaaa-0000-4000-8000-000000000001'
  await world.as('teacher', ({ tx, viewer, now }) =>
    tx
      .insertInto('passkeys')
      .values({
        school_id: viewer.schoolId,
        id,
        person_id: world.id('teacher'),
        credential: Buffer.from('one'),
        public_key: Buffer.from('key'),
        counter: 0,
        transports: '[]',
        name: 'Tom’s laptop',
        made_at: now,
        used_at: null,
      })
      .execute(),
  )
  const priya = await world.browser('manager')
  expect((await priya.post(`/account/passkeys/${id}/remove`)).status).toBe(409)
  expect((await priya.get('/account/passkeys')).text).not.toContain('Tom’s laptop')
  const tom = await world.browser()
  const password = { email: 'tom@oakfield.example', password: 'oakfield-demonstration' }
  // With a passkey on the account, a password alone leads to the second step.
  expect((await tom.post('/sign-in', password)).location).toBe('/sign-in/code?to=%2F')
  expect((await tom.get('/sign-in/code')).text).toContain('Now your passkey.')
})
