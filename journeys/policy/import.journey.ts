// A school brings its own document: what is found is shown, what is lacking and left over is settled, and the governors approve it.
import { expect, test } from 'vitest'

import { trapWord } from '../../src/sign-off/import/trap-policy.fixture.ts'
import { useJourney } from '../browser.ts'
import { approveOnPage } from './approve-on-page.ts'

const journey = useJourney('policy')
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('cover: the school’s own Word document goes from the upload to a version with its fingerprint', async () => {
  const head = await journey.page('head')
  await head.goto('/policy/write/start')
  await head
    .getByLabel('Your policy')
    .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') })
  await head.getByRole('button', { name: 'See what is in it' }).click()
  await journey.look(head, '50-a-scan')
  await head
    .getByLabel('Your policy')
    .setInputFiles({ name: 'Being online.docx', mimeType: word, buffer: trapWord() })
  await head.getByRole('button', { name: 'See what is in it' }).click()
  await journey.look(head, '51-what-we-found')
  await head.getByRole('button', { name: 'Accept it as a draft' }).click()
  await journey.look(head, '52-imported')
  const draft = new URL(head.url()).pathname

  await head.getByRole('button', { name: 'Take the model’s wording for all' }).click()
  await head.getByRole('link', { name: 'Settle it' }).first().click()
  await journey.look(head, '53-left-over')
  await head.getByLabel('It goes to the end of').selectOption('2.1')
  await head.getByRole('button', { name: 'Put it there' }).click()
  for (const reason of ['No map knows it, and we do not need it.', 'It stood there twice.']) {
    await head.getByRole('link', { name: 'Settle it' }).first().click()
    await head.getByLabel('Why?').fill(reason)
    await head.getByRole('button', { name: 'Leave it out' }).click()
  }
  for (const [name, wording] of [
    ['3.2', 'We block {own-3-2-2} on every machine.'],
    ['3.3', 'Phones may be used in breaks. Lessons are no breaks.'],
  ] as const) {
    await head.goto(draft)
    await head.getByRole('link', { name: `Change the wording of ${name}` }).click()
    await head.getByLabel('Wording').fill(wording)
    if (name === '3.2') await journey.look(head, '54-mending')
    await head.getByRole('button', { name: 'Save', exact: true }).click()
  }
  await journey.look(head, '55-still-open')

  await head.getByRole('link', { name: 'Title and choices' }).click()
  for (const field of await head.locator('form textarea, form input[type=text]').all())
    if ((await field.inputValue()) === '') {
      const name = (await field.getAttribute('name')) ?? ''
      await field.fill(
        name.includes('own-10-1') ? 'Ada, 01632 9601234' : name.includes('7-10') ? '18' : 'as agreed',
      )
    }
  for (const choice of await head.locator('fieldset').all())
    await choice.locator('input[type=radio]').last().check()
  await head.getByRole('button', { name: 'Save' }).click()
  await journey.look(head, '56-a-digit-too-many')
  await head.locator('[name="own-10-1-1"]').fill('Ada, 01632 960123')
  await head.getByRole('button', { name: 'Save' }).click()
  await journey.look(head, '57-ready')
  await head.getByRole('link', { name: 'Propose to the governors' }).click()
  await head.getByRole('button', { name: 'Propose to the governors' }).click()

  const chair = await journey.page('chair')
  await chair.goto(draft)
  await approveOnPage(chair, { day: '1', month: '12' }, async () => {})
  expect(await chair.getByText('It counts from 1 December 2026.').count()).toBe(1)
  expect(await chair.getByText('We block as agreed on every machine.').count()).toBe(1)
  expect(await chair.locator('code').first().textContent()).toMatch(/^[0-9a-f]{64}$/u)
  await journey.look(chair, '58-own-policy-approved')
}, 180_000)
