// An allegation against a teacher from a parent's comment, and one against the head: the LADO first, and never a word to whom it is about.
import { expect, test } from 'vitest'

import { openSite } from '../../tests/stories/open-site.ts'
import { publishPost } from '../../tests/stories/publish-post.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('cases')

test('§10.1 a parent’s worry about a teacher becomes an allegation, and is looked into only after the LADO has advised', async () => {
  const { id, slug } = await openSite(journey.world)
  await publishPost(journey.world, id)
  const parent = await journey.page('parent')
  await parent.goto(`/s/${slug}`)
  await parent.getByRole('link', { name: 'Raise a concern' }).first().click()
  await parent.getByLabel('What worries you?').fill('He was alone with her in the store room.')
  await parent.getByLabel('An adult who works or helps at the school').check()
  await parent.getByLabel('Their name, if you know it').fill('Mr O’Neill')
  await journey.look(parent, '1-concern')
  await parent.getByRole('button', { name: 'Send' }).click()
  await journey.look(parent, '2-thanks')

  const lead = await journey.page('safeguarding')
  await lead.goto('/concerns')
  await lead.getByRole('main').getByRole('link').first().click()
  await journey.look(lead, '3-read')
  await lead.getByRole('button', { name: 'Sort it' }).click()
  await lead.getByLabel('Allegation', { exact: true }).check()
  await journey.look(lead, '4-sort')
  await lead.getByRole('button', { name: 'Sort it' }).click()

  const head = await journey.page('head')
  await head.goto('/cases')
  await head.getByRole('main').getByRole('link').first().click()
  await journey.look(head, '5-ring-first')
  expect(await head.getByRole('button', { name: 'Begin to look into it' }).count()).toBe(0)
  await head.getByRole('button', { name: 'Record the call to the LADO' }).click()
  await head.getByLabel('Whom did you speak to?').fill('Duty LADO')
  await head.getByLabel('The reference that the LADO gave').fill('L-77')
  await journey.look(head, '6-the-call')
  await head.getByRole('button', { name: 'Record the call to the LADO' }).click()
  await journey.look(head, '7-referred')
  await parent.goto('/concern/follow')
  expect(await parent.getByText('Somebody at school is acting on it.').count()).toBe(1)
  await journey.look(parent, '8-follow')
}, 90_000)

test('§10.1 a worry about the head goes to the chair of governors, and the head finds nothing of it', async () => {
  const visitor = await journey.page()
  await visitor.goto('/concern')
  await visitor.getByLabel('What worries you?').fill('The headteacher shouted at my child.')
  await visitor.getByLabel('The headteacher').check()
  await visitor.getByRole('button', { name: 'Send' }).click()
  const chair = await journey.page('chair')
  await chair.goto('/concerns')
  await chair.getByRole('main').getByRole('link').first().click()
  expect(await chair.getByText('shouted at my child').count()).toBe(1)
  await chair.getByRole('button', { name: 'Sort it' }).click()
  await chair.getByLabel('Allegation', { exact: true }).check()
  await chair.getByRole('button', { name: 'Sort it' }).click()
  await chair.goto('/cases')
  await journey.look(chair, '9-the-chairs-cases')
  expect(await chair.getByRole('main').getByText('Allegation').count()).toBe(1)
  const head = await journey.page('head')
  for (const path of ['/concerns', '/cases', '/']) {
    await head.goto(path)
    expect(await head.getByText(/shouted/u).count()).toBe(0)
  }
  const pupil = await journey.page()
  await pupil.goto('/concern/pupil')
  await journey.look(pupil, '10-pupils')
}, 90_000)
