// Everything that lies in a test's database, as one text: what a thief of its disk would read, with no rule in the way.
import { Client } from 'pg'
import { inject } from 'vitest'

/** Every row of every table but those left out, with bytes in hexadecimal. */
export async function wholeDatabase(database: string, without: readonly string[] = []): Promise<string> {
  const client = new Client({ ...inject('embedded').superuser, database })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    )
    const texts: string[] = []
    for (const { name } of rows.filter((row) => !without.some((each) => row.name.endsWith(`.${each}`)))) {
      const found = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
      texts.push(...found.rows.map(({ row }) => `${name} ${row}`))
    }
    return texts.join('\n')
  } finally {
    await client.end()
  }
}
