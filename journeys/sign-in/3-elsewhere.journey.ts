// The head says how the school signs in, and the sign-in page then offers it.
import { expect, test } from 'vitest'

import { identityProvider } from '../../tests/identity-provider.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('sign-in')

test('elsewhere: the head adds a provider, and everybody finds it on the sign-in page', async () => {
  const provider = await identityProvider()
  const head = await journey.page('head')
  await head.goto('/accounts')
  await head.getByRole('link', { name: 'Say how your school signs in' }).click()
  await journey.look(head, '31-settings')
  await head.getByLabel('Signed out when nothing was done for').fill('never')
  await head.getByRole('button', { name: 'Save these times' }).click()
  await journey.look(head, '32-no-number')
  await head.getByLabel('Another OpenID Connect provider').check()
  await head.getByRole('button', { name: 'Add it' }).click()
  await journey.look(head, '33-what-is-missing')
  await head.getByLabel('Its name, as people know it').fill('Elmshire ID')
  await head.getByLabel('Address of the issuer').fill(provider.issuer)
  await head.getByLabel('Your school’s domain').fill('oakfield.example')
  await head.getByLabel('Client ID').fill(provider.clientId)
  await head.getByLabel('Client secret').fill(provider.secret)
  await head.getByRole('button', { name: 'Add it' }).click()
  await journey.look(head, '34-added')
  const visitor = await journey.page()
  await visitor.goto('/sign-in')
  expect(await visitor.getByRole('button', { name: 'Sign in with Elmshire ID' }).count()).toBe(1)
  await journey.look(visitor, '35-sign-in')
}, 90_000)
