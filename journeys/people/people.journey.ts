// The office puts somebody on record, and the head gives a role and hands a decision over, at both widths.
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('people')

test('§1.4 somebody comes to the school, and the head names them as the appropriate manager', async () => {
  const office = await journey.page('office')
  await office.goto('/people')
  await journey.look(office, '20-people')
  await office.getByRole('button', { name: 'Add a person' }).click()
  await office.getByLabel('Full name').fill('Nia Rowe')
  await office.getByLabel('Position in the school').fill('Year 2 teacher')
  await office.getByRole('button', { name: 'Add the person' }).click()
  await journey.look(office, '21-capacity-missing')
  await office.getByLabel('What are they to the school?').selectOption('Employee')
  await office.getByLabel('Line manager (if there is one)').selectOption('Priya Raman, Key Stage 2 lead')
  await office.getByRole('button', { name: 'Add the person' }).click()
  const address = new URL(office.url()).pathname

  const head = await journey.page('head')
  await head.goto(address)
  await journey.look(head, '22-record-of-a-newcomer')
  await head.getByRole('link', { name: 'Hand one over' }).click()
  await head.getByLabel('Approve posts, in the line manager’s place').check()
  const until = head.getByRole('group', { name: 'To', exact: true })
  await until.getByLabel('Day', { exact: true }).fill('18')
  await until.getByLabel('Month').fill('12')
  await until.getByLabel('Year').fill('2026')
  await journey.look(head, '23-handing-a-decision-over')
  await head.getByRole('button', { name: 'Hand it over' }).click()
  await head.getByRole('link', { name: 'Give a role' }).click()
  await head.getByLabel('Which role?').selectOption('Technician')
  await head.getByRole('button', { name: 'Give the role' }).click()
  await journey.look(head, '24-record')
  expect(await head.getByText('From 23 November 2026 to 18 December 2026').count()).toBe(1)
}, 60_000)
