// A teacher adds a passkey, and from then on signs in with a finger; Chromium's own authenticator stands in for the finger.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('sign-in')

/** Gives the browser an authenticator that says yes to everything. */
async function withFinger(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('passkey: a teacher makes one, signs in with it, shows with it that it is still them, and removes it', async () => {
  const page = await journey.page('teacher', { javaScript: true })
  const refusedByPolicy: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) refusedByPolicy.push(message.text())
  })
  await withFinger(page)
  await page.goto('/account')
  await journey.look(page, '01-account')
  await page.goto('/account/passkeys')
  await journey.look(page, '02-no-passkey')
  await page.getByLabel('What do you call this device?').fill('Tom’s laptop')
  await page.getByRole('button', { name: 'Make a passkey' }).click()
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
  await journey.look(page, '03-recovery-codes')
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await journey.look(page, '04-added')
  await page.goto('/account/passkeys')
  await journey.look(page, '05-passkeys')

  await page.getByRole('button', { name: 'Sign out' }).first().click()
  await page.goto('/sign-in?to=/sites')
  await journey.look(page, '06-sign-in')
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.url().endsWith('/sign-in/passkey')),
    page.getByRole('button', { name: 'Use a passkey' }).click(),
  ])
  await page.waitForURL((url) => url.pathname === '/sites')

  // What was sent once lets nobody in again.
  const replay = await fetch(sent.url(), {
    method: 'POST',
    // Under a token of its own, so that the form counts as a new one.
    body: (sent.postData() ?? '').replace(/_once=[^&]*/u, '_once='),
    redirect: 'manual',
    headers: { origin: new URL(sent.url()).origin, 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect([replay.status, await replay.text()]).toEqual([422, expect.stringContaining('This passkey')])

  journey.world.wait(20 * 60_000)
  await page.goto('/account/passkeys')
  expect(new URL(page.url()).pathname).toBe('/prove')
  await journey.look(page, '07-prove')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL((url) => url.pathname === '/account/passkeys')

  await page.goto('/account/sessions')
  await journey.look(page, '08-sessions')
  await page.goto('/account/passkeys')
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('The passkey is removed.').waitFor()
  expect(refusedByPolicy).toEqual([])
}, 90_000)

test('passkey: without scripts the page says what to do instead', async () => {
  const page = await journey.page()
  await page.goto('/sign-in')
  expect(await page.getByRole('button', { name: 'Use a passkey' }).count()).toBe(0)
  expect(await page.getByText('Without one, sign in another way.').count()).toBe(1)
  await journey.look(page, '09-without-scripts')
})
