// Looks up what a letter needs before it can go: to whom, from which school, and where its link leads.
import { sql } from 'kysely'

import type { Database } from '../../schema/tables.ts'
import type { Sight } from '../database.ts'
import { isOurs } from '../http/route.ts'
import { isMailAddress, isOneLine, onOneLine } from './mailbox.ts'
import type { Addressed } from './message.tsx'

export type Letter = Pick<
  Database['letters'],
  'id' | 'to_person' | 'to_address' | 'subject' | 'path' | 'why' | 'written_at'
> & { lines: string[] }

/** Where links lead: `publicUrl` where it is set, else the school's own host name, else `listening`. Origins. */
export interface Places {
  publicUrl: string | undefined
  listening: string
}

/** The letter ready to go, or a sentence that says why it never can. */
export async function addressLetter(
  sight: Sight,
  letter: Letter,
  places: Places,
): Promise<Addressed | { problem: string }> {
  const found = await lookUp(sight, letter)
  if (found.address === null)
    return { problem: 'We have no e-mail address for them. Add one, then send the letter again.' }
  if (!isMailAddress(found.address))
    return { problem: 'What we have is no e-mail address. Correct it, then send the letter again.' }
  if (!isOneLine(letter.subject))
    return { problem: 'Its subject holds a line break, so it is not safe to send.' }
  const { id, subject, lines, path, why } = letter
  const origin = places.publicUrl ?? (found.host === null ? places.listening : `https://${found.host}`)
  return {
    id,
    subject,
    lines,
    why,
    to: { name: onOneLine(found.name ?? ''), address: found.address },
    school: onOneLine(found.school),
    link: path !== null && isOurs(path) ? new URL(path, origin).href : undefined,
    writtenAt: letter.written_at,
  }
}

async function lookUp({ tx, viewer }: Sight, { to_person, to_address }: Letter) {
  const { rows } = await sql<{
    school: string
    name: string | null
    address: string | null
    host: string | null
  }>`
    select s.name as school, p.full_name as name, coalesce(${to_address}::text, mail_address(${to_person}::uuid)) as address,
      school_host() as host
    from schools s left join people p on p.school_id = s.id and p.id = ${to_person}::uuid
    where s.id = ${viewer.schoolId}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Error('A letter was found, and its school was not.')
  return row
}
