// Somebody who works at two schools: linked once by signing in at both, then over by one link.
import { expect, test } from 'vitest'

import { loadOakfield } from '../../src/demo/load-oakfield.ts'
import { demoPassword } from '../../src/demo/oakfield.data.ts'
import { asViewer } from '../../src/platform/database.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('sign-in')

test('two schools: linked once, then from one to the other by a link, each with its own sign-in', async () => {
  const { world } = journey
  const now = world.program.clock()
  const { schoolId } = await loadOakfield(world.db, now)
  const host = (id: string, name: string) =>
    asViewer(world.db, { kind: 'system', schoolId: id }, { now, zone: 'Europe/London' }, async ({ tx }) => {
      await tx.insertInto('school_hosts').values({ school_id: id, host: name }).execute()
      if (id === schoolId)
        await tx.updateTable('schools').set({ name: 'Elmfield School', colour: '#5b2a86' }).execute()
    })
  await host(world.schoolId, 'localhost')
  await host(schoolId, 'elmfield.localhost')
  const tom = await journey.page('teacher')
  await tom.goto('/account/schools')
  await journey.look(tom, '51-no-other-school')
  await tom.getByLabel('Its address').fill('http://elmfield.localhost/sign-in')
  await tom.getByRole('button', { name: 'Go on' }).click()
  await journey.look(tom, '52-sign-in-there')
  await tom.getByRole('button', { name: 'Go on to Elmfield School' }).click()
  await tom.getByLabel('Your e-mail address at the school').fill('tom@oakfield.example')
  await tom.getByLabel('Password', { exact: true }).fill(demoPassword)
  await tom.getByRole('button', { name: 'Sign in' }).click()
  await journey.look(tom, '53-the-same-person')
  await tom.getByRole('button', { name: 'Yes, both are me' }).click()
  await journey.look(tom, '54-your-schools')
  await tom.getByRole('banner').getByRole('link', { name: 'Go to Oakfield Primary School' }).click()
  expect(new URL(tom.url()).hostname).toBe('localhost')
  await tom.setViewportSize({ width: 390, height: 844 })
  await tom.getByText('Menu', { exact: false }).first().click()
  await journey.look(tom, '55-home-with-a-way-over')
  await tom.getByRole('banner').getByRole('link', { name: 'Go to Elmfield School' }).click()
  expect([new URL(tom.url()).hostname, new URL(tom.url()).pathname]).toEqual(['elmfield.localhost', '/'])
  await tom.getByRole('button', { name: 'Sign out' }).first().click()
  await tom.goto('/')
  await tom.getByRole('banner').getByRole('link', { name: 'Go to Elmfield School' }).click()
  expect(await tom.getByLabel('Your e-mail address at the school').inputValue()).toBe('tom@oakfield.example')
  await journey.look(tom, '56-its-own-sign-in')
}, 90_000)
