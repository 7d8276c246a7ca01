// A carer opens the link of a letter on a phone and answers within sixty seconds; later, she takes it back as easily.
import { expect, test } from 'vitest'

import { familiesAsked } from '../../tests/stories/consent.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { publishPost } from '../../tests/stories/publish-post.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('people')
const phone = { width: 390, height: 844 }

test('§18.2 a carer answers on a phone in two taps, takes it back in two, and the teacher finds the post to look at', async () => {
  const { world } = journey
  const site = await openSite(world)
  const links = await familiesAsked(world)
  const sam = await journey.page()
  await sam.setViewportSize(phone)
  let taps = 1
  await sam.goto(links.Sam)
  await journey.look(sam, '1-the-question')
  await sam.setViewportSize(phone)
  const yes = sam.getByRole('button', { name: 'Yes to all of it' })
  expect((await yes.boundingBox())?.y).toBeLessThan(phone.height)
  await yes.click()
  taps += 1
  expect(await sam.getByRole('heading', { level: 1 }).innerText()).toContain('Thank you')
  expect(taps).toBe(2)
  await journey.look(sam, '2-thanks')

  const post = await publishPost(world, site.id, { title: 'Chess cup', body: 'Chloe Jennings won the cup.' })
  const leila = await journey.page()
  await leila.setViewportSize(phone)
  await leila.goto(links.Leila)
  await leila.getByText('Choose one by one').click()
  await leila
    .getByRole('group', { name: 'Amina: Work, such as a drawing' })
    .getByLabel('on our school’s own pages')
    .check()
  await journey.look(leila, '3-one-by-one')
  await leila.setViewportSize(phone)
  await leila.getByRole('button', { name: 'Send my choice' }).click()
  expect(await leila.getByText('Work, such as a drawing: on our school’s own pages').count()).toBe(1)

  await sam.goto(links.Sam)
  await journey.look(sam, '4-what-you-agreed-to')
  await sam.setViewportSize(phone)
  await sam.getByRole('button', { name: 'Take all of it back' }).click()
  expect(await sam.getByRole('heading', { level: 1 }).innerText()).toContain('You have taken it back')
  await journey.look(sam, '5-taken-back')

  const tom = await journey.page('teacher')
  await journey.look(tom, '6-home-of-the-author')
  await tom.getByRole('link', { name: 'Chess cup' }).click()
  expect(tom.url()).toContain(`/posts/${post}`)
  await journey.look(tom, '7-the-post')

  const bev = await journey.page('office')
  await bev.goto('/consents')
  await journey.look(bev, '8-what-families-agree-to')
  await bev.getByRole('link', { name: 'Amina Farah' }).click()
  await journey.look(bev, '9-one-pupil')
}, 120_000)
