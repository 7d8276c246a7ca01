// Everything that the program holds about one person, gathered table by table, without anybody else.
import { sql } from 'kysely'

import { lookAs, type Sight } from '../../platform/database.ts'
import type { RetentionName } from '../../policy/retention.data.ts'
import { sayRule } from '../../policy/retention.ts'
import { needNotBeTold, ownDeeds, personalData, type Holding } from '../../schema/personal-data.data.ts'
import { keepingRules } from '../keeping/keeping-rules.ts'
import { anotherPerson, othersRemover } from './remove-others.ts'

export interface About {
  kind: 'person' | 'pupil'
  id: string
}

export interface FilePart {
  holds: string
  /** How long such records are kept. */
  kept: string
  /** Each row by the labels of what it says. */
  rows: Record<string, unknown>[]
}

export interface PersonFile {
  about: string
  madeAt: Date
  parts: FilePart[]
}

/** What is in nobody's file, and why; the same for everybody, so that it tells of nobody. */
export const leftOut: readonly { holds: string; why: string }[] = reasons()

function reasons(): { holds: string; why: string }[] {
  const byReason = new Map<string, string[]>()
  for (const { holds, leftOut: why } of Object.values(personalData))
    if (why !== undefined && !needNotBeTold.includes(why))
      byReason.set(why, [...(byReason.get(why) ?? []), holds])
  return [...byReason].map(([why, holds]) => ({ holds: holds.join(', '), why }))
}

/** The file of one person, or undefined for somebody whom the school doesn't know. The caller has asked whether they may have it. */
export async function personFile(sight: Sight, about: About): Promise<PersonFile | undefined> {
  return lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (program) => {
    const ids = await idsOf(program, about)
    const own = await ownNames(program, { kind: about.kind, ids })
    if (!own[0]) return undefined
    const clean = othersRemover({ own, all: await allNames(program) })
    const titles = await titlesOf(program)
    const rules = new Map((await keepingRules(program)).map((rule) => [rule.name, sayRule(rule)]))
    const keptFor = (name: RetentionName) => rules.get(name) ?? ''
    const parts: FilePart[] = []
    for (const [table, holding] of Object.entries(personalData)) {
      const rows = await rowsOf(program, table, holding, { kind: about.kind, ids })
      parts.push({
        holds: holding.holds,
        kept: keptFor(holding.keeping),
        rows: rows.map((row) => told(row, holding, ids, clean, titles)),
      })
    }
    if (about.kind === 'person')
      parts.push({ holds: 'What you did here', kept: keptFor('signed'), rows: await deedsOf(program, ids) })
    return { about: own[0], madeAt: sight.now, parts: parts.filter(({ rows }) => rows.length > 0) }
  })
}

type Row = Record<string, unknown>

/** Somebody under all the ids by which the school knows them. */
interface Known {
  kind: About['kind']
  ids: readonly string[]
}

/** A carer with an account is in the roster under another id. */
async function idsOf({ tx, viewer }: Sight, { kind, id }: About): Promise<string[]> {
  if (kind === 'pupil') return [id]
  const carers = await tx
    .selectFrom('carer_accounts')
    .select('carer_id')
    .where('school_id', '=', viewer.schoolId)
    .where('account_id', '=', id)
    .execute()
  return [id, ...carers.map((row) => row.carer_id)]
}

async function rowsOf({ tx, viewer }: Sight, table: string, holding: Holding, about: Known): Promise<Row[]> {
  const { gives, by } = holding
  const whose = holding[about.kind]
  if (!gives || (!whose && !by)) return []
  if (!whose && about.kind === 'pupil') return []
  const columns = sql.join(Object.keys(gives).map((column) => sql.ref(column)))
  const ids = sql`any (${[...about.ids]}::uuid[])`
  const theirs = whose
    ? sql`${sql.ref(whose)} = ${ids}`
    : sql`id in (select ${sql.ref(by?.id ?? '')} from ${sql.table(by?.table ?? '')}
        where school_id = ${viewer.schoolId} and ${sql.ref(by?.person ?? '')} = ${ids})`
  const { rows } = await sql<Row>`select ${columns} from ${sql.table(table)}
    where school_id = ${viewer.schoolId} and ${theirs} and ${stays(holding)}`.execute(tx)
  return rows
}

/** Leaves out the rows that would tell of a concern or a hold. */
const stays = ({ unless }: Holding) =>
  unless ? sql`not coalesce(${sql.ref(unless.column)} ^@ any (${[...unless.begins]}), false)` : sql`true`

/** One row as its person reads it: by labels, with nobody else in it. */
function told(
  row: Row,
  { gives = {}, others = [] }: Holding,
  ids: readonly string[],
  clean: (text: string) => string,
  titles: ReadonlyMap<string, string>,
): Row {
  const said = Object.entries(gives).flatMap(([column, label]): [string, unknown][] => {
    const value = row[column]
    if (value === null || value === undefined) return []
    if (others.includes(column))
      return [[label ?? column, ids.some((id) => id === value) ? 'you' : anotherPerson]]
    const title = typeof value === 'string' ? titles.get(value) : undefined
    return [[label ?? column, ownWords.has(column) ? value : throughout(title ?? value, clean)]]
  })
  return Object.fromEntries(said)
}

/** Columns in which a person's own address or name stands, and nobody else's. */
const ownWords = new Set([
  'full_name',
  'given_name',
  'family_name',
  'known_as',
  'email',
  'contact',
  'typed_name',
  'source_id',
])

function throughout(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value)
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((each) => throughout(each, clean))
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, throughout(each, clean)]))
}

async function ownNames({ tx, viewer }: Sight, { kind, ids }: Known): Promise<string[]> {
  if (kind === 'person') {
    const person = tx.selectFrom('people').select('full_name').where('school_id', '=', viewer.schoolId)
    const rows = await person
      .where('id', 'in', [...ids])
      .orderBy(sql`id = ${ids[0]}`, 'desc')
      .execute()
    return rows.map((row) => row.full_name)
  }
  const pupil = tx
    .selectFrom('pupils')
    .select(['given_name', 'family_name', 'known_as'])
    .where('school_id', '=', viewer.schoolId)
  const rows = await pupil.where('id', 'in', [...ids]).execute()
  return rows.flatMap((row) => [`${row.given_name} ${row.family_name}`, row.known_as ?? ''])
}

/** The names of everybody whom the school knows; read as the program. */
export async function allNames({ tx, viewer }: Sight): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select full_name as name from people where school_id = ${viewer.schoolId}
    union all select concat_ws(' ', given_name, known_as, family_name) from pupils where school_id = ${viewer.schoolId}`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}

/** What sites and posts are called, by their ids. */
async function titlesOf({ tx, viewer }: Sight): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, name as title from sites where school_id = ${viewer.schoolId}
    union all select id, title from posts where school_id = ${viewer.schoolId}`.execute(tx)
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** Their own deeds by kind and time. A deed upon a concern or a case is none of these. */
async function deedsOf({ tx, viewer }: Sight, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await sql<{ at: Date; done: string; kind: string }>`
    select at, entry::jsonb ->> 'done' as done, subject_kind as kind from ledger_text
    where school_id = ${viewer.schoolId} and entry::jsonb ->> 'actor' = any (${[...ids]})
      and subject_kind = any (${[...ownDeeds]}) order by index`.execute(tx)
  return rows.map(({ at, done, kind }) => ({ At: at, What: done, Upon: kind }))
}
