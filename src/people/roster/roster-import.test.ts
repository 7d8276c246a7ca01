// A roster comes in through its pages: looked at first, then all of it or nothing, once, by those who keep it.
import { expect, test } from 'vitest'

import { acceptRoster, readIn, sendRoster } from '../../../tests/stories/roster.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { zip } from '../../platform/zip.ts'
import { asFiles, oneRoster11 } from './one-roster.fixture.ts'

const world = useWorld()
const headings = 'UPN,Forename,Surname,Reg,Parent 1 name,Parent 1 email,Parent 1 relationship,Parent 1 PR'
const table = (...rows: string[]): string => `${[headings, ...rows].join('\n')}\n`
const oakfield = table(
  'A1,Amina,Farah,4 Oak,Leila Farah,leila@example.org,Mother,Yes',
  'A2,Ravi,Sharma,4 Oak,Neha Sharma,neha@example.org,Mother,Yes',
  'A3,Chloe,Jennings,4 Elm,,,,',
  'A4,Zoë,Parker,4 Elm,Jo Parker,jo@example.org,Father,No',
  'A5,Oluwaseun,Bakare,4 Oak,,,,',
)
const pupils = () =>
  world.as('office', ({ tx }) =>
    tx
      .selectFrom('pupils')
      .select(['given_name', 'class_name', 'source_id', 'left_on', 'known_as'])
      .orderBy('given_name')
      .execute(),
  )

test('§18.2 the office looks first, and nothing changes before it accepts; then everything does, with one entry', async () => {
  const office = await world.browser('office')
  const before = await pupils()
  const path = await readIn(office, oakfield)
  const { text } = await office.get(path)
  expect(text).toContain('Grace Nowak')
  expect(text).toContain('Pupils who would be marked as left: 1')
  expect(await pupils()).toEqual(before)
  expect((await acceptRoster(office, path)).location).toBe(path)
  const after = await pupils()
  expect(after).toHaveLength(6)
  expect(after.find((each) => each.given_name === 'Grace')).toMatchObject({ left_on: '2026-11-23' })
  expect(after.filter((each) => each.left_on === null).map((each) => each.source_id)).toEqual([
    'A1',
    'A3',
    'A5',
    'A2',
    'A4',
  ])
  const history = await world.as('office', (sight) => historyOf(sight, 'roster', path.split('/')[2] ?? ''))
  expect(history.map(({ by, action }) => [by, action])).toEqual([
    ['Bev Carter', 'read'],
    ['Bev Carter', 'accept'],
  ])
  expect(history[1]?.detail).toMatchObject({ added: 0, changed: 5, left: 1, rejected: 0 })
  const parts = await world.as('office', ({ tx }) => tx.selectFrom('roster_parts').select('part').execute())
  expect(parts).toEqual([])
})

test('§18.2 the same file again changes nothing, and its columns are remembered', async () => {
  const office = await world.browser('office')
  const sent = await sendRoster(office, oakfield)
  expect(sent.location).toMatch(/^\/roster\/[0-9a-f-]{36}$/u)
  const { text } = await office.get(sent.location)
  expect(text).toContain('value="0-0-0-0"')
  expect(text).toContain('No row was rejected.')
})

test('§18.2 carers come with their pupils and what responsibility they hold; a link that is gone ends', async () => {
  const office = await world.browser('office')
  const links = () =>
    world.as('office', ({ tx }) =>
      tx
        .selectFrom('pupil_carers as k')
        .innerJoin('people as p', 'p.id', 'k.person_id')
        .innerJoin('pupils as c', 'c.id', 'k.pupil_id')
        .select(['c.given_name', 'p.full_name', 'k.responsible', 'k.ended_on'])
        .orderBy('c.given_name')
        .execute(),
    )
  expect(await links()).toEqual([
    { given_name: 'Amina', full_name: 'Leila Farah', responsible: true, ended_on: null },
    { given_name: 'Ravi', full_name: 'Neha Sharma', responsible: true, ended_on: null },
    { given_name: 'Zoë', full_name: 'Jo Parker', responsible: false, ended_on: null },
  ])
  const path = await readIn(office, oakfield.replace('Neha Sharma,neha@example.org,Mother,Yes', ',,,'))
  await acceptRoster(office, path)
  expect((await links())[1]).toMatchObject({ full_name: 'Neha Sharma', ended_on: '2026-11-23' })
})

