// Cases and schools made directly, for tests of who sees what.
import type { Sight } from '../../src/platform/database.ts'
import { newId, newSecretId } from '../../src/platform/ids.ts'
import { firstState, isPlainKind } from '../../src/policy/cases/case-workflows.ts'
import type { RandomPerson } from '../../src/policy/cases/random-files.test-support.ts'
import type { File } from '../../src/policy/cases/who-sees.ts'

/** Makes the school what it is to be, within a transaction that is undone. */
export async function settleSchool(
  { tx, viewer, now, today }: Sight,
  people: ReadonlyMap<string, RandomPerson>,
) {
  const schoolId = viewer.schoolId
  for (const table of ['person_roles', 'person_capacities'] as const)
    await tx.updateTable(table).set({ ends: '2020-01-01' }).execute()
  for (const [person, { roles, capacities }] of people) {
    const row = () => ({ school_id: schoolId, id: newId(now), person_id: person, starts: today, ends: null })
    for (const role of roles)
      await tx
        .insertInto('person_roles')
        .values({ ...row(), role })
        .execute()
    for (const capacity of capacities)
      await tx
        .insertInto('person_capacities')
        .values({ ...row(), capacity, audience: null })
        .execute()
  }
}

/** Keeps a case with its parties; of the people, somebody else agrees that the glass is broken. A concern is only its parties. */
export async function keepFile(
  { tx, viewer, now, today }: Sight,
  file: File,
  people: readonly string[],
): Promise<string> {
  const [school_id, id] = [viewer.schoolId, newSecretId()]
  const { kind } = file
  if (kind !== 'concern')
    await tx
      .insertInto('cases')
      .values({
        school_id,
        id,
        kind,
        state: isPlainKind(kind) ? firstState(kind) : 'received',
        version: 1,
        words: '',
        opened_on: today,
        changed_on: today,
      })
      .execute()
  const parties = [
    ...file.subjects.map((person) => ({ part: 'subject' as const, person })),
    ...file.handlers.map((person) => ({ part: 'handler' as const, person })),
  ]
  for (const { part, person } of parties)
    await tx
      .insertInto('case_parties')
      .values({ school_id, id: newSecretId(), file_id: id, part, person_id: person, added_at: now })
      .execute()
  for (const person of kind === 'concern' ? [] : file.openedFor)
    await tx
      .insertInto('case_openings')
      .values({
        school_id,
        id: newSecretId(),
        case_id: id,
        state: 'agreed',
        asked_by: person,
        reason: '',
        asked_at: now,
        agreed_by: people.find((each) => each !== person) ?? '',
        ends_at: new Date(now.getTime() + 60_000),
      })
      .execute()
  return id
}
