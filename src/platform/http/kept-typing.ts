// Typing that arrives after the session has ended is kept, sealed, and given back to the same person only.
import { z } from 'zod'

import { look, type Sight } from '../database.ts'
import { newId } from '../ids.ts'
import type { Program } from '../program.ts'
import type { Person } from '../viewer.ts'
import type { Visit } from './visit.ts'

const fieldsShape = z.array(z.tuple([z.string(), z.string()]))

/** Keeps what was typed, and says where it will be given back. */
export async function keepTyping(visit: Visit, whose: Person): Promise<string> {
  const { tx, now, school, url, program } = visit
  const id = newId(now)
  // A password is asked for again: it is never kept, not even sealed.
  const typed = visit.form.texts().filter(([name]) => !/password/u.test(name))
  await look(tx, whose, { now, zone: school.zone })
  await tx
    .insertInto('kept_typing')
    .values({
      school_id: school.id,
      id,
      person_id: whose.personId,
      path: url.pathname + url.search,
      sealed: program.seal.seal(Buffer.from(JSON.stringify(typed), 'utf8')),
      kept_at: now,
    })
    .execute()
  return `/kept/${id}`
}

export interface Kept {
  path: string
  fields: [string, string][]
}

export async function readKept(
  { tx, viewer }: Sight,
  program: Program,
  id: string,
): Promise<Kept | undefined> {
  const row = await tx
    .selectFrom('kept_typing')
    .select(['path', 'sealed'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      path: row.path,
      fields: fieldsShape.parse(JSON.parse(program.seal.open(row.sealed).toString('utf8'))),
    }
  )
}

export async function forgetKept({ tx, viewer }: Sight, id: string): Promise<void> {
  await tx.deleteFrom('kept_typing').where('school_id', '=', viewer.schoolId).where('id', '=', id).execute()
}
