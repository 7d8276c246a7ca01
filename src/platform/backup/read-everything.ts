// Everything in the database at one moment, whatever is written meanwhile.
import { Client, type ClientConfig } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { z } from 'zod'

import { lineOf, pieceOf, type Heading } from './frames.ts'

const names = z.array(z.object({ name: z.string() }))
const counts = z.tuple([z.object({ count: z.coerce.number() })])

/** The tables that hold records: all but the list of migrations, which a restore writes by running them. */
export async function recordTables(client: Client): Promise<string[]> {
  const { rows } = await client.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relname not like 'kysely\\_%' order by relname`,
  )
  return names.parse(rows).map(({ name }) => name)
}

/**
 * The plain back-up, piece by piece. `config`: a login that sees every row, since a back-up of what one viewer sees is
 * none; throws where row security stands in its way. All tables are read in one snapshot (repeatable read).
 */
export async function* readEverything(config: ClientConfig, now: Date): AsyncGenerator<Buffer> {
  const client = new Client(config)
  await client.connect()
  try {
    // With this off, PostgreSQL refuses a read that row security would thin out.
    await client.query('set row_security = off')
    await client.query('begin isolation level repeatable read read only')
    yield lineOf(await headingOf(client, now))
    const rows: Record<string, number> = {}
    for (const table of await recordTables(client)) {
      const columns = await columnsOf(client, table)
      yield lineOf({ table, columns })
      const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
      const text = `copy ${client.escapeIdentifier(table)} (${list}) to stdout`
      for await (const bytes of client.query(copyTo(text))) yield pieceOf(z.instanceof(Buffer).parse(bytes))
      yield pieceOf(Buffer.alloc(0))
      const counted = await client.query(`select count(*) as count from ${client.escapeIdentifier(table)}`)
      rows[table] = counts.parse(counted.rows)[0].count
    }
    yield lineOf({ end: true, rows, sequences: await sequencesOf(client) })
    await client.query('commit')
  } finally {
    await client.end()
  }
}

async function headingOf(client: Client, now: Date): Promise<Heading> {
  const { rows } = await client.query('select name from kysely_migration order by name desc limit 1')
  const [last] = names.parse(rows)
  if (!last) throw new Error('The database has no tables of Gatepost yet: there is nothing to back up.')
  return { gatepost: 'back-up', v: 1, madeAt: now.toISOString(), migration: last.name }
}

async function columnsOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' order by attnum`,
    [client.escapeIdentifier(table)],
  )
  return names.parse(rows).map(({ name }) => name)
}

async function sequencesOf(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query(
    `select sequencename as name, last_value::text as value from pg_sequences where schemaname = 'public' and last_value is not null`,
  )
  const found = z.array(z.object({ name: z.string(), value: z.string() })).parse(rows)
  return Object.fromEntries(found.map(({ name, value }) => [name, value]))
}
