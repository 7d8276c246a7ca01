// Writes a back-up's records into a database that has the same tables and nobody in them.
import { once } from 'node:events'
import { finished } from 'node:stream/promises'

import { Client, type ClientConfig } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { z } from 'zod'

import { ending, tableLine, type Ending, type FrameReader } from './frames.ts'
import { recordTables } from './read-everything.ts'

const either = z.union([tableLine, ending])

/**
 * All in one transaction, which `settle` ends with what must not happen again. `config`: a login that may pass over
 * triggers and foreign keys while it writes (session_replication_role). Gives what the back-up says it holds; throws,
 * and leaves the database as it was, where a row is missing.
 */
export async function writeEverything(
  config: ClientConfig,
  reader: FrameReader,
  settle: (client: Client) => Promise<void>,
): Promise<Ending> {
  const client = new Client(config)
  await client.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const tables = (await recordTables(client)).map((table) => client.escapeIdentifier(table))
    // A migration may have left rows of its own: what counts is what was backed up.
    await client.query(`truncate ${tables.join(', ')}`)
    const end = await writeTables(client, reader)
    for (const [name, value] of Object.entries(end.sequences))
      await client.query('select setval($1::regclass, $2::bigint)', [client.escapeIdentifier(name), value])
    await settle(client)
    await client.query('commit')
    return end
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

async function writeTables(client: Client, reader: FrameReader): Promise<Ending> {
  const written: Record<string, number> = {}
  for (;;) {
    const line = either.parse(await reader.line())
    if ('end' in line) {
      const short = Object.entries(line.rows).filter(([table, rows]) => written[table] !== rows)
      if (short.length > 0)
        throw new Error(`Not every row of ${short.map(([table]) => table).join(', ')} is in the back-up.`)
      await reader.end()
      return line
    }
    written[line.table] = await writeTable(client, line, reader)
  }
}

async function writeTable(
  client: Client,
  { table, columns }: z.infer<typeof tableLine>,
  reader: FrameReader,
): Promise<number> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const stream = client.query(copyFrom(`copy ${client.escapeIdentifier(table)} (${list}) from stdin`))
  for await (const piece of reader.pieces()) if (!stream.write(piece)) await once(stream, 'drain')
  stream.end()
  await finished(stream)
  return stream.rowCount
}
