// Reads of held words and of warnings. Row-level security gives the first to the head or the chair, the second to those who see the case.
import type { Sight } from '../../platform/database.ts'
import type { HeldTextKind, HeldState } from '../../policy/held-words.workflow.ts'

export interface NamingWarning {
  kind: string
  title: string
  /** Whether the text accuses them too; it then waits. */
  links: boolean
  at: Date
}

export async function warningsOf({ tx, viewer }: Sight, caseId: string): Promise<NamingWarning[]> {
  const rows = await tx
    .selectFrom('naming_warnings')
    .select(['kind', 'title', 'links', 'found_at'])
    .where('school_id', '=', viewer.schoolId)
    .where('case_id', '=', caseId)
    .orderBy('found_at', 'desc')
    .execute()
  return rows.map(({ kind, title, links, found_at: at }) => ({ kind, title, links, at }))
}

export interface Held {
  id: string
  kind: HeldTextKind
  title: string
  words: string
  authorId: string | null
  named: readonly string[]
  state: HeldState
  version: number
  at: Date
}

/** What the viewer may read, that which waits first. */
export async function allHeld(sight: Sight): Promise<Held[]> {
  const found = await rowsOf(sight).orderBy('held_at', 'desc').limit(most).execute()
  const held = found.map(heldOf)
  return [...held.filter(({ state }) => state === 'held'), ...held.filter(({ state }) => state !== 'held')]
}
const most = 200

export async function heldById(sight: Sight, id: string, lock = false): Promise<Held | undefined> {
  const query = rowsOf(sight).where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && heldOf(row)
}

const rowsOf = ({ tx, viewer }: Sight) =>
  tx.selectFrom('held_words').selectAll().where('school_id', '=', viewer.schoolId)

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const heldOf = ({
  id,
  kind,
  title,
  words,
  author_id: authorId,
  named,
  state,
  version,
  held_at: at,
}: Row): Held => ({
  id,
  kind,
  title,
  words,
  authorId,
  named,
  state,
  version,
  at,
})
