// A person changes their address themselves; for somebody who can't, the office asks and the head agrees.
import { expect, test } from 'vitest'

import { pathTo } from '../../tests/stories/letters.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('sign-in')

test('address: from the account page to the new mailbox and back, and the office’s way for somebody who can’t', async () => {
  const { world } = journey
  const tom = await journey.page('teacher')
  await tom.goto('/account')
  await journey.look(tom, '41-account')
  await tom.getByRole('link', { name: 'Change (Address)' }).click()
  await tom.getByLabel('Your new e-mail address').fill('tom')
  await tom.getByRole('button', { name: 'Send me the letter' }).click()
  await journey.look(tom, '42-no-address')
  await tom.getByLabel('Your new e-mail address').fill('tom.oneill@oakfield.example')
  await tom.getByRole('button', { name: 'Send me the letter' }).click()
  await journey.look(tom, '43-sent')
  await tom.goto(await pathTo(world, 'tom.oneill@oakfield.example'))
  await journey.look(tom, '44-yes')
  await tom.getByRole('button', { name: 'Yes, use this address' }).click()
  await journey.look(tom, '45-changed')

  const office = await journey.page('office')
  await office.goto(`/accounts/${world.id('manager')}`)
  await office.getByText('Ask for another address').click()
  await office.getByRole('button', { name: 'Ask a colleague to agree' }).click()
  await journey.look(office, '46-what-is-missing')
  await office.getByLabel('The new address').fill('priya.raman@oakfield.example')
  await office.getByLabel('Why, and how do you know').fill('She rang; I know her voice.')
  await office.getByRole('button', { name: 'Ask a colleague to agree' }).click()
  await journey.look(office, '47-asked')
  const head = await journey.page('head')
  await head.getByRole('link', { name: 'Another address for an account' }).click()
  await journey.look(head, '48-to-agree')
  const priya = await journey.page('manager')
  await priya.getByRole('link', { name: 'Another address for your own account' }).click()
  await journey.look(priya, '49-told')
  await head.getByRole('button', { name: 'Agree, and send the letter' }).click()
  expect(await head.getByText('The letter to Priya Raman is on its way.').count()).toBe(1)
}, 90_000)
