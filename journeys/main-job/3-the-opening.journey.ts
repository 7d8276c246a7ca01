// The site opens when its terms and rules are published: then its readers find it, and nobody else.
import { expect, test } from 'vitest'

import { approve, fillIn } from '../../tests/stories/open-site.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('main-job')

test('§17.1 with terms and rules published the site opens to its audience: logo, terms, rules, team, concern', async () => {
  const { world } = journey
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  await approve(world, id)

  const teacher = await journey.page('teacher')
  await teacher.goto(`/sites/${id}`)
  await journey.look(teacher, '3-approved')
  expect(await teacher.getByRole('button', { name: 'Open the site' }).count()).toBe(0)
  await teacher.getByRole('button', { name: 'Publish terms and rules' }).click()
  await teacher.getByLabel('Terms of Use').fill('')
  await teacher.getByRole('button', { name: 'Publish' }).click()
  await journey.look(teacher, '3-terms-missing')
  await teacher.getByLabel('Terms of Use').fill('This page is for the class and its families.')
  await teacher.getByRole('button', { name: 'Publish' }).click()
  await teacher.getByRole('button', { name: 'Open the site' }).click()
  await journey.look(teacher, '3-open')
  await teacher.getByRole('link', { name: 'See the page' }).click()

  const parent = await journey.page('parent')
  await journey.look(parent, '3-parent-home')
  await parent.getByRole('link', { name: 'Year 4 Explorers' }).click()
  await journey.look(parent, '3-page-empty')
  expect(
    await parent.getByRole('link', { name: 'Oakfield Primary School: school web site' }).getAttribute('href'),
  ).toBe('https://www.oakfield.example/')
  await parent.getByRole('link', { name: 'Terms of use' }).click()
  await journey.look(parent, '3-terms')
  await parent.getByRole('link', { name: 'House rules' }).click()
  await journey.look(parent, '3-rules')
  await parent.getByRole('link', { name: 'Who looks after this site' }).click()
  await journey.look(parent, '3-team')
  expect(await parent.getByText('Tom O’Neill').count()).toBe(1)

  const visitor = await journey.page()
  await visitor.goto('/s/year-4-explorers')
  await journey.look(visitor, '3-visitor')
  expect(await visitor.getByText('Terms of use').count()).toBe(0)
}, 120_000)
