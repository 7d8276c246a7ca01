// A new school is set up on an empty database, at both widths: from the code in the terminal to the last contact.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { useEmptyJourney } from '../browser.ts'

const journey = useEmptyJourney('people')

/** What a person does with a finger or a mouse, and how many fields they fill in. */
function countOn(page: Page) {
  const counted = { taps: 0, fields: 0 }
  return {
    counted,
    fill: async (label: string, text: string) => {
      counted.fields += 1
      await page.getByLabel(label, { exact: true }).first().fill(text)
    },
    tap: async (role: 'button' | 'link', name: string) => {
      counted.taps += 1
      await page.getByRole(role, { name, exact: true }).click()
    },
    tick: async (label: string) => {
      counted.taps += 1
      await page.getByLabel(label, { exact: true }).first().check()
    },
  }
}

test('cover: a school is set up from nothing, can be left half-way, and every place of its policy is known', async () => {
  const page = await journey.page()
  const { counted, fill, tap, tick } = countOn(page)
  await page.goto('/')
  await journey.look(page, '01-first-page')
  await fill('The code', 'TEST-CODE')
  await fill('Name of the school', 'Hollybank School')
  await fill('Its web site', 'www.hollybank.example')
  await fill('Its colour', '#0b5d3b')
  await fill('Full name', 'Ada Quill')
  await fill('E-mail address at the school', 'ada@hollybank.example')
  await page.locator('#head-password').fill('copper lantern river')
  await tick('The headteacher')
  await tap('button', 'Set up the school')
  expect(new URL(page.url()).pathname).toBe('/school/set-up')
  await journey.look(page, '02-list-at-the-beginning')

  await tap('button', 'Begin')
  await tick('England')
  await journey.look(page, '03-week')
  await tap('button', 'Save and go on')
  await fill(
    'Terms',
    'Autumn term: 2 September 2026 to 18 December 2026\nSpring term: 5 January to 45 March 2027',
  )
  await tap('button', 'Save and go on')
  await journey.look(page, '04-terms-with-a-slip')
  expect(await page.getByText('Line 2, “Spring term').count()).toBeGreaterThan(0)
  await fill(
    'Terms',
    'Autumn term: 2 September 2026 to 18 December 2026\nSpring term: 5 January to 25 March 2027',
  )
  await fill('Half terms, training days and other days shut (if any)', 'Training day: 27 November 2026')
  await tap('button', 'Save and go on')
  await fill('Breaks, one a line', 'Morning break: 10:30 to 10:45\nLunch: 12:15 to 13:10')
  await journey.look(page, '05-breaks')
  await tap('button', 'Save and go on')

  // Somebody rings at the door: the set-up is left, and taken up again where it stood.
  await page.goto('/')
  expect(await page.getByText('Set up your school').count()).toBe(1)
  await page.getByRole('link', { name: 'Set up your school' }).click()
  await journey.look(page, '06-taken-up-again')
  await tap('button', 'Go on')
  await fill('Or somebody new: full name', 'Ruben Hale')
  await fill('Their e-mail address', 'chair@hollybank.example')
  await journey.look(page, '07-chair')
  await tap('button', 'Save and go on')

  await fill('Name of the person, team or office', 'the duty LADO')
  await fill('Telephone number', '016329600200')
  await tap('button', 'Save and go on')
  await journey.look(page, '08-a-digit-too-many')
  expect(await page.getByText('This number has 12 digits: 1 too many.').count()).toBeGreaterThan(0)
  await fill('Telephone number', '01632 960020')
  await tap('button', 'Save and go on')
  await fill('Name of the person, team or office', 'Elmshire children’s services')
  await fill('Telephone number', '01632 960030')
  await tap('button', 'Save and go on')
  await fill('Name of the person, team or office', 'Schools HR')
  await fill('E-mail address', 'hr@hollybank.example')
  await tap('button', 'Save and go on')
  await journey.look(page, '09-governor-support')
  await tick('The school has none')
  await tap('button', 'Save and go on')
  await journey.look(page, '10-list-at-the-end')
  expect(await page.getByText('All is set up.').count()).toBe(1)
  // Ten minutes, at fifteen seconds a field and three a tap, with room to look a number up.
  expect(counted.fields * 15 + counted.taps * 3).toBeLessThan(600)
  expect(counted).toEqual({ taps: 16, fields: 19 })

  await page.goto('/school')
  await journey.look(page, '11-school')
  await page.goto('/contacts')
  await journey.look(page, '12-contacts')
  await page.getByRole('link', { name: 'the duty LADO' }).click()
  await journey.look(page, '13-contact')
}, 120_000)
