// A long roster is taken in behind a page that shows how far it is; broken off, it has taken in nothing.
import { Client } from 'pg'
import { expect, inject, test, vi } from 'vitest'

import { acceptRoster, readIn } from '../../../tests/stories/roster.ts'
import { useWorld } from '../../../tests/world.ts'
import { beginProgress, endProgress, longRoster, progressOf } from './progress.ts'

const world = useWorld()
const rows = longRoster + 1
const table = `UPN,Forename,Surname,Reg\n${Array.from({ length: rows }, (_, at) => `A${at},Wei,Chen,4 Elm\n`).join('')}`

test('§18.2 the page asks again by itself, without a script, and says how far it is', async () => {
  const office = await world.browser('office')
  const path = await readIn(office, 'UPN,Forename,Surname,Reg\nA1,Amina,Farah,4 Oak\n')
  const id = path.replace('/roster/', '')
  beginProgress(id)({ done: 41, all: 100 })
  const { text, headers } = await office.get(path)
  endProgress(id, 'Too bad.')
  expect(headers.get('refresh')).toBe('3')
  expect(text).toContain('41% written')
  expect(text).toContain('value="41" max="100"')
  expect((await office.get(path)).text).toContain('Too bad.')
})

test('§18.2 a long roster that is broken off has taken in nothing, and the page says so', async () => {
  const office = await world.browser('office')
  const count = () =>
    world.as('office', ({ tx }) =>
      tx
        .selectFrom('pupils')
        .select(({ fn }) => fn.countAll<string>().as('n'))
        .executeTakeFirstOrThrow(),
    )
  const before = await count()
  const path = await readIn(office, table)
  const id = path.replace('/roster/', '')
  await brokenOff(async () => {
    await acceptRoster(office, path)
    await vi.waitFor(() => expect(progressOf(id)?.done).toBeGreaterThan(0), { timeout: 30_000, interval: 1 })
  })
  await vi.waitFor(() => expect(progressOf(id)).toBeUndefined(), 30_000)
  expect((await office.get(path)).text).toContain('nothing was changed')
  expect([await count(), world.logged.length]).toEqual([before, 1])
}, 90_000)

/** Holds the ledger, so that nothing comes to its end; then the database ends what is at work, as when it is stopped. */
async function brokenOff(work: () => Promise<void>): Promise<void> {
  const client = new Client({ ...inject('embedded').superuser, database: world.database })
  await client.connect()
  await client.query('begin; lock table ledger_head in exclusive mode')
  await work()
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`,
  )
  await client.query('rollback')
  await client.end()
}

test('§18.2 a long roster goes on when the page is left, and is there whole when it is done', async () => {
  const office = await world.browser('office')
  const path = await readIn(office, table)
  expect((await acceptRoster(office, path)).location).toBe(path)
  await vi.waitFor(() => expect(progressOf(path.replace('/roster/', ''))).toBeUndefined(), 60_000)
  expect((await office.get(path)).text).toContain('Taken in')
  const { n } = await world.as('office', ({ tx }) =>
    tx
      .selectFrom('pupils')
      .select(({ fn }) => fn.countAll<string>().as('n'))
      .where('left_on', 'is', null)
      .executeTakeFirstOrThrow(),
  )
  expect(Number(n)).toBe(rows)
}, 90_000)
