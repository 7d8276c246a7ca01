// A whistleblower reports with the browser's own seal, comes back a week later without JavaScript, and answers a question (§9.3).
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('whistle')
const text = 'The keys of the pool are copied by anybody who asks.'

const wordsOf = async (page: Page): Promise<string> =>
  (await page.locator('.gp-key-words').first().locator('li').allTextContents()).join(' ')

async function makeContact(key: string): Promise<string> {
  const head = await journey.page('head')
  await head.goto('/whistleblowing/contacts')
  await head.getByLabel('Who', { exact: true }).selectOption(journey.world.id(key))
  await head.getByRole('button', { name: 'Name the contact' }).click()
  if (key === 'chair') await journey.look(head, 'contacts')
  const contact = await journey.page(key)
  await contact.goto('/whistleblowing/words')
  await contact.getByRole('button', { name: 'Make my key words' }).click()
  if (key === 'chair') await journey.look(contact, 'own-words')
  return wordsOf(contact)
}

async function report(): Promise<string> {
  const page = await journey.page(undefined, { javaScript: true })
  await page.goto('/speak-up')
  await journey.look(page, 'speak-up')
  await page.getByRole('button', { name: 'Write a report' }).click()
  await page.getByLabel('The headteacher', { exact: true }).check()
  await journey.look(page, 'about')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.getByText('It is sealed in your browser').waitFor()
  await page.getByLabel('Your report').fill(text)
  await journey.look(page, 'write')
  const sent = page.waitForRequest((request) => request.url().endsWith('/speak-up/send'))
  await page.getByRole('button', { name: 'Send the report' }).click()
  const body = new URLSearchParams((await sent).postData() ?? '')
  expect(body.get('_sealed')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----/u)
  expect(body.get('text')).toBeNull()
  await page.getByText('Your receipt: six words').waitFor()
  await journey.look(page, 'receipt')
  return wordsOf(page)
}

test('§9.3 a whistleblower answers a question a week later', { timeout: 120_000 }, async () => {
  await makeContact('head')
  const words = await makeContact('chair')
  const receipt = await report()

  const chair = await journey.page('chair')
  await chair.goto('/')
  await chair.getByRole('link', { name: 'A report to open' }).click()
  await chair.getByLabel('Your six key words').fill(words)
  await chair.getByRole('button', { name: 'Open', exact: true }).click()
  await chair.getByText(text).waitFor()
  await journey.look(chair, 'opened')
  await chair.getByLabel('Your question').fill('Since when?')
  await chair.getByRole('button', { name: 'Send the question' }).click()
  await journey.look(chair, 'sealed')

  journey.world.wait(7 * 24 * 60 * 60_000)
  const back = await journey.page()
  await back.goto('/speak-up/follow')
  await back.getByLabel('Your six words').fill(receipt)
  await back.getByRole('button', { name: 'Open' }).click()
  await back.getByText('Since when?').waitFor()
  await back.getByLabel('Answer, or add something').fill('Since September.')
  await back.getByRole('button', { name: 'Send' }).click()
  await back.getByText('It has arrived.').waitFor()
  await journey.look(back, 'exchange')

  const head = await journey.page('head')
  await head.goto('/whistleblowing')
  expect(await head.getByText('About The headteacher').count()).toBe(0)
  await head.goto('/whistleblowing/contacts')
  for (const [at, holder] of ['Ruth Adeyemi', 'The clerk', 'The bank'].entries())
    await head.getByLabel(`Who keeps share ${at + 1}`).fill(holder)
  await head.getByRole('button', { name: 'Make and show the shares' }).click()
  await head.getByText('Share 1 of 3').waitFor()
  await journey.look(head, 'shares')
})
