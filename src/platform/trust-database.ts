// Refuses a database that would not keep one school's records from another: schema behind, row security off, rights too wide.
import { sql } from 'kysely'

import { rights } from '../schema/tables.ts'
import type { Db } from './database.ts'
import { pendingMigrations } from './migrate.ts'

/** What is wrong with the serving login or the schema, a sentence for each; empty where all is well. */
export async function distrust(db: Db): Promise<string[]> {
  const pending = await pendingMigrations(db)
  if (pending.length > 0)
    return [
      `The database’s schema is behind this program (${pending.join(', ')}). Set DATABASE_OWNER_URL to its owner and start again, so that it can be brought up to date.`,
    ]
  // A login without bounds has every right there is: that one sentence says it all.
  const unbound = await powers(db)
  return unbound.length > 0 ? unbound : [...(await openTables(db)), ...(await wideRights(db))]
}

async function powers(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; privileged: boolean; owner: boolean }>`
    select current_user as name,
      exists (select 1 from pg_roles other where (other.rolsuper or other.rolbypassrls) and pg_has_role(other.oid, 'member')) as privileged,
      exists (select 1 from pg_class c where c.relnamespace = 'public'::regnamespace and pg_has_role(c.relowner, 'member')) as owner
    from pg_roles where rolname = current_user`.execute(db)
  const row = rows[0]
  if (row?.privileged)
    return [`The login ${row.name} can pass over row-level security. Let DATABASE_URL use a plain login.`]
  if (row?.owner)
    return [
      `The login ${row.name} owns the tables. Let DATABASE_URL use another login than DATABASE_OWNER_URL.`,
    ]
  return []
}

async function openTables(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and relname not like 'kysely%' and not (relrowsecurity and relforcerowsecurity)`.execute(db)
  return rows.map(({ name }) => `Row-level security is off on the table ${name}. Switch it on, and force it.`)
}

/** Rights upon single columns count too, and views, which show what their owner may see. */
async function wideRights(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; verb: string }>`
    select c.relname as name, verb
    from pg_class c, unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) verb
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relname not like 'kysely%'
      and (has_table_privilege(c.oid, verb)
        or verb in ('select', 'insert', 'update', 'references') and has_any_column_privilege(c.oid, verb))`.execute(
    db,
  )
  const known: Record<string, readonly string[]> = rights
  return rows
    .filter(({ name, verb }) => !known[name]?.includes(verb))
    .map(
      ({ name, verb }) =>
        `The serving login has the right to ${verb} on ${name}, which it must not have. Take that right away.`,
    )
}
