// The links of letters: an invitation, or a new password. Only a hash of each is stored, and each opens once.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { newToken, tokenHash } from '../../platform/http/session-cookie.ts'
import type { LinkKind } from '../../policy/sign-in.data.ts'

export interface OpenLink {
  personId: string
  kind: LinkKind
  name: string
  email: string
}

/** Makes a link for somebody; gives the path that the letter leads to. `lasts` in milliseconds. */
export async function newLink(
  { tx, viewer, now }: Sight,
  personId: string,
  kind: LinkKind,
  lasts: number,
): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('sign_in_links')
    .values({
      school_id: viewer.schoolId,
      token_hash: tokenHash(token),
      person_id: personId,
      kind,
      made_at: now,
      ends_at: new Date(now.getTime() + lasts),
      used_at: null,
    })
    .execute()
  return `/welcome/${token}`
}

/** Whose link this is, while it opens. Looking does not use it up: mail programs look too. */
export async function openLink({ tx }: Sight, token: string): Promise<OpenLink | undefined> {
  if (!/^[\w-]{43}$/u.test(token)) return undefined
  const { rows } = await sql<{ person_id: string; kind: LinkKind; full_name: string; email: string }>`
    select * from open_link(${tokenHash(token)})`.execute(tx)
  const row = rows[0]
  return row && { personId: row.person_id, kind: row.kind, name: row.full_name, email: row.email }
}

/** Uses the link up, and all others of its person; false where somebody else was quicker. The viewer is the person. */
export async function useLink({ tx, viewer, now }: Sight, link: OpenLink, token: string): Promise<boolean> {
  const own = tx
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('school_id', '=', viewer.schoolId)
    .where('person_id', '=', link.personId)
    .where('used_at', 'is', null)
  const used = await own.where('token_hash', '=', tokenHash(token)).executeTakeFirst()
  if (used.numUpdatedRows === 0n) return false
  await own.execute()
  return true
}
