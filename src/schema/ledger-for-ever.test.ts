// The ledger can only grow: the database itself refuses to change it, for every role.
import { Client, type ClientConfig } from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'

const world = useWorld()
const tables = ['ledger_head', 'ledger_leaf', 'ledger_text']
const changes = (table: string) => [
  `update ${table} set school_id = school_id`,
  `delete from ${table}`,
  `truncate ${table} cascade`,
]

/** One statement as one role, told who looks; gives how many rows it touched, or why it was refused. */
async function attempt(login: ClientConfig, statement: string): Promise<number | string> {
  const client = new Client({ ...login, database: world.database })
  await client.connect()
  const told = `set gatepost.school = '${world.schoolId}'; set gatepost.viewer = 'system'`
  await client.query(told)
  return client
    .query(statement)
    .then(
      ({ rowCount }) => rowCount ?? 0,
      (error: Error) => error.message,
    )
    .finally(() => client.end())
}

const whole = () => attempt(inject('embedded').superuser, 'select * from ledger_leaf')
let entries: number | string = 0

beforeAll(async () => {
  const before = Number(await whole())
  const browser = await world.browser('teacher')
  for (let at = 0; at < 3; at += 1) await browser.post('/sites')
  entries = before + 3
})

test('the serving login may neither change nor remove an entry', async () => {
  for (const table of tables)
    for (const change of changes(table))
      expect(String(await attempt(inject('embedded').app, change))).toMatch(
        /^permission denied|^The ledger can only grow/u,
      )
  expect(await whole()).toBe(entries)
})

test('the owner of the tables can’t either: no row can be reached, and none be cut off', async () => {
  const outcomes = await Promise.all(
    tables.flatMap((table) => changes(table).map((change) => attempt(inject('embedded').owner, change))),
  )
  expect(
    outcomes.filter((outcome) => outcome !== 0 && !String(outcome).startsWith('The ledger can only grow')),
  ).toEqual([])
  expect(await whole()).toBe(entries)
})

test('even a login that passes over row-level security is stopped by the ledger itself', async () => {
  for (const table of tables)
    for (const change of changes(table))
      expect(await attempt(inject('embedded').superuser, change)).toContain('The ledger can only grow')
  expect(await whole()).toBe(entries)
})
