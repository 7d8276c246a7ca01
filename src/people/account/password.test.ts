// Choosing a new password.
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { wrongWithNewPassword } from './new-password.ts'

const world = useWorld()
const fresh = 'kettle marmot sideways'

beforeEach(() => world.wait(25 * 60 * 60_000))

test('password: a new one counts from then on, ends the sessions elsewhere, and stands in the ledger', async () => {
  const [browser, other] = [await world.browser('unsigned'), await world.browser('unsigned')]
  const before = browser.cookie
  const answer = await browser.post('/account/password', { password: demoPassword, 'new-password': fresh })
  expect(answer.location).toBe('/account?done=password')
  expect((await browser.get(answer.location)).text).toContain('Your password is changed.')
  expect(browser.cookie).not.toBe(before)
  expect((await other.get('/')).status).toBe(303)
  const email = 'owen@oakfield.example'
  const again = await world.browser()
  expect((await again.post('/sign-in', { email, password: demoPassword })).status).toBe(422)
  expect((await again.post('/sign-in', { email, password: fresh })).status).toBe(303)
  const entries = await world.as('head', ({ tx }) =>
    tx.selectFrom('ledger_text').select('entry').where('subject_kind', '=', 'account').execute(),
  )
  expect(entries.map(({ entry }) => entry).join('\n')).toContain('chose a new password')
})

test('password: without the old one nothing changes, and guessing at it makes one wait', async () => {
  const browser = await world.browser('teacher')
  for (let each = 0; each < 5; each++) {
    const answer = await browser.post('/account/password', { password: 'no', 'new-password': fresh })
    expect([answer.status, answer.text.includes('That is not the password')]).toEqual([422, true])
  }
  const right = await browser.post('/account/password', { password: demoPassword, 'new-password': fresh })
  expect(right.status).toBe(422)
  world.wait(61_000)
  const later = await browser.post('/account/password', { password: demoPassword, 'new-password': fresh })
  expect(later.status).toBe(303)
})

test('password: one that can be guessed is refused with what to do, and no page holds one', async () => {
  const browser = await world.browser('manager')
  for (const wanted of [
    'short',
    'aaaaaaaaaaaaaaaa',
    'oakfield primary school',
    'x'.repeat(501),
    'Priya Raman 1',
  ]) {
    const answer = await browser.post('/account/password', { password: demoPassword, 'new-password': wanted })
    expect([wanted.slice(0, 30), answer.status]).toEqual([wanted.slice(0, 30), 422])
    expect(answer.text).not.toContain(demoPassword)
  }
})

test('password: any long enough text of different signs is taken, in any writing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), {
        minLength: 20,
        maxLength: 60,
      }),
      (signs) => {
        const wrong = wrongWithNewPassword(signs.join(''), [])
        return wrong === undefined || wrong.startsWith('Take at least')
      },
    ),
  )
})
