// A school adopts the model policy: the head words one clause anew and fills in the choices, the chair approves, and it is in force.
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'
import { approveOnPage } from './approve-on-page.ts'

const journey = useJourney('policy')

test('cover: from the model policy to a version in force, with one clause in the school’s own words', async () => {
  const head = await journey.page('head')
  await head.goto('/policy')
  await journey.look(head, '30-policy')
  await head.getByRole('link', { name: 'Start from the model policy, or bring our own document' }).click()
  await journey.look(head, '31-start')
  await head.getByRole('button', { name: 'Start from the model policy' }).click()
  await journey.look(head, '32-draft-of-the-model')
  const draft = new URL(head.url()).pathname

  await head.getByRole('link', { name: 'Change the wording of 3.2' }).click()
  await journey.look(head, '33-clause')
  await head.getByLabel('Wording').fill('Our filter blocks {blocked-service} at all times.')
  await head.getByRole('button', { name: 'Save', exact: true }).click()
  await journey.look(head, '34-unknown-slot')
  await head.getByLabel('Wording').fill('Our filter blocks {blocked-services} at all times.')

  const office = await journey.page('office')
  await office.goto(`${draft}/clauses/3-2`)
  await office.getByLabel('Wording').fill('The filter blocks {blocked-services} in school and at home.')
  await office.getByRole('button', { name: 'Save', exact: true }).click()
  await head.getByRole('button', { name: 'Save', exact: true }).click()
  await journey.look(head, '35-somebody-was-faster')
  await head.getByRole('button', { name: 'Save mine instead' }).click()

  await head.getByRole('link', { name: 'Title and choices' }).click()
  await head.getByLabel('Services that the filter blocks').fill('Instagram, Snapchat and TikTok')
  await head.getByRole('button', { name: 'Save' }).click()
  await head.getByRole('link', { name: 'Propose to the governors' }).click()
  await head.getByRole('button', { name: 'Propose to the governors' }).click()

  const chair = await journey.page('chair')
  await chair.goto(draft)
  await approveOnPage(chair, { day: '23', month: '11' }, () => journey.look(chair, '36-approving'))
  await chair.goto('/policy')
  expect(await chair.getByText('It counts from 23 November 2026.').count()).toBe(1)
  expect(
    await chair.getByText('Our filter blocks Instagram, Snapchat and TikTok at all times.').count(),
  ).toBe(1)
  expect(await chair.getByText('7 December 2026', { exact: true }).count()).toBe(1)
  await journey.look(chair, '37-in-force')
}, 120_000)

test('§9.1 the office writes down where another policy is read, and the policy leads there', async () => {
  const office = await journey.page('office')
  await office.goto('/policy')
  await office.getByRole('link', { name: 'The school’s other policies' }).click()
  await journey.look(office, '38-other-policies')
  await office.getByRole('link', { name: 'Change Behaviour policy' }).click()
  await office.getByLabel('Where it is read').fill('https://www.oakfield.example/behaviour')
  const review = office.getByRole('group', { name: 'Looked at again on' })
  await review.getByLabel('Day', { exact: true }).fill('1')
  await review.getByLabel('Month').fill('9')
  await review.getByLabel('Year').fill('2026')
  await journey.look(office, '39-other-policy')
  await office.getByRole('button', { name: 'Save' }).click()
  expect(await office.getByText('Overdue').count()).toBe(1)
  await journey.look(office, '40-other-policies-overdue')
  const teacher = await journey.page('teacher')
  await teacher.goto('/policy')
  expect(await teacher.getByRole('link', { name: 'our behaviour policy' }).count()).toBe(1)
}, 60_000)
