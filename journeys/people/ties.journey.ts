// A teacher declares a tie, and the head notes it, at both widths.
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('people')

test('§7.8 a tie is declared in a minute, and the head alone finds it', async () => {
  const teacher = await journey.page('teacher')
  await teacher.goto('/ties')
  await teacher.getByLabel('My own child').check()
  await teacher.getByRole('button', { name: 'Declare it' }).click()
  await journey.look(teacher, '30-words-missing')
  await teacher.getByLabel('To whom, and where are you in touch?').fill('My son in Year 4; our family’s chat')
  await teacher.getByRole('button', { name: 'Declare it' }).click()
  await journey.look(teacher, '31-declared')

  const head = await journey.page('head')
  await head.getByRole('link', { name: 'A tie was declared to you' }).click()
  await journey.look(head, '32-declared-to-the-head')
  await head.getByRole('button', { name: /^Mark as noted/u }).click()
  expect(await head.getByText('Noted', { exact: true }).count()).toBe(1)
}, 60_000)
