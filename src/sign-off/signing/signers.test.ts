// The table of who has signed and who has not, for the whole school and for one team, and its file.
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import type { Signer } from './everybody-to-sign.ts'
import { signersCsv } from './signers-csv.ts'

const world = useWorld()
const table = async (key: string, query = '') => (await world.browser(key)).get(`/policy/signed${query}`)

test('signature: head and office see everybody by team, and how each stands; parents don’t stand there', async () => {
  for (const key of ['head', 'office']) {
    const { text } = await table(key)
    expect(text).toContain('9 of 11 have signed.')
    for (const each of [
      'Line manager: Priya Raman',
      'With no line manager on record',
      'Headteacher · Employee, Governor',
      'on 14 September 2026',
      'since 4 November 2026',
      'by 23 November 2026',
    ])
      expect(text).toContain(each)
    expect(text).not.toContain('Leila Farah')
  }
  expect((await (await world.browser('office')).get('/policy')).text).toContain('href="/policy/signed"')
})

test('signature: a filter in the address shows those who have not signed, or those who are late', async () => {
  const all = await table('head')
  for (const each of ['Everybody', 'Not signed', 'Overdue']) expect(all.text).toContain(each)
  const open = (await table('head', '?show=not-signed')).text
  expect([open.includes('Owen Pryce'), open.includes('Nadia Osei')]).toEqual([true, true])
  expect(open).not.toContain('Hazel Finch')
  const late = (await table('head', '?show=overdue')).text
  expect([late.includes('Owen Pryce'), late.includes('Nadia Osei')]).toEqual([true, false])
  expect((await table('head', '?show=nonsense')).text).toContain('Hazel Finch')
})

test('signature: a line manager sees their own team and nobody else’s', async () => {
  const { text } = await table('manager')
  expect(text).toContain('3 of 5 of your team have signed.')
  for (const each of ['Owen Pryce', 'Tom O’Neill', 'Hazel Finch']) expect(text).toContain(each)
  expect(text).not.toContain('Dan Whitlock')
  const file = (await table('manager', '.csv')).text
  expect([file.includes('Owen Pryce'), file.includes('Dan Whitlock')]).toEqual([true, false])
  expect((await (await world.browser('manager')).get('/policy')).text).toContain('href="/policy/signed"')
})

test('signature: whoever leads no team has no such table, and a parent may not ask', async () => {
  expect((await table('teacher')).status).toBe(404)
  expect((await table('teacher', '.csv')).status).toBe(404)
  expect((await table('parent')).status).toBe(403)
  expect((await (await world.browser('teacher')).get('/policy')).text).not.toContain('href="/policy/signed"')
})

test('signature: the table says when the last letter about it was written, to the line manager too', async () => {
  expect((await table('manager')).text).toContain('No letter yet')
  await world.rounds()
  for (const key of ['head', 'manager'])
    expect((await table(key)).text).toContain('Last letter on 23 November 2026')
})

test('signature: the database tells a teacher of no letter to somebody else', async () => {
  const people = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('signing_reminders').select('person_id').execute(),
  )
  expect(people).toEqual([])
  const own = await world.as('unsigned', ({ tx }) =>
    tx.selectFrom('signing_reminders').select('person_id').distinct().execute(),
  )
  expect(own).toEqual([{ person_id: world.id('unsigned') }])
})

test('signature: the table comes as a file that spreadsheets open, with one line for each and the same filter', async () => {
  const file = await table('head', '.csv?show=overdue')
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const lines = file.text.trimEnd().split('\r\n')
  expect(lines).toEqual([
    '"Name","Position","Signs as","Line manager","Version","State","To sign by","Overdue since","Signed at (UTC)","How","Last letter"',
    '"Owen Pryce","Year 3 teacher","Employee","Priya Raman","1","Overdue","2026-11-03","2026-11-04","","","2026-11-23"',
  ])
  expect((await table('head', '.csv')).text.trimEnd().split('\r\n')).toHaveLength(12)
})

test('signature: a name that looks like a formula stays a text in the file', () => {
  const version = { id: 'v', number: 1, title: 'T', effectiveFrom: '2026-09-01' }
  const signer: Signer = {
    name: '=1+1',
    position: 'says "hello", twice',
    capacities: ['volunteer'],
    lineManager: null,
    standing: { state: 'signed', due: '2026-09-15', personId: 'p', begins: '2026-09-01', version },
    signature: null,
    lastTold: null,
  }
  expect(signersCsv([signer]).split('\r\n')[1]).toContain(`"'=1+1","says ""hello"", twice","Volunteer",""`)
})
