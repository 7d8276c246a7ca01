// Opens a case: what a concern becomes when it is sorted, or what a case goes on as. Whoever opens it need not see it.
import { act, type Deed, type Effected, type Outcome, type Room } from '../../decisions/door.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { newId, newSecretId } from '../../platform/ids.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personIdOf } from '../../platform/viewer.ts'
import type { CaseFacts } from '../../policy/cases/case-workflow.ts'
import { caseWorkflows, firstState, type PlainKind } from '../../policy/cases/case-workflows.ts'
import type { Answers } from '../../policy/cases/questions.ts'
import { managersNow } from '../seeing/who-manages.ts'
import type { CaseSubject, NewCase } from './case.ts'

/** `id`: of the case, where something else is to be kept beside it. */
export const openCase = (
  sight: Sight,
  kind: PlainKind,
  made: NewCase,
  id: string = newSecretId(),
): Promise<Outcome> => act(sight, openingRoom(kind), id, 'open', { input: made })

const openingRoom = (kind: PlainKind): Room<string, string, CaseFacts, Record<string, NewCase>> => ({
  workflow: caseWorkflows[kind],
  load: async (_, id) => ({ id, state: 'nothing', version: 0, who: {}, facts: { said: {} } }),
  move: async () => {},
  effects: { open: (sight, subject, deed: Deed<NewCase>) => keepCase(sight, kind, subject, deed) },
})

async function keepCase(
  sight: Sight,
  kind: PlainKind,
  { id }: CaseSubject,
  { input }: Deed<NewCase>,
): Promise<Effected> {
  const by = personIdOf(sight.viewer)
  await lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (program) => {
    await addCase(program, kind, id, input)
    if (input.said) await keepOpening(program, id, input.said, by)
    for (const person of new Set(input.subjects)) await addSubject(program, id, person, by)
    for (const person of input.cleared ?? []) await addSubject(program, id, person, by, program.now)
    await tellManagers(program, kind, id, input)
  })
  return { ok: true, version: 1 }
}

async function addCase({ tx, viewer, today }: Sight, kind: PlainKind, id: string, input: NewCase) {
  await tx
    .insertInto('cases')
    .values({
      school_id: viewer.schoolId,
      id,
      kind,
      state: firstState(kind),
      version: 1,
      danger: input.danger,
      from_concern: input.fromConcern ?? null,
      from_case: input.fromCase ?? null,
      child: input.child ?? null,
      words: input.words,
      opened_on: today,
      changed_on: today,
    })
    .execute()
}

/** The answers to what the opening asked: the first step of the case. */
async function keepOpening(
  { tx, viewer, now }: Sight,
  id: string,
  said: Answers,
  by: string | null,
): Promise<void> {
  await tx
    .insertInto('case_steps')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      case_id: id,
      number: 1,
      action: 'open',
      said: JSON.stringify(said),
      made_at: now,
      made_by: by,
    })
    .execute()
}

/** From this moment the person sees nothing of the file, whatever their role; nor where they were named in error and are `cleared`. */
export async function addSubject(
  { tx, viewer, now }: Sight,
  fileId: string,
  person: string,
  by: string | null,
  cleared?: Date,
): Promise<void> {
  const clearing = { cleared_at: cleared ?? null, cleared_by: cleared ? by : null }
  await tx
    .insertInto('case_parties')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      file_id: fileId,
      part: 'subject',
      person_id: person,
      added_at: now,
      added_by: by,
      ...clearing,
    })
    .onConflict((conflict) =>
      conflict.columns(['school_id', 'file_id', 'part', 'person_id']).doUpdateSet(clearing),
    )
    .execute()
}

async function tellManagers(program: Sight, kind: PlainKind, id: string, input: NewCase) {
  const { subjects, cleared = [], danger } = input
  for (const person of await managersNow(program, kind, [...subjects, ...cleared]))
    await writeLetter(program, {
      to: { person },
      subject: danger ? 'Look at a case now' : 'A case waits for you',
      lines: [
        danger ? 'Somebody may be in danger. Open the case at once.' : 'A new case was opened.',
        'It says first whom to ring.',
      ],
      path: `/cases/${id}`,
      why: 'You get this because you answer for cases at your school.',
      once: `case:${id}:opened:${person}`,
    })
}
