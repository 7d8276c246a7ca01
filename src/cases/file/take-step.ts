// One step of a case: its answers are kept in a row of their own, for ever; the ledger says that it was taken, and a reason where one is asked.
import { accusedIn } from '../../checks/accused/accused-in.ts'
import type { Effect } from '../../decisions/door.ts'
import { insiders } from '../../people/directory.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { CaseAction, CaseFacts } from '../../policy/cases/case-workflow.ts'
import { isPlainKind, type PlainKind } from '../../policy/cases/case-workflows.ts'
import type { Answers } from '../../policy/cases/questions.ts'
import { keepEvidence } from '../evidence/keep-evidence.ts'
import { showAgain } from '../hidden/hide.ts'
import { warnHandlers } from '../naming/warn-handlers.ts'
import { caseById, partiesOf } from './case-queries.ts'
import { keptOut, subjectsOf, type CaseSubject, type StepInput } from './case.ts'
import { addSubject, openCase } from './open-case.ts'

export const takeStep =
  (kind: PlainKind, row: CaseAction<string, string>): Effect<string, CaseFacts, StepInput> =>
  async (sight, subject, { input, reason }) => {
    const version = subject.version + 1
    const said = { ...input.answers, ...(reason ? { reason } : {}) }
    if (Object.keys(said).length > 0) await keepStep(sight, subject.id, version, row.action, said)
    if (row.keepsEvidence) await keepEvidence(sight, subject.id, version, input.answers)
    if (row.goesOut) await warnOf(sight, subject.id, version, row.done, input.answers)
    if (row.action === 'show-again') await showAgain(sight, subject.id)
    if (row.action === 'danger-over') await endDanger(sight, subject)
    if (input.answers['agency-name']) await addAgency(sight, subject, input)
    if (row.opens && isPlainKind(row.opens)) await goOn(sight, row.opens, subject)
    // Last: whoever names themselves sees nothing of it from here on.
    if (input.person) await name(sight, subject, row.action, input.person)
    return { ok: true, version, detail: { kind } }
  }

/** Whoever takes the step learns nothing by it. */
async function warnOf(
  sight: Sight,
  id: string,
  version: number,
  title: string,
  answers: Answers,
): Promise<void> {
  const text = Object.values(answers).join('\n')
  await lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (program) => {
    const names = { kind: 'media-answer', id, version, title, text } as const
    await warnHandlers(program, names, accusedIn(text, await insiders(program)))
  })
}

async function keepStep(
  { tx, viewer, now }: Sight,
  caseId: string,
  number: number,
  action: string,
  said: Record<string, string>,
): Promise<void> {
  await tx
    .insertInto('case_steps')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      case_id: caseId,
      number,
      action,
      said: JSON.stringify(said),
      made_at: now,
      made_by: personIdOf(viewer),
    })
    .execute()
}

async function endDanger({ tx, viewer }: Sight, { id }: CaseSubject): Promise<void> {
  await tx
    .updateTable('cases')
    .set({ danger: false })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
}

async function addAgency(
  { tx, viewer, now }: Sight,
  { id }: CaseSubject,
  { answers }: StepInput,
): Promise<void> {
  await tx
    .insertInto('case_parties')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      file_id: id,
      part: 'agency',
      name: answers['agency-name'] ?? '',
      reach: answers['agency-reach'] ?? '',
      added_at: now,
      added_by: personIdOf(viewer),
    })
    .execute()
}

async function name(sight: Sight, { id }: CaseSubject, action: string, person: string): Promise<void> {
  const { tx, viewer, now } = sight
  const by = personIdOf(viewer)
  if (action === 'name-subject') return addSubject(sight, id, person, by)
  if (action === 'clear-subject') return clearSubject(sight, id, person)
  await tx
    .insertInto('case_parties')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      file_id: id,
      part: 'handler',
      person_id: person,
      added_at: now,
      added_by: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** They stay kept out of the file, so that they never learn that they stood in it. */
async function clearSubject({ tx, viewer, now }: Sight, id: string, person: string): Promise<void> {
  await tx
    .updateTable('case_parties')
    .set({ cleared_at: now, cleared_by: personIdOf(viewer) })
    .where('school_id', '=', viewer.schoolId)
    .where('file_id', '=', id)
    .where('part', '=', 'subject')
    .where('person_id', '=', person)
    .where('cleared_at', 'is', null)
    .execute()
}

/** The case goes on as one of another kind, about the same people. */
async function goOn(sight: Sight, kind: PlainKind, { id }: CaseSubject): Promise<void> {
  const found = await caseById(sight, id)
  const parties = await partiesOf(sight, id)
  const outcome = await openCase(sight, kind, {
    words: found?.words ?? '',
    child: found?.child ?? undefined,
    danger: found?.danger ?? false,
    subjects: subjectsOf(parties).flatMap(({ personId }) => personId ?? []),
    cleared: keptOut(parties.filter(({ cleared }) => cleared)),
    fromCase: id,
  })
  if (!outcome.ok) throw new Error('A case could not go on as another.')
}
