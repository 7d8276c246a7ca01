// Every table has been thought of: whose data it holds, who else it names, and how long it is kept.
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'
import { retention } from '../policy/retention.data.ts'
import { personalData, type Holding } from './personal-data.data.ts'
import { rights, type Database } from './tables.ts'

const world = useWorld()

test('data: every table is listed, and either given to its person or left out for a reason', () => {
  expect(Object.keys(personalData).sort()).toEqual(Object.keys(rights).sort())
  const silent = Object.entries(personalData).filter(
    ([, { gives, leftOut }]) => (gives === undefined) === (leftOut === undefined),
  )
  expect(silent.map(([table]) => table)).toEqual([])
})

test('data: every column that leads to a person or a pupil is theirs, or named as somebody else’s', async () => {
  const { rows } = await world.asSystem(({ tx }) =>
    sql<{ table: keyof Database; column: string }>`
      select c.conrelid::regclass::text as table, a.attname as column
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'f' and c.confrelid in ('people'::regclass, 'pupils'::regclass) and a.attname <> 'school_id'`.execute(
      tx,
    ),
  )
  expect(rows.length).toBeGreaterThan(30)
  const forgotten = rows.filter(({ table, column }) => {
    const { person, pupil, others = [] } = personalData[table]
    return ![person, pupil, ...others].includes(column)
  })
  expect(forgotten).toEqual([])
})

test('data: what is given stands in the table, may be read there, and is no secret', async () => {
  const { rows } = await world.asSystem(({ tx }) =>
    sql<{ table: string; column: string; type: string }>`
      select table_name as table, column_name as column, data_type as type
      from information_schema.columns where table_schema = 'public'`.execute(tx),
  )
  const types = new Map(rows.map(({ table, column, type }) => [`${table}.${column}`, type]))
  const given = Object.entries(personalData).flatMap(([table, { gives = {} }]: [string, Holding]) =>
    Object.keys(gives).map((column) => `${table}.${column}`),
  )
  expect(given.filter((column) => [undefined, 'bytea'].includes(types.get(column)))).toEqual([])
  expect(given.filter((column) => /hash|secret|token/u.test(column))).toEqual([])
})

test('data: every table’s records have a rule of keeping', () => {
  expect(Object.values(personalData).filter(({ keeping }) => !(keeping in retention))).toEqual([])
})
