// A teacher writes, and sees as she types what would give a child away: in the text, as a list, with one tap to mend it.
import { expect, test } from 'vitest'

import { demoPassword, demoPeople } from '../../src/demo/oakfield.data.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { useJourney } from '../browser.ts'
import { complaints } from '../complaints.ts'

const journey = useJourney('composer')
const giving = 'Chloe Jennings baked a cake.\n\nQuestions? Ring me at home on 01632 960 123.'

test('§4 with scripts: what is typed is checked as it is typed, one tap mends it, and nothing typed is lost', async () => {
  const { id } = await openSite(journey.world)
  const tom = await journey.page('teacher', { javaScript: true })
  const heard = complaints(tom)
  await tom.goto(`/sites/${id}/posts/new`)
  await tom.getByLabel('Title').fill('Our cake')
  const body = tom.getByLabel('What do you want to tell?')
  await body.pressSequentially(giving, { delay: 5 })
  const status = tom.getByRole('status')
  await status.getByText('2 things must be mended.').waitFor()
  expect(await tom.locator('.gp-mirror__mark').allInnerTexts()).toEqual(['Chloe Jennings', '01632 960 123'])
  await journey.look(tom, '1-as-one-types')
  await tom.getByRole('button', { name: 'Write “A pupil” instead' }).click()
  await status.getByText('1 thing must be mended.').waitFor()
  expect(await body.inputValue()).toBe(giving.replace('Chloe Jennings', 'A pupil'))
  await tom.getByRole('button', { name: 'Undo the last change' }).click()
  await status.getByText('2 things must be mended.').waitFor()
  expect(await body.inputValue()).toBe(giving)
  await body.fill('We promise that every child will swim. My brother is scared of going home.')
  await status.getByText('2 things to look at.').waitFor()
  await journey.look(tom, '2-to-look-at')
  await tom.route('**/check', (route) => route.abort())
  await body.press('End')
  await body.pressSequentially(' And more.')
  await status.getByText('The checks can’t be reached just now.').waitFor()
  await tom.getByRole('button', { name: 'Save and check' }).click()
  await tom.waitForURL(/\/posts\/[^/]+$/u)
  expect(await tom.getByText('And more.').count()).toBe(1)
  await journey.look(tom, '3-why-it-can-stay')
  await tom.getByLabel('Why it can stay').first().fill('The head agreed on Monday.')
  await tom.getByRole('button', { name: 'Send for approval' }).click()
  await journey.look(tom, '4-a-reason-is-missing')
  expect(await tom.getByLabel('Why it can stay').first().inputValue()).toBe('The head agreed on Monday.')
  await tom.getByLabel('Why it can stay').nth(1).fill('It is a line from a story.')
  await tom.getByRole('button', { name: 'Send for approval' }).click()
  await tom.getByText('With the line manager', { exact: true }).waitFor()
  const priya = await journey.page('manager')
  await priya.goto(new URL(tom.url()).pathname)
  expect(await priya.getByText('The head agreed on Monday.').count()).toBe(1)
  await journey.look(priya, '5-the-approver-reads-why')
  expect(heard.filter((each) => !each.includes('net::ERR_FAILED'))).toEqual([])
}, 120_000)

test('§4 whoever is signed out while typing is told so, signs in again, and finds what they typed', async () => {
  const { id } = await openSite(journey.world)
  const email = demoPeople.find(({ key }) => key === 'teacher')?.email ?? ''
  const tom = await journey.page('teacher', { javaScript: true })
  await tom.goto(`/sites/${id}/posts/new`)
  journey.world.wait(2 * 60 * 60_000)
  await tom.getByLabel('Title').fill('Our beans')
  await tom.getByLabel('What do you want to tell?').fill('They grew a hand’s breadth.')
  await tom.getByRole('status').getByText('You have been signed out.').waitFor()
  await tom.getByRole('button', { name: 'Save and check' }).click()
  await tom.getByLabel('Your e-mail address at the school').fill(email)
  await tom.getByLabel('Password', { exact: true }).fill(demoPassword)
  await tom.getByRole('button', { name: 'Sign in' }).click()
  await tom.getByText('They grew a hand’s breadth.').waitFor()
  await tom.getByRole('button', { name: 'Send it now' }).click()
  await tom.waitForURL(/\/posts\/[^/]+$/u)
  expect(await tom.getByText('They grew a hand’s breadth.').count()).toBe(1)
}, 60_000)
