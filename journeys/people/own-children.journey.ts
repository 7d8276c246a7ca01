// A carer with an account shows who she is by a letter, and answers for her child; for another the office says so.
import { expect, test } from 'vitest'

import { pathTo } from '../../tests/stories/letters.ts'
import { acceptRoster, readIn } from '../../tests/stories/roster.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('people')

test('§18.2 a carer answers in her account once a letter has shown who she is; the office says it for another', async () => {
  const { world } = journey
  const office = await world.browser('office')
  const table = `UPN,Forename,Surname,Reg,Parent 1 name,Parent 1 email,Parent 1 PR
A1,Amina,Farah,4 Oak,Leila Farah,leila@oakfield.example,Yes
A6,Grace,Nowak,4 Elm,Greg Nowak,old@example.org,Yes
`
  await acceptRoster(office, await readIn(office, table))
  const leila = await journey.page('parent')
  await leila.getByRole('link', { name: 'Your children' }).first().click()
  await journey.look(leila, '31-nobody-yet')
  await leila.getByRole('button', { name: 'Send me the letter' }).click()
  await journey.look(leila, '32-look-into-your-mail')
  await leila.goto(await pathTo(world, 'leila@oakfield.example'))
  await journey.look(leila, '33-are-you')
  await leila.getByRole('button', { name: 'Yes, that is me' }).click()
  await journey.look(leila, '34-may-we-show')
  await leila.getByRole('button', { name: 'Yes to all of it' }).click()
  await journey.look(leila, '35-answered')

  const bev = await journey.page('office')
  await bev.goto('/consents')
  await bev.getByRole('link', { name: 'Grace Nowak' }).click()
  await journey.look(bev, '36-pupil')
  await bev.getByRole('link', { name: 'Greg Nowak' }).click()
  await bev.getByRole('button', { name: 'Yes, this is their account' }).click()
  await journey.look(bev, '37-what-is-missing')
  await bev.getByLabel('The account').selectOption({ label: 'Greg Nowak, greg@oakfield.example (same name)' })
  await bev.getByLabel('How do you know?').fill('He was here with his passport.')
  await bev.getByRole('button', { name: 'Yes, this is their account' }).click()
  await journey.look(bev, '38-matched')
  expect(await bev.getByText('Greg Nowak answers for these children').count()).toBe(1)
}, 90_000)
