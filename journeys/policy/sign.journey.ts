// A teacher reads and signs the policy on a phone; from then on a site can have them as its moderator.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { demoPassword } from '../../src/demo/oakfield.data.ts'
import { questionBank } from '../../src/sign-off/signing/questions.data.ts'
import { readingParts } from '../../src/sign-off/signing/reading-parts.data.ts'
import { fillIn } from '../../tests/stories/open-site.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('policy')
const phone = { width: 390, height: 844 }

/** Answers the question on the page, rightly or wrongly, as somebody with a finger would. */
async function answer(page: Page, rightly: boolean): Promise<void> {
  const id = await page.locator('input[name="question"]').getAttribute('value')
  const question = questionBank.find((each) => each.id === id) ?? questionBank[0]
  const place = ((question?.right ?? 0) + (rightly ? 0 : 1)) % 3
  await page.getByLabel(question?.answers[place] ?? '', { exact: true }).check()
  await page.getByRole('button', { name: 'Answer' }).click()
}

test('signature: a teacher reads, answers and signs on a phone, and can then be named moderator', async () => {
  const { world } = journey
  const author = await world.browser('teacher')
  const site = await fillIn(world, author, { people: { 'moderators-2': world.id('unsigned') } })
  const tom = await journey.page('teacher')
  await tom.goto(`/sites/${site}/check`)
  expect(await tom.getByText('Owen Pryce has not signed the policy.').count()).toBe(1)
  await journey.look(tom, '1-not-signed')

  const owen = await journey.page('unsigned')
  await owen.setViewportSize(phone)
  await journey.look(owen, '2-home')
  await owen.setViewportSize(phone)
  await owen.goto('/policy')
  await journey.look(owen, '3-policy')
  await owen.setViewportSize(phone)
  await owen.goto('/')
  await owen.getByRole('link', { name: 'Sign the policy', exact: true }).click()
  for (const { slug, title } of readingParts) {
    expect(await owen.getByRole('heading', { level: 1 }).innerText()).toContain(title)
    if (slug === 'misuse') await journey.look(owen, '4-reading')
    await owen.setViewportSize(phone)
    await owen.getByRole('button', { name: /^I have read/u }).click()
  }
  await journey.look(owen, '5-question')
  await owen.setViewportSize(phone)
  await answer(owen, false)
  await journey.look(owen, '6-not-quite')
  await owen.setViewportSize(phone)
  for (let each = 0; each < 3; each++) await answer(owen, true)
  await journey.look(owen, '7-declaration')
  await owen.setViewportSize(phone)
  await owen.getByLabel('Your name').fill('owen pryce')
  await owen.getByLabel('Your password').fill('wrong')
  await owen.getByRole('button', { name: 'Sign' }).click()
  await journey.look(owen, '8-wrong-password')
  await owen.setViewportSize(phone)
  await owen.getByLabel('Your password').fill(demoPassword)
  await owen.getByRole('button', { name: 'Sign' }).click()
  expect(await owen.getByRole('heading', { level: 1 }).innerText()).toContain('You have signed the policy')
  await journey.look(owen, '9-receipt')

  await tom.goto(`/sites/${site}/check`)
  expect(await tom.getByText('has not signed').count()).toBe(0)
  await tom.getByRole('button', { name: 'Send for approval' }).click()
  expect(await tom.getByText('With the line manager').count()).toBeGreaterThan(0)
}, 90_000)
