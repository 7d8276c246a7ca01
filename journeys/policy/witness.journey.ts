// Somebody signs on the office's tablet with a witness; another signs on paper, and the office records it.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { demoPassword } from '../../src/demo/oakfield.data.ts'
import { questionBank } from '../../src/sign-off/signing/questions.data.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('policy-witness')

async function readAndAnswer(page: Page): Promise<void> {
  const read = page.getByRole('button', { name: /^I have read/u })
  while ((await read.count()) > 0) await read.click()
  while ((await page.locator('input[name="question"]').count()) > 0) {
    const id = await page.locator('input[name="question"]').getAttribute('value')
    const question = questionBank.find((each) => each.id === id)
    await page.getByLabel(question?.answers[question.right] ?? '', { exact: true }).check()
    await page.getByRole('button', { name: 'Answer' }).click()
  }
}

test('signature: somebody signs on the office’s tablet beside a witness, and the tablet shows nothing else', async () => {
  const tablet = await journey.page('office')
  await tablet.goto('/policy')
  await tablet.getByRole('link', { name: /sign on this tablet/u }).click()
  await tablet.getByRole('button', { name: 'Hand over the tablet' }).click()
  await journey.look(tablet, '1-nobody-chosen')
  await tablet.getByLabel('Who signs here?').selectOption({ label: 'Owen Pryce, Year 3 teacher' })
  await tablet.getByText('What this does not protect').click()
  await journey.look(tablet, '2-hand-over')
  await tablet.getByRole('button', { name: 'Hand over the tablet' }).click()
  expect(await tablet.getByRole('navigation', { name: 'Main' }).count()).toBe(0)
  await journey.look(tablet, '3-in-his-hands')
  await readAndAnswer(tablet)
  await tablet.getByLabel('Your name').fill('Owen Pryce')
  await tablet.getByLabel('Name of the witness').fill('Owen Pryce')
  await tablet.getByLabel('Password of the witness').fill(demoPassword)
  await tablet.getByRole('button', { name: 'Sign' }).click()
  await journey.look(tablet, '4-not-his-own-witness')
  await tablet.getByLabel('Name of the witness').fill('Bev Carter')
  await tablet.getByLabel('Password of the witness').fill(demoPassword)
  await tablet.getByRole('button', { name: 'Sign' }).click()
  await tablet.getByRole('heading', { name: 'You have signed the policy' }).waitFor()
  await journey.look(tablet, '5-signed')
  await tablet.goto('/policy/signed')
  expect(new URL(tablet.url()).pathname).toBe('/sign-in')
}, 90_000)

test('signature: the office records a signature on paper with the scan’s fingerprint', async () => {
  const scan = join(tmpdir(), 'signed-page.pdf')
  writeFileSync(scan, '%PDF-1.7\n% a signed page\n')
  const office = await journey.page('office')
  await office.goto('/policy/record-paper')
  await office.getByRole('button', { name: 'Record it' }).click()
  await journey.look(office, '6-paper-empty')
  const who = office.getByLabel('Who signed?')
  const name = (await who.locator('option').nth(1).innerText()).split(',')[0] ?? ''
  await who.selectOption({ index: 1 })
  await office.getByLabel('Their name, as it stands on the paper').fill(name)
  const date = office.getByRole('group', { name: 'The date on the paper' })
  await date.getByLabel('Day', { exact: true }).fill('20')
  await date.getByLabel('Month').fill('11')
  await date.getByLabel('Year').fill('2026')
  await office.getByLabel('The scan of the signed page').setInputFiles(scan)
  await office.getByLabel('Your name').fill('Bev Carter')
  await office.getByLabel('Your password').fill(demoPassword)
  await office.getByRole('button', { name: 'Record it' }).click()
  await office.getByRole('heading', { name: `${name} has signed the policy` }).waitFor()
  expect(await office.getByText('On paper, recorded by the office').count()).toBe(1)
  await journey.look(office, '7-paper-receipt')
}, 60_000)
