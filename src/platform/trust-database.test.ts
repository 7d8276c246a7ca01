// The program serves only from a database that keeps one school's records from another.
import { Client } from 'pg'
import { expect, inject, onTestFinished, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'
import { openDatabase } from './database.ts'
import { appRole } from './embedded/roles.ts'
import { distrust } from './trust-database.ts'

const world = useWorld()

/** Runs statements with all power in this file's own database. */
async function powerfully(...statements: string[]): Promise<void> {
  const client = new Client({ ...inject('embedded').superuser, database: world.database })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Breaks the database, asks whether it is trusted, and mends it. */
async function distrusted(breakage: string, repair: string): Promise<string[]> {
  await powerfully(breakage)
  onTestFinished(() => powerfully(repair))
  return distrust(world.db)
}

test('the database as the program makes it is trusted', async () => {
  expect(await distrust(world.db)).toEqual([])
})

test.each([
  ['superuser', 'can pass over row-level security'],
  ['owner', 'owns the tables'],
] as const)('a %s as the serving login is refused', async (which, words) => {
  const db = openDatabase({ ...inject('embedded')[which], database: world.database })
  onTestFinished(() => db.destroy())
  expect(await distrust(db)).toEqual([expect.stringContaining(words)])
})

test('a serving login that may become one without bounds is refused', async () => {
  const name = `unbound_${process.pid}`
  await powerfully(`create role ${name} bypassrls`)
  onTestFinished(() => powerfully(`drop role ${name}`))
  expect(await distrusted(`grant ${name} to ${appRole}`, `revoke ${name} from ${appRole}`)).toEqual([
    expect.stringContaining('can pass over row-level security'),
  ])
})

test.each([
  ['off', 'alter table pupils disable row level security', 'alter table pupils enable row level security'],
  [
    'not forced',
    'alter table pupils no force row level security',
    'alter table pupils force row level security',
  ],
])('a table whose row-level security is %s is refused by name', async (_, breakage, repair) => {
  expect(await distrusted(breakage, repair)).toEqual([expect.stringContaining('off on the table pupils')])
})

test.each([
  [
    'a verb too many',
    `grant delete on sites to ${appRole}`,
    `revoke delete on sites from ${appRole}`,
    'delete on sites',
  ],
  [
    'a verb for everybody',
    'grant truncate on ledger_leaf to public',
    'revoke truncate on ledger_leaf from public',
    'truncate on ledger_leaf',
  ],
  [
    'one column',
    `grant select (password_hash) on sign_ins to ${appRole}`,
    `revoke select (password_hash) on sign_ins from ${appRole}`,
    'select on sign_ins',
  ],
])('a right that the program does not need is refused: %s', async (_, breakage, repair, words) => {
  expect(await distrusted(breakage, repair)).toEqual([expect.stringContaining(`has the right to ${words}`)])
})

test('a view that shows what its owner may see is refused', async () => {
  const breakage = `create view peep as select * from pupils; grant select on peep to ${appRole}`
  expect(await distrusted(breakage, 'drop view peep')).toEqual([expect.stringContaining('select on peep')])
})

test('a schema that is behind the program is refused, and says how to bring it up to date', async () => {
  const answer = await distrusted(
    "update kysely_migration set name = 'other-0004' where name like '0004%'",
    "update kysely_migration set name = '0004-posts-and-contributions' where name = 'other-0004'",
  )
  expect(answer).toEqual([expect.stringMatching(/0004-posts-and-contributions.*DATABASE_OWNER_URL/u)])
})
