// Row-level security, table by table: no school sees or touches what another one holds, whatever the query says.
import { sql } from 'kysely'
import { Client } from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'

import { comment, openPost } from '../../tests/stories/comment.ts'
import { useTwoSchools } from '../../tests/two-schools.ts'
import { asViewer, type Tx } from '../platform/database.ts'
import type { Viewer } from '../platform/viewer.ts'
import { rights, type Database } from './tables.ts'

const schools = useTwoSchools()
const tables = Object.keys(rights) as (keyof Database)[]
const keyOf = (table: keyof Database) => sql.ref(table === 'schools' ? 'id' : 'school_id')
const readable = tables.filter((table) => rights[table].includes('select'))

/** Everybody who looks from Oakfield. */
const viewers = (): [string, Viewer][] => {
  const { world } = schools
  const system = { kind: 'system', schoolId: world.schoolId } as const
  const people = ['head', 'teacher', 'safeguarding', 'office', 'parent']
  return [
    ['the program', system],
    ['a visitor', { kind: 'visitor', schoolId: world.schoolId }],
    ...people.map((key): [string, Viewer] => [key, world.person(key)]),
  ]
}

const look = <T>(viewer: Viewer, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const { world } = schools
  const clock = { now: world.program.clock(), zone: 'Europe/London' }
  return asViewer(world.db, viewer, clock, ({ tx }) => work(tx))
}

const countOf = async (tx: Tx, table: keyof Database, condition = sql`true`): Promise<number> => {
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from ${sql.table(table)} where ${condition}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** What really stands there, with no rule in the way. */
async function truly<Row>(statement: string): Promise<Row[]> {
  const client = new Client({ ...inject('embedded').superuser, database: schools.world.database })
  await client.connect()
  const { rows } = await client.query(statement).finally(() => client.end())
  return rows as Row[]
}

beforeAll(async () => {
  for (const world of [schools.other, schools.world]) {
    const place = await openPost(world)
    await comment(world, place, 'Lovely beans!')
    await (await world.browser('parent')).post('/concern', { text: 'A worry' })
  }
})

test('every table has row-level security on, and forced upon its owner', async () => {
  const found = await truly<{ relname: string; safe: boolean }>(`
    select relname, relrowsecurity and relforcerowsecurity as safe from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'kysely%' order by 1`)
  expect(found.filter(({ safe }) => !safe)).toEqual([])
  expect(found.map(({ relname }) => relname)).toEqual(tables.map(String).sort())
})

test('nobody sees a row of another school in any table, though rows are there', async () => {
  const { schoolId } = schools.other
  const there = new Set<string>()
  for (const table of tables) {
    const [row] = await truly<{ n: number }>(
      `select count(*)::int as n from ${table} where ${table === 'schools' ? 'id' : 'school_id'} = '${schoolId}'`,
    )
    if ((row?.n ?? 0) > 0) there.add(table)
  }
  expect(there.size).toBeGreaterThan(20)
  for (const [who, viewer] of viewers())
    await look(viewer, async (tx) => {
      for (const table of readable)
        expect([
          who,
          table,
          await countOf(tx, table, sql`${keyOf(table)} <> ${schools.world.schoolId}`),
        ]).toEqual([who, table, 0])
    })
})

test('nobody adds a row to another school in any table', async () => {
  const { schoolId } = schools.other
  for (const [who, viewer] of viewers())
    for (const table of tables) {
      const row = JSON.stringify(table === 'schools' ? { id: schoolId } : { school_id: schoolId })
      const adding = look(viewer, (tx) =>
        sql`insert into ${sql.table(table)} select * from jsonb_populate_record(null::${sql.table(table)}, ${row}::jsonb)`.execute(
          tx,
        ),
      )
      await expect(
        adding.then(
          () => 'added',
          (error: { code: string }) => error.code,
        ),
        `${who}, ${table}`,
      ).resolves.toBe('42501')
    }
})

test('nobody changes or removes a row of another school in any table', async () => {
  const { schoolId } = schools.other
  const touched: [string, string, bigint | undefined][] = []
  for (const [who, viewer] of viewers())
    await look(viewer, async (tx) => {
      for (const table of readable) {
        const where = sql`where ${keyOf(table)} = ${schoolId}`
        const statements = {
          update: sql`update ${sql.table(table)} set ${keyOf(table)} = ${keyOf(table)} ${where}`,
          delete: sql`delete from ${sql.table(table)} ${where}`,
        }
        for (const verb of ['update', 'delete'] as const)
          if (rights[table].includes(verb))
            touched.push([who, table, (await statements[verb].execute(tx)).numAffectedRows])
      }
    })
  expect(touched.length).toBeGreaterThan(100)
  expect(touched.filter(([, , rows]) => rows !== 0n)).toEqual([])
})

test('where nobody is told to look, no row of any table is seen', async () => {
  await schools.world.db.transaction().execute(async (tx) => {
    for (const table of readable) expect([table, await countOf(tx, table)]).toEqual([table, 0])
  })
})

test('a row can’t be moved into another school', async () => {
  const moving = look({ kind: 'system', schoolId: schools.world.schoolId }, (tx) =>
    sql`update people set school_id = ${schools.other.schoolId}`.execute(tx),
  )
  await expect(moving).rejects.toMatchObject({ code: '42501' })
})
