// A parent finds the policy on a phone and asks for it in Polish; the office translates a few clauses, shows them and answers.
import { mkdirSync, writeFileSync } from 'node:fs'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('policy')
const phone = { width: 390, height: 844 }

/** Looks, and goes on with the phone in hand. */
async function lookOnPhone(page: Page, name: string): Promise<void> {
  await journey.look(page, name)
  await page.setViewportSize(phone)
}

async function askInPolish(parent: Page): Promise<void> {
  await parent.goto('/sign-in')
  await parent.getByRole('link', { name: 'Our social-media policy' }).click()
  await lookOnPhone(parent, 'polish-1-public-policy')
  await parent.getByRole('link', { name: 'Ask for it in another language or format' }).click()
  await parent.getByRole('button', { name: 'Send' }).click()
  await lookOnPhone(parent, 'polish-2-what-is-missing')
  await parent.getByLabel('Which language?').selectOption('pl')
  await parent.getByLabel('To read on a screen').check()
  await parent.getByLabel('By e-mail').check()
  await parent.getByLabel('Your e-mail address').fill('anna@example.org')
  await parent.getByLabel('Anything else? (optional)').fill('The part on comments matters most to me.')
  await parent.getByRole('button', { name: 'Send' }).click()
  expect(await parent.getByText('We answer you by 7 December 2026.').count()).toBe(1)
  await lookOnPhone(parent, 'polish-3-thanks')
}

async function translate(office: Page): Promise<void> {
  await office.getByRole('link', { name: 'Make or change the translation' }).click()
  await office.getByLabel('Who translates it, and how?').fill('Anna Nowak, interpreter')
  await journey.look(office, 'polish-6-begin')
  await office.getByRole('button', { name: 'Begin' }).click()
  await office.getByRole('link', { name: '2. What it is for' }).click()
  await office.getByLabel('2.1 in Polish').fill('Chcemy, aby wszyscy wiedzieli, co wolno, a czego nie.')
  await office
    .getByLabel('2.3 in Polish')
    .fill('Chcemy, aby dzieci, rodziny, pracownicy i sąsiedzi byli w sieci bezpieczni.')
  await journey.look(office, 'polish-7-section')
  await office.getByRole('button', { name: 'Save' }).click()
  await journey.look(office, 'polish-8-translation')
  await office.getByRole('link', { name: 'Show it to everybody' }).click()
  await office.getByRole('button', { name: 'Show it to everybody' }).click()
}

test('access: a parent asks for the policy in Polish, and reads it in Polish beside the English', async () => {
  const parent = await journey.page()
  await parent.setViewportSize(phone)
  await askInPolish(parent)

  const office = await journey.page('office')
  await journey.look(office, 'polish-4-home-of-office')
  await office.getByRole('link', { name: 'A request for the policy' }).click()
  const request = office.url()
  await journey.look(office, 'polish-5-request')
  await translate(office)
  await office.goto(request)
  await office
    .getByLabel('What do you tell them?')
    .fill('The first clauses are there in Polish. More will come.')
  await office.getByRole('button', { name: 'Answer it' }).click()
  await journey.look(office, 'polish-9-answered')
  await office.goto('/policy/requests')
  await journey.look(office, 'polish-10-requests')

  await parent.goto('/policy/public')
  await parent.getByRole('link', { name: 'Polski' }).click()
  const words = parent.locator('[lang="pl"]', { hasText: 'Chcemy, aby wszyscy' })
  expect(await words.count()).toBe(1)
  expect(await parent.getByText('With this policy we want everybody to know').count()).toBe(1)
  await lookOnPhone(parent, 'polish-11-beside')
}, 120_000)

test('access: on paper the policy keeps its words and numbers, and leaves out menus and buttons', async () => {
  const teacher = await journey.page('teacher')
  await teacher.goto('/policy')
  await teacher.emulateMedia({ media: 'print' })
  expect(await teacher.getByRole('button').filter({ visible: true }).count()).toBe(0)
  expect(await teacher.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
  expect(await teacher.getByText('2.1', { exact: true }).isVisible()).toBe(true)
  mkdirSync('pictures/policy', { recursive: true })
  writeFileSync('pictures/policy/polish-12-printed.pdf', await teacher.pdf({ format: 'A4' }))
  await teacher.goto('/policy/in/pl')
  writeFileSync('pictures/policy/polish-13-printed-beside.pdf', await teacher.pdf({ format: 'A4' }))
}, 60_000)
