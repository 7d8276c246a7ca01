// In a real school: the office invites a new teacher, who chooses a password and sets up codes, all without a script.
import { expect, test } from 'vitest'

import { newId } from '../../src/platform/ids.ts'
import { codeAt } from '../../tests/stories/one-time-codes.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('sign-in')

test('invitation: from the office’s list to the first page, with a password and a phone', async () => {
  const { world } = journey
  const starter = newId(world.program.clock())
  const office = await journey.page('office')
  await world.asSystem(async ({ tx }) => {
    await tx
      .insertInto('people')
      .values({
        school_id: world.schoolId,
        id: starter,
        full_name: 'Nia Powell',
        position: 'Music teacher',
        line_manager_id: null,
      })
      .execute()
    await tx
      .insertInto('person_capacities')
      .values({
        school_id: world.schoolId,
        id: newId(world.program.clock()),
        person_id: starter,
        capacity: 'employee',
        audience: null,
        starts: '2026-11-01',
        ends: null,
      })
      .execute()
    await tx.updateTable('schools').set({ demonstration: false }).execute()
  })
  await office.goto('/accounts')
  await journey.look(office, '11-accounts')
  await office.getByRole('link', { name: 'Invite Nia Powell' }).click()
  await office.getByLabel('Their e-mail address at the school').fill('tom@oakfield.example')
  await office.getByRole('button', { name: 'Send the invitation' }).click()
  await journey.look(office, '12-taken')
  await office.getByLabel('Their e-mail address at the school').fill('nia@oakfield.example')
  await office.getByRole('button', { name: 'Send the invitation' }).click()
  await journey.look(office, '13-invited')
  await office.goto(`/accounts/${world.id('teacher')}`)
  await journey.look(office, '14-help')

  const letter = await world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .select('path')
      .where('to_address', '=', 'nia@oakfield.example')
      .executeTakeFirst(),
  )
  const nia = await journey.page()
  await nia.goto(letter?.path ?? '')
  await journey.look(nia, '15-welcome')
  await nia.getByLabel('A new password').fill('short')
  await nia.getByRole('button', { name: 'Use this password' }).click()
  await journey.look(nia, '16-too-short')
  await nia.getByLabel('A new password').fill('kettle marmot sideways')
  await nia.getByRole('button', { name: 'Use this password' }).click()
  await journey.look(nia, '17-set-up-codes')
  await nia.getByText('I can’t point a camera at it').click()
  const key = (await nia.locator('.gp-secret').first().innerText()).replaceAll(' ', '')
  await nia.getByLabel('The code').fill(codeAt(key, world.program.clock()))
  await nia.getByRole('button', { name: 'Use these codes' }).click()
  await journey.look(nia, '18-recovery-codes')
  await nia.getByRole('button', { name: 'I have kept them' }).click()
  expect(await nia.getByRole('heading', { level: 1 }).innerText()).toBe('Hello, Nia Powell')

  const later = await journey.page()
  await later.goto('/sign-in')
  await later.getByLabel('Your e-mail address at the school').fill('nia@oakfield.example')
  await later.getByLabel('Password', { exact: true }).fill('kettle marmot sideways')
  await later.getByRole('button', { name: 'Sign in', exact: true }).click()
  await journey.look(later, '19-one-more-step')

  const lost = await journey.page()
  await lost.goto('/sign-in')
  await lost.getByRole('link', { name: 'I can’t sign in' }).click()
  await journey.look(lost, '20-ask-for-a-letter')
  await lost.getByLabel('Your e-mail address at the school').fill('nobody@oakfield.example')
  await lost.getByRole('button', { name: 'Send me the letter' }).click()
  await journey.look(lost, '21-letter-sent')
  await lost.goto(letter?.path ?? '')
  await journey.look(lost, '22-link-over')
  await nia.goto('/account/password')
  await journey.look(nia, '23-password')
}, 120_000)
