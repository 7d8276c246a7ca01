// Where else people of a school have accounts: a provider as the school has set it up.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import type { Program } from '../../platform/program.ts'
import type { ProviderKind } from '../../policy/sign-in.data.ts'

export interface Provider {
  id: string
  kind: ProviderKind
  name: string
  issuer: string
  clientId: string
  secret: string
  /** The directory of a Microsoft account (its `tid`); null with other kinds. */
  tenant: string | null
  /** The school's own domain: only addresses in it belong to the school. */
  domain: string | null
}

/** The names of the providers, for anybody who would sign in. */
export async function waysElsewhere({ tx }: Sight): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`select * from ways_elsewhere()`.execute(tx)
  return rows
}

/** A provider with its secret. The viewer is the program itself, or may change it. */
export async function providerOf(
  { tx, viewer }: Sight,
  { seal }: Program,
  id: string,
): Promise<Provider | undefined> {
  const row = await tx
    .selectFrom('sign_in_providers')
    .selectAll()
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { kind, name, issuer, tenant, domain } = row
  const secret = seal.open(row.client_secret).toString('utf8')
  return { id, kind, name, issuer, clientId: row.client_id, secret, tenant, domain }
}
