// A teacher reads their own data; the office answers a request by its date; the head holds records back and has others erased.
import { expect, test } from 'vitest'

import { demoPassword } from '../../src/demo/oakfield.data.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('people')

test('data: everybody reads their own data and takes it along', async () => {
  const page = await journey.page('teacher')
  await page.goto('/account')
  await page.getByRole('link', { name: 'See (Your data)' }).click()
  await journey.look(page, 'data-01-own')
  await page.getByText('Who you are to the school').click()
  await page
    .getByText(/^Your roles|^In what capacity/u)
    .first()
    .click()
  await journey.look(page, 'data-02-own-open')
  expect(await page.getByText('Line manager: another person').count()).toBe(1)
})

test('data: the office records a request, makes the file and answers it', async () => {
  const { world } = journey
  const page = await journey.page('office')
  await page.goto('/data-requests')
  await journey.look(page, 'data-03-no-requests')
  await page.getByRole('button', { name: 'Record a request' }).click()
  await page.getByLabel('Name, or a part of it').fill(world.person('teacher').name.split(' ')[0] ?? '')
  await page.getByRole('button', { name: 'Look for them' }).click()
  await page.getByRole('button', { name: 'Record it' }).click()
  await journey.look(page, 'data-04-what-is-missing')
  await page.getByLabel(world.person('teacher').name).check()
  await page.getByLabel('A copy of their data').check()
  await page
    .getByLabel('In their words')
    .fill('Please send me everything about me. My address is with the office.')
  await page.getByLabel('Day').fill('31')
  await page.getByLabel('Month').fill('10')
  await page.getByLabel('Year').fill('2026')
  await page.getByRole('button', { name: 'Record it' }).click()
  await journey.look(page, 'data-05-request')
  expect(await page.getByText('Answer by 30 November 2026').count()).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Make the file' }).click()
  await journey.look(page, 'data-06-file-made')
  await page.getByRole('button', { name: 'Answer it' }).click()
  await page.getByLabel('Why?').fill('Handed over on paper at the desk.')
  await page.getByRole('button', { name: 'Answer it' }).click()
  await page.goto('/data-requests')
  await journey.look(page, 'data-07-answered')
  expect(await page.getByText('Answered', { exact: true }).count()).toBe(1)
})

test('data: the head places a hold, reads what is due, and signs for erasing it', async () => {
  const { world } = journey
  const page = await journey.page('head')
  await page.goto('/holds/new')
  await page.getByLabel('Name, or a part of it').fill(world.person('assistant').name)
  await page.getByRole('button', { name: 'Look for it' }).click()
  await journey.look(page, 'data-08-new-hold')
  await page.getByLabel(world.person('assistant').name).check()
  await page.getByLabel('Why?').fill('A claim was announced by letter.')
  await page.getByLabel('Day').fill('1')
  await page.getByLabel('Month').fill('9')
  await page.getByLabel('Year').fill('2027')
  await page.getByRole('button', { name: 'Place the hold' }).click()
  await journey.look(page, 'data-09-hold')
  await page.goto('/holds')
  await journey.look(page, 'data-10-holds')
  for (const key of ['assistant', 'teacher'])
    await world.as(key, ({ tx, now }) =>
      tx
        .insertInto('form_drafts')
        .values({
          school_id: world.schoolId,
          id: world.id(key),
          kind: 'site',
          person_id: world.id(key),
          version: 1,
          answers: '{}',
          updated_at: new Date(now.getTime() - 800 * 24 * 60 * 60_000),
        })
        .execute(),
    )
  await page.goto('/retention')
  await journey.look(page, 'data-11-due')
  await page.getByRole('link', { name: 'Change how long: Drafts of forms' }).click()
  await journey.look(page, 'data-12-change-rule')
  await page.goto('/retention')
  await page.getByRole('button', { name: 'Erase what is due' }).click()
  await journey.look(page, 'data-13-sign')
  await page.getByLabel('Your name').fill(world.person('head').name)
  await page.getByLabel('Your password', { exact: true }).fill(demoPassword)
  await page.getByRole('button', { name: 'Sign' }).last().click()
  await page.waitForURL((url) => url.pathname === '/retention')
  await journey.look(page, 'data-14-erased')
  const left = await world.as('assistant', ({ tx }) => tx.selectFrom('form_drafts').select('id').execute())
  expect(left.map(({ id }) => id)).toEqual([world.id('assistant')])
})
