// A class teacher asks for a site: the form of Appendix 1, step by step, without JavaScript.
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('main-job')

test('App.1 a teacher fills in the form, is told what is missing, mends it, and sends it', async () => {
  const page = await journey.page('teacher')
  await journey.look(page, '1-home')
  await page.getByRole('link', { name: 'Sites', exact: true }).click()
  await journey.look(page, '1-register-empty')
  await page.getByRole('button', { name: 'Ask for a new site' }).click()
  await journey.look(page, '1-form-team')
  await page.getByLabel('Department or year group').fill('Year 4')
  const next = () => page.getByRole('button', { name: 'Save and go on' }).click()
  await next()
  await page.getByLabel('Name of the site').fill('Year 4 Explorers')
  await page
    .getByLabel('What do you want to achieve with it?')
    .fill('Show families what we learn, week by week.')
  await page.getByLabel('What will be on it?').fill('Class news, drawings and writing.')
  await page.getByLabel('What will children learn that is worth the time?').fill('To write for real readers.')
  await page.getByLabel('How much time will you give it?').fill('2')
  await typeDate('When did you talk it over with the head?', '12', '11', '2026')
  await journey.look(page, '1-form-purpose')
  await next()
  await page.getByLabel('Pupils’ family members').check()
  await page.getByLabel('Staff of this school').check()
  await journey.look(page, '1-form-audience')
  await next()
  await page.getByLabel('Yes, comments that wait for a moderator').check()
  await page.getByLabel('Pupils’ family members').check()
  await page
    .getByLabel('How will you find contributors from outside?')
    .fill('No advertising. Class families only.')
  await page
    .getByLabel('Who checks contributors from outside?')
    .selectOption({ label: 'Bev Carter, Office manager' })
  await journey.look(page, '1-form-contributors')
  await next()
  await page.getByLabel('Administrator 1').selectOption({ label: 'Tom O’Neill, Year 4 teacher' })
  await page.getByLabel('Moderator 1').selectOption({ label: 'Tom O’Neill, Year 4 teacher' })
  await page.getByLabel('Moderator 2').selectOption({ label: 'Owen Pryce, Year 3 teacher' })
  await page
    .getByLabel('Moderator 3 (if you have one)')
    .selectOption({ label: 'Hazel Finch, Reading volunteer' })
  await journey.look(page, '1-form-people')
  await next()
  await page.getByLabel('The school').check()
  await typeDate('When should it go live?', '1', '12', '2026')
  await typeDate('When will it close?', '23', '7', '2027')
  await next()
  await page.getByLabel('How will you keep out people').fill('Only people whom the office knows can sign in.')
  await page.getByLabel('How will you know that it worked?').fill('Half of the families read it each week.')
  await typeDate('When will you look at that?', '1', '3', '2027')
  await page
    .getByLabel('What happens when it ends?')
    .fill('A last post, then we keep a copy and close the page.')
  await next()
  await journey.look(page, '1-check-missing')
  const missing = page.locator('#missing')
  await expect(missing.getByText('Name at least two administrators: 1 of 2 is named.').count()).resolves.toBe(
    1,
  )
  await expect(missing.getByText('Owen Pryce has not signed the policy.').count()).resolves.toBe(1)
  await expect(missing.getByText('Hazel Finch is neither employed').count()).resolves.toBe(1)
  await expect(page.getByRole('button', { name: 'Send for approval' }).count()).resolves.toBe(0)
  await missing.getByRole('link', { name: 'Name at least two administrators' }).click()
  await page.getByLabel('Administrator 2').selectOption({ label: 'Priya Raman, Key Stage 2 lead' })
  await page.getByLabel('Moderator 2').selectOption({ label: 'Mei Lin, Teaching assistant' })
  await page.getByLabel('Moderator 3 (if you have one)').selectOption({ label: 'Choose a person' })
  await page.getByRole('button', { name: 'Save and come back later' }).click()
  await page.getByRole('button', { name: 'Go on with the form' }).click()
  await journey.look(page, '1-check-whole')
  await page.getByRole('button', { name: 'Send for approval' }).click()
  await expect(page.getByRole('heading', { name: 'Year 4 Explorers' }).count()).resolves.toBe(1)
  await journey.look(page, '1-sent')

  async function typeDate(question: string, day: string, month: string, year: string): Promise<void> {
    const group = page.getByRole('group', { name: question })
    await group.getByLabel('Day').fill(day)
    await group.getByLabel('Month').fill(month)
    await group.getByLabel('Year').fill(year)
  }
}, 120_000)
