// Brings the schema up to date as its owner, and gives the serving login its rights. Safe when several processes start at once.
import { createHash } from 'node:crypto'

import { sql, type Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'

import { migrations } from '../schema/migrations.ts'
import { rights, type Database } from '../schema/tables.ts'

/**
 * Migrates and grants; throws with the migration's name when one fails. `servingLogin` is a role name; with `upTo`, no
 * further than that migration and without rights.
 */
export async function migrate(owner: Kysely<Database>, servingLogin: string, upTo?: string): Promise<void> {
  const migrator = new Migrator({
    db: owner,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(migrations).map(([name, text]) => [
            name,
            {
              up: (db: Kysely<unknown>) =>
                sql
                  .raw(text)
                  .execute(db)
                  .then(() => undefined),
            },
          ]),
        ),
    },
  })
  const { error, results } = await (upTo === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(upTo))
  if (error) {
    const failed = results?.find((each) => each.status === 'Error')?.migrationName
    throw new Error(`The database could not be brought up to date${failed ? ` (at ${failed})` : ''}.`, {
      cause: error,
    })
  }
  if (upTo === undefined) await grant(owner, servingLogin)
}

/** Whether the schema is the one that this program was built for, and in what it differs. */
export async function pendingMigrations(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{
    known: boolean
  }>`select to_regclass('kysely_migration') is not null as known`.execute(db)
  if (!rows[0]?.known) return Object.keys(migrations)
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  const names = new Set(done.rows.map((row) => row.name))
  return Object.keys(migrations).filter((name) => !names.has(name))
}

async function grant(owner: Kysely<Database>, login: string): Promise<void> {
  const role = sql.id(login)
  await owner.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(7316044)`.execute(tx)
    await sql`revoke all on all tables in schema public from ${role}`.execute(tx)
    for (const [table, verbs] of Object.entries(rights))
      await sql`grant ${sql.raw(verbs.join(', '))} on ${sql.table(table)} to ${role}`.execute(tx)
    await sql`grant select on kysely_migration to ${role}`.execute(tx)
  })
}

/** The hash by which a migration is frozen once it has landed. */
export const migrationHash = (text: string): string => createHash('sha256').update(text).digest('hex')
