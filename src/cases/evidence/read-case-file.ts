// Reads a whole case for its evidence pack. Row-level security gives it to those who may see it, and to nobody else.
import { sql } from 'kysely'

import { namesOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { questionsOf } from '../../policy/cases/case-workflow.ts'
import { caseWorkflows, isPlainKind, type PlainKind } from '../../policy/cases/case-workflows.ts'
import { choicesOf, type Answers } from '../../policy/cases/questions.ts'
import { moment } from '../../ui/dates.ts'
import type { CaseFile, PackStep, Proof } from './pack.ts'

/** Undefined for a case that the viewer does not see, or that has a room of its own. */
export async function readCaseFile(sight: Sight, id: string, zone: string): Promise<CaseFile | undefined> {
  const row = await rowOf(sight, id)
  if (!row || !isPlainKind(row.kind)) return undefined
  const { kind } = row
  return {
    id,
    kind,
    state: row.state,
    words: row.words,
    child: row.child,
    openedOn: row.opened_on,
    subjects: await subjectsOf(sight, id),
    steps: await stepsOf(sight, id, kind, zone),
    originals: [
      ...(await concernOf(sight, row.from_concern)),
      ['case.txt', Buffer.from(`${row.words}\n`, 'utf8')] as const,
    ],
    ledger: await proofsOf(sight, kind, id),
  }
}

const rowOf = ({ tx, viewer }: Sight, id: string) =>
  tx
    .selectFrom('cases')
    .selectAll()
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Whether the viewer may act upon the case, and not only read it for an hour. */
export async function worksOnCase(
  { tx }: Sight,
  { kind, id }: Pick<CaseFile, 'kind' | 'id'>,
): Promise<boolean> {
  const { rows } = await sql<{ works: boolean }>`select viewer_works_file(${kind}, ${id}) as works`.execute(
    tx,
  )
  return rows[0]?.works ?? false
}

async function subjectsOf(sight: Sight, id: string): Promise<string[]> {
  const rows = await sight.tx
    .selectFrom('case_parties')
    .select(['person_id', 'name'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('file_id', '=', id)
    .where('part', '=', 'subject')
    .execute()
  const names = await namesOf(
    sight,
    rows.flatMap(({ person_id }) => person_id ?? []),
  )
  return rows.flatMap(({ person_id, name }) => name ?? names.get(person_id ?? '') ?? [])
}

async function stepsOf(sight: Sight, id: string, kind: PlainKind, zone: string): Promise<PackStep[]> {
  const rows = await sight.tx
    .selectFrom('case_steps')
    .select(['action', 'said', 'made_at', 'made_by'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('case_id', '=', id)
    .orderBy('number')
    .execute()
  const names = await namesOf(
    sight,
    rows.flatMap(({ made_by }) => made_by ?? []),
  )
  const said: Record<string, Answers> = {}
  return rows.map((row) => {
    const action = caseWorkflows[kind].actions.find((each) => each.action === row.action)
    const questions = action ? questionsOf(action, { said }) : []
    said[row.action] = row.said
    return {
      at: moment(row.made_at, zone),
      by: names.get(row.made_by ?? '') ?? 'the program',
      done: action?.done ?? row.action,
      said: Object.entries(row.said).map(([name, answer]) => {
        const question = questions.find((each) => each.name === name)
        return [question?.label ?? name, (question && choicesOf(question)[answer]) ?? answer] as const
      }),
    }
  })
}

/** The concern as it was told, where the case came from one that the viewer may read. */
async function concernOf({ tx, viewer }: Sight, id: string | null): Promise<(readonly [string, Buffer])[]> {
  if (id === null) return []
  const row = await tx
    .selectFrom('concerns')
    .select(['about_words', 'body'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? [['concern.txt', Buffer.from(`About ${row.about_words}\n\n${row.body}\n`, 'utf8')]] : []
}

async function proofsOf({ tx, viewer }: Sight, kind: PlainKind, id: string): Promise<Proof[]> {
  const rows = await tx
    .selectFrom('ledger_text as t')
    .innerJoin('ledger_leaf as l', (join) =>
      join.onRef('l.school_id', '=', 't.school_id').onRef('l.index', '=', 't.index'),
    )
    .select(['t.index', 't.salt', 't.entry', 'l.hash'])
    .where('t.school_id', '=', viewer.schoolId)
    .where('t.subject_kind', '=', kind)
    .where('t.subject_id', '=', id)
    .orderBy('t.index')
    .execute()
  return rows.map(({ index, salt, entry, hash }) => ({
    index: Number(index),
    leaf: hash.toString('hex'),
    salt: salt.toString('hex'),
    entry,
  }))
}
