// Three people approve the form in order; it comes back once with a reason; each signs with name and password.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { demoPassword } from '../../src/demo/oakfield.data.ts'
import { fillIn } from '../../tests/stories/open-site.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('main-job')

async function signAs(page: Page, name: string, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Your password').fill(demoPassword)
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
}

test('§16.2 line manager, communications manager and head approve in order, and a form sent back is mended', async () => {
  const { world } = journey
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)

  const manager = await journey.page('manager')
  await manager.getByRole('link', { name: 'Year 4 Explorers' }).click()
  await journey.look(manager, '2-line-manager')
  await manager.getByRole('button', { name: 'Approve aims and content' }).click()
  await manager.getByLabel('Your name').fill('Somebody Else')
  await manager.getByLabel('Your password').fill(demoPassword)
  await manager.getByRole('button', { name: 'Sign', exact: true }).click()
  await journey.look(manager, '2-wrong-name')
  expect(await manager.getByLabel('Your name').inputValue()).toBe('Somebody Else')
  await manager.goto(`/sites/${id}`)
  await signAs(manager, 'Priya Raman', 'Approve aims and content')

  const communications = await journey.page('communications')
  await communications.goto(`/sites/${id}`)
  await communications.getByRole('button', { name: 'Send back' }).click()
  await journey.look(communications, '2-send-back')
  await communications.getByLabel('Why?').fill('Say which logo you use.')
  await communications.getByRole('button', { name: 'Send back' }).click()

  const teacher = await journey.page('teacher')
  await journey.look(teacher, '2-author-home')
  await teacher.getByRole('link', { name: 'Year 4 Explorers' }).click()
  await teacher.getByRole('button', { name: 'Go on with the form' }).click()
  await journey.look(teacher, '2-sent-back')
  expect(await teacher.getByText('Say which logo you use.').count()).toBe(1)
  await teacher.getByRole('link', { name: 'Change What will be on it?' }).click()
  await teacher.getByLabel('What will be on it?').fill('Class news, under the school’s own logo.')
  await teacher.getByRole('button', { name: 'Save and come back later' }).click()
  await teacher.getByRole('button', { name: 'Go on with the form' }).click()
  await teacher.getByRole('button', { name: 'Send for approval' }).click()

  await manager.goto(`/sites/${id}`)
  await signAs(manager, 'Priya Raman', 'Approve aims and content')
  await communications.goto(`/sites/${id}`)
  await signAs(communications, 'Dan Whitlock', 'Approve aims, content and brand')
  const head = await journey.page('head')
  await head.goto(`/sites/${id}`)
  await head.getByRole('button', { name: 'Approve the site' }).click()
  await journey.look(head, '2-head-signs')
  await head.getByLabel('Your name').fill('jo  bennett')
  await head.getByLabel('Your password').fill(demoPassword)
  await head.getByRole('button', { name: 'Sign', exact: true }).click()
  await journey.look(head, '2-approved')
  for (const name of ['Priya Raman', 'Dan Whitlock', 'jo bennett'])
    expect(await head.getByText(name, { exact: false }).count()).toBeGreaterThan(0)
}, 120_000)
