// A post that names a child and gives a home number: both are marked; mended, it is approved and stands on the page.
import { expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('main-job')

test('§16.4 a post is marked where it gives a child away, mended, approved by the line manager, and published', async () => {
  const { id, slug } = await openSite(journey.world)
  const teacher = await journey.page('teacher')
  await teacher.goto(`/sites/${id}`)
  await teacher.getByRole('button', { name: 'Write a post' }).click()
  await journey.look(teacher, '4-compose')
  await teacher.getByLabel('Title').fill('Our trip to the river')
  await teacher
    .getByLabel('What do you want to tell?')
    .fill('Amina Farah found a heron’s feather.\n\nQuestions? Ring me at home on 01632 960 123.')
  await teacher.getByRole('button', { name: 'Save and check' }).click()
  await journey.look(teacher, '4-marked')
  expect(await teacher.locator('mark').allInnerTexts()).toEqual([
    expect.stringContaining('Amina Farah'),
    expect.stringContaining('01632 960 123'),
  ])
  expect(await teacher.getByRole('button', { name: 'Send for approval' }).count()).toBe(0)
  expect(await teacher.getByText('§18.2').count()).toBeGreaterThan(0)
  expect(await teacher.getByText('§17.9').count()).toBeGreaterThan(0)
  await teacher.getByRole('button', { name: 'Mend the post' }).click()
  await journey.look(teacher, '4-mend')
  await teacher
    .getByLabel('What do you want to tell?')
    .fill('A pupil found a heron’s feather.\n\nQuestions? Ask at the school office.')
  await teacher.getByRole('button', { name: 'Save and check' }).click()
  await journey.look(teacher, '4-mended')
  await teacher.getByRole('button', { name: 'Send for approval' }).click()

  const manager = await journey.page('manager')
  await manager.getByRole('link', { name: 'Our trip to the river' }).click()
  await journey.look(manager, '4-approver')
  await manager.getByRole('button', { name: 'Approve and publish' }).click()
  await journey.look(manager, '4-unanswered')
  for (const yes of await manager.getByLabel('Yes', { exact: true }).all()) await yes.check()
  await manager.getByRole('button', { name: 'Approve and publish' }).click()
  await journey.look(manager, '4-published')

  const parent = await journey.page('parent')
  await parent.goto(`/s/${slug}`)
  await journey.look(parent, '4-on-the-page')
  const post = parent.getByRole('article')
  expect(await post.getByText('A pupil found a heron’s feather.').count()).toBe(1)
  expect(await post.getByText('Tom O’Neill').count()).toBe(1)
  expect(await post.getByText('Year 4 teacher').count()).toBe(1)
}, 120_000)