test('§18.2 a OneRoster ZIP brings staff in without a way to sign in, and a colleague of that name is the same one', async () => {
  const office = await world.browser('office')
  const path = await readIn(office, zip(asFiles(oneRoster11)), 'export.zip')
  expect((await acceptRoster(office, path)).status).toBe(303)
  const staff = await world.as('office', ({ tx }) =>
    tx.selectFrom('roster_people').select(['person_id', 'email']).where('kind', '=', 'staff').execute(),
  )
  expect(staff).toEqual([{ person_id: world.id('teacher'), email: 'tom@oakfield.example' }])
  const carers = await world.as('office', ({ tx }) =>
    tx.selectFrom('people').select('full_name').where('full_name', 'like', '%Mensah').execute(),
  )
  expect(carers).toEqual([{ full_name: 'Abena Mensah' }])
})

test('§18.2 what is rejected comes as a table in which no formula runs', async () => {
  const office = await world.browser('office')
  const path = await readIn(office, `${table('B1,Wei,Chen,4 Elm,,,,')}=1+1,Kofi,,4 Elm,,,,\n"+cmd|x",A\n`)
  const { text, headers } = await office.get(`${path}/rejected.csv`)
  expect(headers.get('content-type')).toContain('text/csv')
  expect(text.split('\r\n').slice(1, 3)).toEqual([
    '"","3","There is no surname."',
    '"","4","This row has 2 cells, and there are 8 headings."',
  ])
  expect(text).not.toMatch(/(?:^|,|\r\n)"?[=+@-]/u)
})

test('§18.2 what was looked at is what is accepted: when the records change meanwhile, it is looked at again', async () => {
  const office = await world.browser('office')
  const path = await readIn(office, table('C1,Nia,Hughes,4 Elm,,,,'))
  const stale = await office.post(`${path}/accept`, { seen: '1-0-0-0' })
  expect([stale.status, stale.text.includes('have changed since you looked')]).toEqual([409, true])
  await office.post(`${path}/set-aside`)
  const again = await acceptRoster(office, path)
  expect([again.status, again.text.includes('was set aside')]).toEqual([409, true])
})

test('§18.2 a column that is needed and not chosen is asked for, with the other choices kept', async () => {
  const office = await world.browser('office')
  const sent = await sendRoster(office, 'Key;Called;Family;Tutor set\n7;Ana;Costa;4 Elm\n', 'odd.csv')
  const { text } = await office.get(sent.location)
  expect(text).toContain('Ana')
  const lacking = await office.post(sent.location, { id: 'Key', given: 'Called', class: 'Tutor set' })
  expect(lacking.status).toBe(422)
  expect(lacking.text).toContain('Choose the column that holds this: Surname.')
  expect(lacking.text).toMatch(/<option value="Called" selected/u)
})

test('§18.2 nobody but those who keep the roster comes near it, and a large file of theirs is not even read', async () => {
  for (const key of ['teacher', 'parent', undefined]) {
    const browser = await world.browser(key)
    expect([303, 403]).toContain((await browser.get('/roster')).status)
    const sent = await sendRoster(browser, `${headings}\n${'x'.repeat(3_000_000)}`)
    expect([401, 403]).toContain(sent.status)
  }
})

test('§18.2 a file above 50 MB, a picture and an empty form are refused with what to do', async () => {
  const office = await world.browser('office')
  const large = await sendRoster(office, 'x', 'x.csv', { 'content-length': '50000001' })
  expect([large.status, large.text.includes('up to 50 MB')]).toEqual([413, true])
  expect((await office.post('/roster/new')).status).toBe(422)
  const picture = await sendRoster(office, Buffer.from('89504e470d0a1a0a0000', 'hex'), 'me.png')
  expect([picture.status, picture.text.includes('Save the export as CSV')]).toEqual([422, true])
})
