// Breaking the glass: one asks with a reason, another agrees, and the case may be read for an hour. The others are told (§10.1).
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import { append } from '../../decisions/ledger.ts'
import { holdersOf } from '../../people/directory.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { personIdOf } from '../../platform/viewer.ts'
import {
  caseOpeningWorkflow,
  glassMinutes,
  seconds,
  type CaseOpeningAction,
  type CaseOpeningState,
} from '../../policy/cases/case-opening.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'
import { caseById, partiesOf } from '../file/case-queries.ts'
import { keptOut } from '../file/case.ts'
import { managersNow } from '../seeing/who-manages.ts'
import { caseOpenings } from './break-glass-queries.ts'

type Opening = Subject<CaseOpeningState, null>
type Asking = { ask: { caseId: string } }

export const glassRoom: Room<CaseOpeningState, CaseOpeningAction, null, Asking> = {
  workflow: caseOpeningWorkflow,
  load: (sight, id) => glassSubject(sight, id, true),
  async move({ tx, viewer }, id, state) {
    await tx
      .updateTable('case_openings')
      .set({ state })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { agree },
}

/** The room in which somebody asks. */
export const askingRoom: Room<CaseOpeningState, CaseOpeningAction, null, Asking> = {
  ...glassRoom,
  load: async ({ viewer }, id) => ({
    id,
    state: 'nothing',
    version: 0,
    who: { author: [personIdOf(viewer) ?? ''] },
    facts: null,
  }),
  move: async () => {},
  effects: { ask },
}

export async function glassSubject(sight: Sight, id: string, lock = false): Promise<Opening | undefined> {
  const [found] = await caseOpenings(sight, { id, lock })
  if (!found) return undefined
  const who = { ...(await holdersOf(sight, seconds)), author: [found.askedBy] }
  return { id, state: found.state, version: 1, who, facts: null }
}

async function ask(
  sight: Sight,
  { id }: Opening,
  { input: { caseId }, reason = '' }: Deed<Asking['ask']>,
): Promise<Effected> {
  const { tx, viewer, now } = sight
  await tx
    .insertInto('case_openings')
    .values({
      school_id: viewer.schoolId,
      id,
      case_id: caseId,
      state: 'asked',
      asked_by: personIdOf(viewer) ?? '',
      reason,
      asked_at: now,
      agreed_by: null,
      ends_at: null,
    })
    .execute()
  await tellOthers(sight, caseId, 'Somebody asks to read a case for an hour', 'asked', id)
  return { ok: true, version: 1 }
}

async function agree(sight: Sight, { id }: Opening): Promise<Effected> {
  const { tx, viewer, now } = sight
  const [found] = await caseOpenings(sight, { id, lock: false })
  if (!found) return { ok: false, refusal: { sentence: 'This request is gone.', clause: '10.1' } }
  await tx
    .updateTable('case_openings')
    .set({ agreed_by: personIdOf(viewer), ends_at: new Date(now.getTime() + glassMinutes * 60_000) })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  await tellOthers(sight, found.caseId, 'A case may be read for an hour by somebody else', 'agreed', id)
  await writeInCase(sight, found.caseId)
  return { ok: true }
}

/** The history of the case itself says it too, for whoever manages it. */
async function writeInCase(sight: Sight, caseId: string): Promise<void> {
  const found = await lookAs(sight, asProgram(sight), (program) => caseById(program, caseId))
  if (!found) return
  await append(sight, {
    action: 'break-glass',
    done: 'agreed that somebody else reads the case for an hour',
    clause: '10.1',
    subject: { kind: found.kind, id: caseId, version: found.version },
    from: found.state,
    to: found.state,
    detail: {},
  })
}

const asProgram = ({ viewer }: Sight) => ({ kind: 'system' as const, schoolId: viewer.schoolId })

/** Everybody who answers for the case or may agree, and is no subject, is told. */
async function tellOthers(sight: Sight, caseId: string, subject: string, step: string, id: string) {
  const me = personIdOf(sight.viewer)
  await lookAs(sight, asProgram(sight), async (program) => {
    const found = await caseById(program, caseId)
    if (!found) return
    const subjects = keptOut(await partiesOf(program, caseId))
    const managers = await managersNow(program, found.kind, subjects)
    const others = Object.values(await holdersOf(program, seconds)).flat()
    for (const person of new Set([...managers, ...others]))
      if (person !== me && !subjects.includes(person))
        await writeLetter(program, {
          to: { person },
          subject,
          lines: ['It takes two people and a reason, for reading alone. You can see who asked, and why.'],
          path: '/cases/glass',
          why: 'You get this because you answer for cases at your school.',
          once: `case-opening:${id}:${step}:${person}`,
        })
  })
}
