// The database `gatepost` and the two logins that use it: one owns the tables and migrates, one serves and is bound by row security.
import { Client } from 'pg'
import type { ClientConfig } from 'pg'

import type { Passwords } from './secret.ts'

/** The database that Gatepost keeps everything in. */
export const databaseName = 'gatepost'

/** Owns the database and its tables; runs migrations. Not a superuser. */
export const ownerRole = 'gatepost_owner'

/** Serves requests; owns nothing and can't pass over row security. */
export const appRole = 'gatepost_app'

/** Makes the two logins and the database where they are missing; `renew` gives the logins their passwords again. */
export async function ensureRolesAndDatabase(
  superuser: ClientConfig,
  passwords: Passwords,
  renew: boolean,
): Promise<void> {
  const client = new Client(superuser)
  await client.connect()
  try {
    for (const role of [ownerRole, appRole]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
      const verb = rowCount === 0 ? 'create' : 'alter'
      if (rowCount === 0 || renew)
        await client.query(`${verb} role ${role} login password '${passwords(role)}'`)
    }
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`)
  } finally {
    await client.end()
  }
}
