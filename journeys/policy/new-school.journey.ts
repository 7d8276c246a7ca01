// A new school adopts its policy, from the code in the terminal to the version that its governors have approved.
import { sql } from 'kysely'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { asViewer } from '../../src/platform/database.ts'
import { codeAt } from '../../tests/stories/one-time-codes.ts'
import { useEmptyJourney } from '../browser.ts'
import { approveOnPage } from './approve-on-page.ts'

const journey = useEmptyJourney('policy-new-school')

async function fillIn(page: Page, path: string, fields: Record<string, string>): Promise<void> {
  if (path !== '/') await page.goto(path)
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).first().fill(text)
}

/** The page to which the letter leads that went to an address; only the program itself may read letters. */
async function letterTo(address: string): Promise<string> {
  const { db, clock } = journey.program
  const { rows } = await sql<{ id: string }>`select id from every_school()`.execute(db)
  const viewer = { kind: 'system', schoolId: rows[0]?.id ?? '' } as const
  const letter = await asViewer(db, viewer, { now: clock(), zone: 'Europe/London' }, ({ tx }) =>
    tx.selectFrom('letters').select('path').where('to_address', '=', address).executeTakeFirst(),
  )
  return letter?.path ?? ''
}

/** Whoever is invited chooses a password and sets up codes on a phone. */
async function takeUpInvitation(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('A new password').fill('kettle marmot sideways')
  await page.getByRole('button', { name: 'Use this password' }).click()
  await page.getByText('I can’t point a camera at it').click()
  const key = (await page.locator('.gp-secret').first().innerText()).replaceAll(' ', '')
  await page.getByLabel('The code').fill(codeAt(key, journey.program.clock()))
  await page.getByRole('button', { name: 'Use these codes' }).click()
  await page.getByRole('button', { name: 'I have kept them' }).click()
}

test('cover: a new school adopts the policy, and its chair of governors, invited by letter, approves it', async () => {
  const head = await journey.page()
  const save = () => head.getByRole('button', { name: 'Save and go on' }).click()
  await head.goto('/')
  await fillIn(head, '/', {
    'The code': 'TEST-CODE',
    'Name of the school': 'Hollybank School',
    'Its web site': 'www.hollybank.example',
    'Its colour': '#0b5d3b',
    'Full name': 'Ada Quill',
    'E-mail address at the school': 'ada@hollybank.example',
  })
  await head.locator('#head-password').fill('copper lantern river')
  await head.getByLabel('The headteacher', { exact: true }).first().check()
  await head.getByRole('button', { name: 'Set up the school' }).click()
  await fillIn(head, '/school/set-up/chair', {
    'Or somebody new: full name': 'Ruben Hale',
    'Their e-mail address': 'chair@hollybank.example',
  })
  await save()
  for (const [step, name, phone] of [
    ['lado', 'the duty LADO', '01632 960020'],
    ['mash', 'Elmshire children’s services', '01632 960030'],
    ['hr', 'Schools HR', '01632 960010'],
    ['governor-support', 'Elmshire Governor Support', '01632 960040'],
  ] as const) {
    await fillIn(head, `/school/set-up/${step}`, {
      'Name of the person, team or office': name,
      'Telephone number': phone,
    })
    await save()
  }

  await head.goto('/policy')
  await journey.look(head, '01-policy-as-it-came')
  await head.getByRole('button', { name: 'Begin a new version' }).click()
  await journey.look(head, '02-nothing-open')
  const draft = new URL(head.url()).pathname
  await head.getByRole('link', { name: 'Propose to the governors' }).click()
  await head.getByRole('button', { name: 'Propose to the governors' }).click()

  const chair = await journey.page()
  await takeUpInvitation(chair, await letterTo('chair@hollybank.example'))
  await journey.look(chair, '03-what-waits-for-the-chair')
  await chair.goto(draft)
  await approveOnPage(chair, { day: '23', month: '11' }, () => journey.look(chair, '04-approving'))
  await chair.goto('/policy')
  await journey.look(chair, '05-in-force')
  expect(await chair.getByText('It counts from 23 November 2026.').count()).toBe(1)
  expect(await chair.getByText('FGB 20 November, item 7').count()).toBeGreaterThan(0)
  expect(await chair.getByText('01632 960020').count()).toBeGreaterThan(0)
  expect(await head.goto('/policy').then(() => head.getByText('Hollybank School').count())).toBeGreaterThan(0)
}, 120_000)
