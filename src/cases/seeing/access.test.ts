// Every role × every kind of case × subject, reporter, handler or none of these, and another school: what the database shows (§10.1).
import { expect, test } from 'vitest'

import { keepFile } from '../../../tests/stories/case-files.ts'
import { useTwoSchools } from '../../../tests/two-schools.ts'
import { holdersOf } from '../../people/directory.ts'
import { asViewer, lookAs, type Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { deputyLead, fileKindNames, ladder, type CaseKind } from '../../policy/cases/case-kinds.data.ts'
import { seeing, type File, type School } from '../../policy/cases/who-sees.ts'
import { roles, type Role } from '../../policy/people.data.ts'

const schools = useTwoSchools()
const kinds = fileKindNames.filter((kind): kind is CaseKind => kind !== 'concern')
const relations = ['none', 'subject', 'reporter', 'handler', 'subject and handler'] as const
type Relation = (typeof relations)[number]
class Undone extends Error {}

const fileOf = (kind: CaseKind, relation: Relation, person: string): File => ({
  kind,
  subjects: relation.startsWith('subject') ? [person] : [],
  handlers: relation.endsWith('handler') ? [person] : [],
  openedFor: [],
})

/** Gives somebody one role from today, and says who is who then. */
async function withRole(sight: Sight, person: string, role: Role): Promise<School> {
  const { viewer, now, today } = sight
  await sight.tx
    .insertInto('person_roles')
    .values({
      school_id: viewer.schoolId,
      id: newId(now),
      person_id: person,
      role,
      starts: today,
      ends: null,
    })
    .execute()
  const here = [person]
  return { holders: await holdersOf(sight, [...ladder, deputyLead]), staff: here, inside: here }
}

test.each(Object.keys(roles) as Role[])(
  '§10.1 what somebody with the role %s sees of each kind of case is what the policy says, as subject, reporter, handler or none of these',
  async (role) => {
    const { world, other } = schools
    const person = world.id('assistant')
    const undone = world.asSystem(async (sight) => {
      const school = await withRole(sight, person, role)
      const kept: [string, File, string][] = []
      for (const kind of kinds)
        for (const relation of relations) {
          const file = fileOf(kind, relation, person)
          kept.push([await keepFile(sight, file, []), file, `${kind}, ${relation}`])
        }
      const shown = (at: Sight) => at.tx.selectFrom('cases').select('id').execute()
      const seen = new Set((await lookAs(sight, world.person('assistant'), shown)).map(({ id }) => id))
      const wrong = kept.filter(([id, file]) => seen.has(id) !== (seeing(file, school, person) !== 'nothing'))
      expect(wrong.map(([, , what]) => what)).toEqual([])
      expect(kept.filter(([id, { subjects }]) => subjects.length > 0 && seen.has(id))).toEqual([])
      throw new Undone()
    })
    await expect(undone).rejects.toThrow(Undone)
    const clock = { now: world.program.clock(), zone: 'Europe/London' }
    const stranger = await asViewer(world.db, other.person('head'), clock, ({ tx }) =>
      tx.selectFrom('cases').select('id').where('school_id', '=', world.schoolId).execute(),
    )
    expect(stranger).toEqual([])
  },
)
