// Reads of cases. Row-level security shows each to those who may see it, never to its subject.
import { sql, type Selectable } from 'kysely'

import { namesOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { caseWorkflows, isPlainKind } from '../../policy/cases/case-workflows.ts'
import type { Database } from '../../schema/tables.ts'
import type { Case, FileRef, Party, Step } from './case.ts'

function casesOf(row: Selectable<Database['cases']>): Case[] {
  const { id, kind, state, version, danger, child, words } = row
  if (!isPlainKind(kind)) return []
  const { opened_on: openedOn, changed_on: changedOn, from_concern: fromConcern } = row
  return [{ id, kind, state, version, danger, child, words, openedOn, changedOn, fromConcern }]
}

const rows = ({ tx, viewer }: Sight) =>
  tx.selectFrom('cases').selectAll().where('school_id', '=', viewer.schoolId)

/** Every case that the viewer may see: a child in danger first, then those that wait, the oldest first. */
export async function allCases(sight: Sight): Promise<Case[]> {
  const found = await rows(sight)
    .orderBy('danger', 'desc')
    .orderBy('rests')
    .orderBy('opened_on')
    .orderBy('id')
    .execute()
  return found.flatMap(casesOf)
}

/** One case; with `lock` its row stays locked, which only those who work on it may. */
export async function caseById(sight: Sight, id: string, lock = false): Promise<Case | undefined> {
  const query = rows(sight).where('id', '=', id)
  const found = await (lock ? query.forUpdate() : query).execute()
  return found.flatMap(casesOf)[0]
}

/** Those cases upon which somebody still has to act. */
export async function casesWaiting(sight: Sight): Promise<Case[]> {
  return (await allCases(sight)).filter(({ kind, state }) => !caseWorkflows[kind].states[state]?.rests)
}

export async function partiesOf(sight: Sight, fileId: string): Promise<Party[]> {
  const found = await sight.tx
    .selectFrom('case_parties')
    .select(['part', 'person_id', 'name', 'reach', 'cleared_at'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('file_id', '=', fileId)
    .orderBy('added_at')
    .execute()
  const names = await namesOf(
    sight,
    found.flatMap((row) => row.person_id ?? []),
  )
  return found.map(({ part, person_id: personId, name, reach, cleared_at: clearedAt }) => ({
    part,
    personId,
    name: name ?? names.get(personId ?? '') ?? '',
    reach,
    cleared: clearedAt !== null,
  }))
}

/** The steps of a case in their order. */
export async function stepsOf({ tx, viewer }: Sight, caseId: string): Promise<Step[]> {
  const found = await tx
    .selectFrom('case_steps')
    .select(['action', 'said', 'made_at', 'made_by'])
    .where('school_id', '=', viewer.schoolId)
    .where('case_id', '=', caseId)
    .orderBy('number')
    .execute()
  return found.map((row) => ({ action: row.action, said: row.said, at: row.made_at, by: row.made_by }))
}

/** Whether the viewer may act upon a file, and not only read it for an hour. */
export async function worksOn({ tx }: Sight, { kind, id }: FileRef): Promise<boolean> {
  const { rows: found } = await sql<{ works: boolean }>`
    select viewer_works_file(${kind}, ${id}) as works`.execute(tx)
  return found[0]?.works ?? false
}
