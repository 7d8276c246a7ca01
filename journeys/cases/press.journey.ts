// The office logs what a newspaper asked, and nobody answers it before the head has cleared an answer (§16.7).
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('press')

test('§16.7 the office logs a press enquiry, and nobody answers it before it is cleared', async () => {
  const office = await journey.page('office')
  await office.goto('/concern')
  await office.getByRole('link', { name: 'Has the press asked you something?' }).click()
  await journey.look(office, '1-log')
  await office.getByRole('button', { name: 'Pass it on' }).click()
  await journey.look(office, '2-empty')
  await office.getByLabel('Who asks?').fill('Elmshire Echo')
  await office.getByLabel('What do they ask?').fill('Why did two teachers leave?')
  await office.getByLabel('Their name, and how to reach them').fill('Jan Reed, 01632 960 144')
  await office.getByRole('button', { name: 'Pass it on' }).click()
  await journey.look(office, '3-logged')

  const teacher = await journey.page('teacher')
  await journey.look(teacher, '4-home')
  expect(await teacher.getByText('Elmshire Echo: not to be answered until it is cleared.').count()).toBe(1)
  await teacher.getByRole('link', { name: 'Press', exact: true }).click()
  expect(await teacher.getByText('two teachers').count()).toBe(0)

  const head = await journey.page('head')
  await head.getByRole('main').getByRole('link', { name: 'Media enquiry' }).click()
  expect(await head.getByText('Why did two teachers leave?').count()).toBeGreaterThan(0)
  expect(await head.getByRole('button', { name: 'The answer was given' }).count()).toBe(0)
  await journey.look(head, '5-case')
  await head.getByRole('button', { name: 'Clear an answer' }).click()
  await head.getByLabel('The answer, word for word').fill('Two colleagues moved away. We thank them.')
  await head.getByLabel('Who gives it?').fill('Jo Bennett, headteacher')
  await head.getByRole('button', { name: 'Clear an answer' }).click()

  await teacher.reload()
  await journey.look(teacher, '6-cleared')
  expect(await teacher.getByText('Two colleagues moved away. We thank them.').count()).toBe(1)
  await teacher.goto('/')
  expect(await teacher.getByText('Elmshire Echo').count()).toBe(0)
  await head.getByRole('button', { name: 'The answer was given' }).click()
  await head.getByRole('button', { name: 'The answer was given' }).click()
  await journey.look(head, '7-answered')
}, 90_000)
