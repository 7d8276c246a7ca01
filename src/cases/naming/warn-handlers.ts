// Tells those who work on an allegation that something outgoing names its subject, who may not be named with it (s.141F). Nobody else is told.
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { writeLetter } from '../../platform/mail/letter.ts'
import { namedIn } from '../../policy/cases/about-whom.data.ts'
import { endOfAnonymity } from '../../policy/cases/anonymity.ts'
import { casesWaiting, partiesOf, stepsOf } from '../file/case-queries.ts'
import { keptOut, subjectsOf } from '../file/case.ts'
import { managersNow } from '../seeing/who-manages.ts'

export interface Names {
  kind: 'post' | 'contribution' | 'media-answer' | 'letter'
  id: string
  version: number
  title: string
  text: string
}

export interface Protected {
  caseId: string
  subjects: readonly { id: string; name: string }[]
  handlers: readonly string[]
  managers: readonly string[]
}

/** The allegations that the viewer sees whose subjects may not be named with them. */
export async function protectedPeople(sight: Sight): Promise<Protected[]> {
  const found: Protected[] = []
  for (const { id, kind } of await casesWaiting(sight)) {
    if (kind !== 'allegation') continue
    if ((await stepsOf(sight, id)).some(({ action }) => action === endOfAnonymity)) continue
    const parties = await partiesOf(sight, id)
    const out = keptOut(parties)
    const handlers = parties.flatMap(({ part, personId }) =>
      part === 'handler' && personId ? [personId] : [],
    )
    found.push({
      caseId: id,
      subjects: subjectsOf(parties).flatMap(({ personId, name }) =>
        personId ? [{ id: personId, name }] : [],
      ),
      handlers: handlers.filter((person) => !out.includes(person)),
      managers: await managersNow(sight, 'allegation', out),
    })
  }
  return found
}

/** `program` looks as the program itself. `accused`: those whom the text links with an accusation. */
export async function warnHandlers(program: Sight, names: Names, accused: readonly string[]): Promise<void> {
  for (const { caseId, subjects, handlers, managers } of await protectedPeople(program)) {
    const named = namedIn(names.text, subjects)
    if (named.length === 0) continue
    await keepWarning(
      program,
      caseId,
      names,
      named.some((person) => accused.includes(person)),
    )
    for (const person of new Set([...managers, ...handlers]))
      await writeLetter(program, {
        to: { person },
        subject: 'Look at a case: something that goes out names somebody',
        lines: ['Open the case: it says what, and what you may do. Tell nobody who is not on the case.'],
        path: `/cases/${caseId}`,
        why: 'You get this because you work on the case. Whoever wrote the text is told nothing.',
        once: `naming:${caseId}:${names.kind}:${names.id}:${names.version}:${person}`,
      })
  }
}

async function keepWarning(
  { tx, viewer, now }: Sight,
  caseId: string,
  names: Names,
  links: boolean,
): Promise<void> {
  await tx
    .insertInto('naming_warnings')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      case_id: caseId,
      kind: names.kind,
      thing_id: names.id,
      thing_version: names.version,
      title: names.title,
      links,
      found_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
