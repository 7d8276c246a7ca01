// The round that calls the clocks of concerns and cases to mind on their day, and takes a late one to whoever stands above. No letter says what a case is about.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import type { Round } from '../../platform/rounds.ts'
import type { FileKind } from '../../policy/cases/case-kinds.data.ts'
import { aboveOf, clocksOf, isLate, type Running, type Timed } from '../../policy/cases/clocks-of.ts'
import { managersOf } from '../../policy/cases/who-sees.ts'
import { openConcerns } from '../../policy/concern.workflow.ts'
import { schoolNow } from '../seeing/who-manages.ts'
import { lastSaid } from './case-decisions.ts'
import { casesWaiting, partiesOf, stepsOf } from './case-queries.ts'
import { keptOut, type Case } from './case.ts'
import { momentNow } from './moment-field.tsx'

interface Timing extends Timed {
  id: string
  path: string
}

export const remindOfCases: Round = {
  name: 'cases',
  async go(sight) {
    const now = await nowHere(sight)
    for (const timing of [...(await timedConcerns(sight)), ...(await timedCases(sight))])
      for (const running of clocksOf(timing))
        if (running.due <= sight.today) await remind(sight, timing, running, now)
  },
}

/** The moment at the school's own clock, like 2026-11-23T14:05: some clocks count hours. */
async function nowHere({ tx, viewer, now }: Sight): Promise<string> {
  const { zone } = await tx
    .selectFrom('schools')
    .select('zone')
    .where('id', '=', viewer.schoolId)
    .executeTakeFirstOrThrow()
  return momentNow(zone, now)
}

async function timedConcerns({ tx, viewer }: Sight): Promise<Timing[]> {
  const { rows } = await sql<{ id: string; state: string; on: string }>`
    select c.id, c.state, (c.raised_at at time zone s.zone)::date as on
    from concerns c join schools s on s.id = c.school_id
    where c.school_id = ${viewer.schoolId} and c.state = any (${[...openConcerns]})`.execute(tx)
  return rows.map(({ id, state, on }) => ({
    kind: 'concern' as const,
    id,
    state,
    openedOn: on,
    changedOn: on,
    said: {},
    path: `/concerns/${id}`,
  }))
}

async function timedCases(sight: Sight): Promise<Timing[]> {
  const found: Timing[] = []
  for (const each of await casesWaiting(sight))
    found.push({ ...(await timedOf(sight, each)), id: each.id, path: `/cases/${each.id}` })
  return found
}

export async function timedOf(sight: Sight, { id, kind, state, openedOn, changedOn }: Case): Promise<Timed> {
  return { kind, state, openedOn, changedOn, said: lastSaid(await stepsOf(sight, id)) }
}

async function remind(sight: Sight, timing: Timing, running: Running, now: string): Promise<void> {
  const late = isLate(running, now)
  const to = late ? await aboveWhom(sight, timing) : await managersFor(sight, timing)
  for (const person of to)
    await writeLetter(sight, {
      to: { person },
      subject: late ? 'A step of a case is late' : 'A step of a case is due today',
      lines: late
        ? ['It was due and nobody has taken it. See to it, or ask whoever manages it.']
        : ['Open the case: it says what is due.'],
      ...(late ? {} : { path: timing.path }),
      why: 'You get this because you answer for cases at your school. It stops once the step is taken.',
      once: `case:${timing.id}:${running.clock.name}:${running.due}:${late ? 'late' : 'due'}:${person}`,
    })
}

async function fileOf(sight: Sight, { id, kind }: { id: string; kind: FileKind }) {
  const subjects = keptOut(await partiesOf(sight, id))
  return { kind, subjects, handlers: [], openedFor: [] }
}

const managersFor = async (sight: Sight, timing: Timing): Promise<readonly string[]> =>
  managersOf(await fileOf(sight, timing), await schoolNow(sight))

const aboveWhom = async (sight: Sight, timing: Timing): Promise<readonly string[]> =>
  aboveOf(await fileOf(sight, timing), await schoolNow(sight))
