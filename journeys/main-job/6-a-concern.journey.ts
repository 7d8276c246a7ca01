// A parent raises a concern in one step; the safeguarding lead has it at once, and nobody else.
import { expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { publishPost } from '../../tests/stories/publish-post.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('main-job')

test('§15.3 a concern takes one step from the page, and reaches the designated safeguarding lead alone', async () => {
  const { id, slug } = await openSite(journey.world)
  await publishPost(journey.world, id)
  const parent = await journey.page('parent')
  await parent.goto(`/s/${slug}`)
  await parent.getByRole('link', { name: 'Raise a concern' }).first().click()
  await journey.look(parent, '6-concern')
  await parent.getByRole('button', { name: 'Send' }).click()
  await journey.look(parent, '6-empty')
  await parent.getByLabel('What worries you?').fill('A child writes that she is afraid to go home.')
  await parent.getByRole('button', { name: 'Send' }).click()
  await journey.look(parent, '6-thanks')

  const lead = await journey.page('safeguarding')
  await journey.look(lead, '6-lead-home')
  expect(await lead.getByRole('link', { name: /A concern about the site/u }).count()).toBe(1)
  await lead.getByRole('link', { name: 'Concerns', exact: true }).click()
  await journey.look(lead, '6-concerns')
  await lead.getByRole('main').getByRole('link').first().click()
  await journey.look(lead, '6-read')
  expect(await lead.getByText('A child writes that she is afraid to go home.').count()).toBe(1)
  await lead.getByRole('button', { name: 'I have read this' }).click()

  const head = await journey.page('head')
  await head.goto('/concerns')
  expect(await head.getByText('afraid to go home').count()).toBe(0)
  await journey.look(head, '6-not-for-the-head')
}, 60_000)
