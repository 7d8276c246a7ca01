// The same with scripts on: nothing is refused by the content security policy, and a double click sends once.
import { expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { publishPost } from '../../tests/stories/publish-post.ts'
import { useJourney } from '../browser.ts'
import { complaints } from '../complaints.ts'

const journey = useJourney('main-job')

test('with scripts on the browser complains of nothing, from the form to the comment', async () => {
  const { id, slug } = await openSite(journey.world)
  await publishPost(journey.world, id)
  const teacher = await journey.page('teacher', { javaScript: true })
  const parent = await journey.page('parent', { javaScript: true })
  const heard = [complaints(teacher), complaints(parent)]
  await teacher.goto('/sites')
  await teacher.getByRole('button', { name: 'Ask for a new site' }).dblclick()
  await teacher.getByLabel('Department or year group').fill('Year 4')
  await teacher.getByRole('button', { name: 'Save and go on' }).dblclick()
  await teacher.getByLabel('Name of the site').fill('Year 4 Scientists')
  await teacher.getByRole('button', { name: 'Save and go on' }).click()
  await teacher.getByLabel('Pupils of this school').check()
  expect(await teacher.getByLabel('Their ages').isVisible()).toBe(true)
  await teacher.goto(`/sites/${id}/posts/new`)
  await teacher.getByRole('button', { name: 'Save and check' }).click()
  await teacher.locator('.govuk-error-summary:focus').waitFor()

  await parent.goto(`/s/${slug}`)
  await parent.getByRole('link', { name: 'Write a comment' }).click()
  await parent.getByLabel('Your comment').fill('Well grown!')
  expect(await parent.getByText('1,989 characters remaining').count()).toBeGreaterThan(0)
  await parent.getByRole('button', { name: 'Send' }).dblclick()
  await parent.waitForURL(`**/s/${slug}/mine`)
  expect(await parent.getByText('Well grown!').count()).toBe(1)
  expect(heard).toEqual([[], []])
  const begun = await journey.world.as('teacher', ({ tx }) =>
    tx.selectFrom('sites').select('id').where('state', '=', 'draft').execute(),
  )
  expect(begun).toHaveLength(1)
}, 60_000)
