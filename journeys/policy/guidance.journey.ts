// The office looks after the register of guidance: sees what no longer stands, checks its successor, sets a duty aside.
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('policy')

test('§1.5 the office finds what no longer stands, goes to its successor and says that it checked it', async () => {
  const office = await journey.page('office')
  await office.goto('/policy-map')
  await office.getByRole('link', { name: 'The guidance and law behind the policy' }).click()
  await journey.look(office, 'guidance-register')
  const dead = office.locator('#superseded')
  expect(await dead.getByText('Superseded', { exact: true }).count()).toBeGreaterThan(3)
  await dead.getByRole('link', { name: 'Guidance for safer working practice (the DCSF’s)' }).click()
  await journey.look(office, 'guidance-superseded')
  await office.getByRole('link', { name: 'Guidance for safer working practice', exact: true }).click()
  await office.getByLabel('What did you find?').fill('The consortium’s own page names no newer edition.')
  await office.getByRole('button', { name: 'Checked today' }).click()
  expect(await office.getByText('on 23 November 2026.').count()).toBeGreaterThan(0)
  await journey.look(office, 'guidance-checked')

  await office.getByRole('link', { name: 'Back' }).click()
  await office.getByRole('link', { name: 'Supply staff' }).click()
  await office.getByRole('button', { name: 'Set aside' }).click()
  await office.getByLabel('Why?').fill('We take no supply staff from agencies.')
  await journey.look(office, 'guidance-set-aside')
  await office.getByRole('button', { name: 'Set aside' }).click()
  expect(await office.getByText('We take no supply staff from agencies.').count()).toBeGreaterThan(0)

  const teacher = await journey.page('teacher')
  await teacher.goto('/guidance')
  expect(await teacher.getByText('Checked', { exact: true }).count()).toBe(1)
  await teacher.getByRole('link', { name: 'Supply staff' }).click()
  await journey.look(teacher, 'guidance-for-staff')
  expect(await teacher.getByRole('button').filter({ hasText: 'Take up again' }).count()).toBe(0)
}, 60_000)
