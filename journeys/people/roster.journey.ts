// The office brings in a table that its own system has exported: columns, what it would change, taken in; then the letters.
import { expect, test } from 'vitest'

import { useJourney } from '../browser.ts'

const journey = useJourney('people')
const table = `Admission No;Legal Forename;Legal Surname;Preferred;Reg Group;Mother or carer;Her e-mail;PR
101;Amina;Farah;;4 Oak;Leila Farah;leila@example.org;Y
102;Ravi;Sharma;;4 Oak;Neha Sharma;neha@example.org;Y
103;Chloe;Jennings;;4 Elm;Sam Jennings;;Y
104;Zoë;Parker;;4 Elm;Jo Parker;jo@example.org;N
105;Oluwaseun;Bakare;Seun;4 Oak;;;
106;Wei;Chen;;4 Oak;Lan Chen;lan@example.org;Y
107;Eilidh;MacLeod;;4 Elm;Mairi MacLeod;;Y
107;Tomasz;Nowak;;4 Elm;;;
108;Kofi
`

test('§18.2 the office reads a roster in, sees what it would change, takes it in and asks the families', async () => {
  const bev = await journey.page('office')
  await bev.goto('/roster')
  await journey.look(bev, 'roster-1-pupils')
  await bev.getByRole('button', { name: 'Bring in a roster' }).click()
  await journey.look(bev, 'roster-2-choose-a-file')
  await bev
    .getByLabel('The export of your school’s system')
    .setInputFiles({ name: 'pupils.csv', mimeType: 'text/csv', buffer: Buffer.from(table, 'latin1') })
  await bev.getByRole('button', { name: 'Read the file' }).click()
  expect(await bev.getByLabel('Pupil’s number').inputValue()).toBe('Admission No')
  await bev.getByLabel('Known as (optional)').selectOption('Preferred')
  await bev.getByLabel('Carer 1: name (optional)').selectOption('Mother or carer')
  await bev.getByLabel('Carer 1: e-mail (optional)').selectOption('Her e-mail')
  await bev.getByLabel('Carer 1: parental responsibility (optional)').selectOption('PR')
  await journey.look(bev, 'roster-3-columns')
  await bev.getByRole('button', { name: 'Go on' }).click()
  expect(await bev.getByText('The number 107 stands on line 8 already.').count()).toBe(1)
  await journey.look(bev, 'roster-4-what-it-would-change')
  await bev.getByText('New pupils: 2').click()
  await bev.getByRole('button', { name: 'Take it in' }).click()
  expect(await bev.getByText('Taken in', { exact: true }).count()).toBe(1)
  await journey.look(bev, 'roster-5-taken-in')
  await bev.goto('/consents')
  await bev.getByRole('button', { name: 'Ask them' }).click()
  expect(await bev.getByRole('img', { name: 'The link as a QR code' }).count()).toBe(2)
  await journey.look(bev, 'roster-6-letters-on-paper')
}, 120_000)
