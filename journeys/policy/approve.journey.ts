// The head writes the next version of the policy and proposes it; the chair records that the governors approved it.
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('policy')

test('cover: a version is written, proposed and approved, and then stands with its minute and date', async () => {
  const head = await journey.page('head')
  await head.goto('/policy')
  await journey.look(head, '10-policy-of-head')
  await head.getByRole('button', { name: 'Begin a new version' }).click()
  await journey.look(head, '11-draft')
  await head.getByRole('link', { name: 'Title and choices' }).click()
  await head.getByLabel('LADO').fill('the duty LADO, 016329600201')
  await head.getByRole('button', { name: 'Save' }).click()
  await journey.look(head, '12-a-digit-too-many')
  await head.getByLabel('LADO').fill('the duty LADO, 01632 960021')
  await head.getByRole('button', { name: 'Save' }).click()
  await head.getByRole('link', { name: 'Propose to the governors' }).click()
  await head.getByRole('button', { name: 'Propose to the governors' }).click()
  const address = new URL(head.url()).pathname

  const chair = await journey.page('chair')
  await chair.goto(address)
  await journey.look(chair, '13-with-the-governors')
  await chair.getByRole('link', { name: 'Approve', exact: true }).click()
  await chair.getByLabel('Where the minutes record it').fill('FGB 20 November, item 7')
  const [meeting, begins] = [
    chair.getByRole('group', { name: 'Day of the meeting' }),
    chair.getByRole('group', { name: 'It counts from' }),
  ]
  for (const [group, day, month] of [
    [meeting, '20', '11'],
    [begins, '1', '12'],
  ] as const) {
    await group.getByLabel('Day', { exact: true }).fill(day)
    await group.getByLabel('Month').fill(month)
    await group.getByLabel('Year').fill('2026')
  }
  await journey.look(chair, '14-approving')
  await chair.getByRole('button', { name: 'Approve' }).click()
  await journey.look(chair, '15-approved')
  expect(await chair.getByText('It counts from 1 December 2026.').count()).toBe(1)

  await head.goto('/policy/signed')
  await journey.look(head, '16-who-has-signed')
  const late = head.getByRole('table').getByText(/^(?:To sign|Overdue)$/u)
  expect(await late.count()).toBeGreaterThan(0)
}, 90_000)
