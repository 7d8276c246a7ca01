// A vetted parent comments under a neutral name: nobody sees it before a moderator decides; a refusal names the rule and can be appealed.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { publishPost } from '../../tests/stories/publish-post.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('main-job')

async function comment(parent: Page, slug: string, words: string): Promise<void> {
  await parent.goto(`/s/${slug}`)
  await parent.getByRole('link', { name: 'Write a comment' }).click()
  await parent.getByLabel('Your comment').fill(words)
  await parent.getByRole('button', { name: 'Send' }).click()
}

const decideOn = (page: Page, words: string) =>
  page.locator('.gp-card', { hasText: words }).getByRole('button', { name: /^Decide/u })

test('§18.3 a parent’s comment waits for a moderator, §18.4 and a refused one comes back with the rule and a second look', async () => {
  const { world } = journey
  const { id, slug } = await openSite(world)
  await publishPost(world, id)

  const parent = await journey.page('parent')
  await parent.goto(`/s/${slug}`)
  await parent.getByRole('link', { name: 'Write a comment' }).click()
  await journey.look(parent, '5-write')
  await parent.getByRole('button', { name: 'Send' }).click()
  await journey.look(parent, '5-write-empty')
  await comment(parent, slug, 'What lovely tall beans!')
  await comment(parent, slug, 'Chloe’s were much better than Ravi’s.')
  await journey.look(parent, '5-waiting')

  const teacher = await journey.page('teacher')
  await teacher.goto(`/s/${slug}`)
  expect(await teacher.getByText('What lovely tall beans!').count()).toBe(0)
  const moderator = await journey.page('assistant')
  await journey.look(moderator, '5-moderator-home')
  await moderator.getByRole('link', { name: 'Moderation' }).click()
  await journey.look(moderator, '5-queue')
  await decideOn(moderator, 'lovely tall beans').click()
  await journey.look(moderator, '5-judge')
  await moderator.getByRole('button', { name: 'Show it' }).click()
  await moderator.goto('/moderation')
  await decideOn(moderator, 'much better').click()
  await journey.look(moderator, '5-judge-marked')
  expect(await moderator.locator('mark').count()).toBeGreaterThan(0)
  await moderator.getByLabel('No names of children.').check()
  await moderator.getByLabel('Why?').fill('Please leave the children’s names out.')
  await moderator.getByRole('button', { name: 'Refuse' }).click()

  await parent.goto(`/s/${slug}`)
  await journey.look(parent, '5-shown')
  expect(await parent.getByText('What lovely tall beans!').count()).toBe(1)
  expect(await parent.getByRole('article').getByText('Leila').count()).toBe(0)
  await parent.goto('/')
  await journey.look(parent, '5-told')
  await parent.getByRole('link', { name: 'A comment of yours on Year 4 Explorers was not shown' }).click()
  await journey.look(parent, '5-refused')
  expect(await parent.getByText('No names of children.').count()).toBe(1)
  await parent.getByRole('button', { name: 'Ask for a second look' }).click()
  await parent.getByLabel('Why should it be shown?').fill('They are proud of their beans.')
  await journey.look(parent, '5-appeal')
  await parent.getByRole('button', { name: 'Send' }).click()

  const administrator = await journey.page('manager')
  await administrator.goto('/moderation')
  await decideOn(administrator, 'much better').click()
  await journey.look(administrator, '5-appealed')
  await administrator.getByRole('button', { name: 'It stays refused' }).click()
  await administrator.getByLabel('Why?').fill('Their families have not agreed to names.')
  await administrator.getByRole('button', { name: 'It stays refused' }).click()
  await parent.goto(`/s/${slug}/mine`)
  await journey.look(parent, '5-upheld')
  expect(await parent.getByText('Their families have not agreed to names.').count()).toBe(1)
}, 120_000)

test('§18.6 note: a parent whom nobody has checked is told so, and can’t comment', async () => {
  const { id, slug } = await openSite(journey.world)
  await publishPost(journey.world, id)
  const parent = await journey.page('new-parent')
  await parent.goto(`/s/${slug}`)
  expect(await parent.getByText('The school has not yet checked who you are').count()).toBe(1)
  expect(await parent.getByRole('link', { name: 'Write a comment' }).count()).toBe(0)
  await journey.look(parent, '5-not-checked')
}, 60_000)
