// Reads a whole case for its evidence pack. Row-level security gives it to those who may see it, and to nobody else.
import { namesOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { questionsOf } from '../../policy/cases/case-workflow.ts'
import { caseWorkflows, type PlainKind } from '../../policy/cases/case-workflows.ts'
import { choicesOf, type Answers } from '../../policy/cases/questions.ts'
import { moment } from '../../ui/dates.ts'
import { caseById, partiesOf, stepsOf } from '../file/case-queries.ts'
import { subjectsOf } from '../file/case.ts'
import { evidenceOf } from './keep-evidence.ts'
import type { CaseFile, PackStep, Proof } from './pack.ts'

/** Undefined for a case that the viewer does not see, or that has a room of its own. */
export async function readCaseFile(sight: Sight, id: string, zone: string): Promise<CaseFile | undefined> {
  const found = await caseById(sight, id)
  if (!found) return undefined
  const { kind, state, words, child, openedOn, fromConcern } = found
  const parties = await partiesOf(sight, id)
  return {
    id,
    kind,
    state,
    words,
    child,
    openedOn,
    subjects: subjectsOf(parties).flatMap(({ name }) => name || []),
    steps: await stepsSaid(sight, id, kind, zone),
    originals: [
      ...(await concernOf(sight, fromConcern)),
      ['case.txt', Buffer.from(`${words}\n`, 'utf8')] as const,
      ...(await evidenceFiles(sight, id)),
    ],
    ledger: await proofsOf(sight, kind, id),
  }
}

async function stepsSaid(sight: Sight, id: string, kind: PlainKind, zone: string): Promise<PackStep[]> {
  const steps = await stepsOf(sight, id)
  const names = await namesOf(
    sight,
    steps.flatMap(({ by }) => by ?? []),
  )
  const said: Record<string, Answers> = {}
  return steps.map((step) => {
    const action = caseWorkflows[kind].actions.find((each) => each.action === step.action)
    const questions = action ? questionsOf(action, { said }) : []
    said[step.action] = step.said
    return {
      at: moment(step.at, zone),
      by: names.get(step.by ?? '') ?? 'the program',
      done: action?.done ?? step.action,
      said: Object.entries(step.said).map(([name, answer]) => {
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

/** Each record of evidence byte for byte, and beside it the time stamp upon it. */
const evidenceFiles = async (sight: Sight, id: string): Promise<(readonly [string, Buffer])[]> =>
  (await evidenceOf(sight, id)).flatMap(({ number, record, stamp }) => [
    [`evidence-${number}.json`, Buffer.from(record, 'utf8')] as const,
    ...(stamp ? [[`evidence-${number}.tsr`, stamp.answer] as const] : []),
  ])

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
