// The database keeps the same rule as policy/cases/who-sees.ts: the two are held together over random schools.
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { keepFile, settleSchool } from '../../../tests/stories/case-files.ts'
import { useWorld } from '../../../tests/world.ts'
import { lookAs } from '../../platform/database.ts'
import {
  randomFile,
  randomPerson,
  schoolOf,
  type RandomPerson,
} from '../../policy/cases/random-files.test-support.ts'
import { seeing, type File } from '../../policy/cases/who-sees.ts'

const world = useWorld()
const keys = ['head', 'chair', 'safeguarding', 'teacher', 'office', 'assistant']
class Undone extends Error {}

const files = fc.array(randomFile(['0', '1', '2', '3', '4', '5']), { minLength: 8, maxLength: 8 })

test('§10.1 row-level security shows each person what the policy lets them see, over random schools and cases', async () => {
  const ids = keys.map(world.id)
  const real = (file: File): File => {
    const toIds = (some: readonly string[]) => some.map((each) => ids[Number(each)] ?? '')
    const { subjects, handlers, openedFor } = file
    return {
      kind: file.kind,
      subjects: toIds(subjects),
      handlers: toIds(handlers),
      openedFor: file.kind === 'concern' ? [] : toIds(openedFor),
    }
  }
  const kinds = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(randomPerson, { minLength: 6, maxLength: 6 }), files, async (persons, some) => {
      const people = new Map(persons.map((person, at): [string, RandomPerson] => [ids[at] ?? '', person]))
      const undone = world.asSystem(async (sight) => {
        await settleSchool(sight, people)
        const kept: [string, File][] = []
        for (const file of some.map(real)) kept.push([await keepFile(sight, file, ids), file])
        for (const [at, person] of ids.entries()) {
          const viewer = { ...world.person(keys[at] ?? ''), personId: person }
          const rows = await lookAs(sight, viewer, async ({ tx }) => {
            const asked = sql.join(kept.map(([id, { kind }]) => sql`(${id}::uuid, ${kind})`))
            const { rows: found } = await sql<{ id: string; sees: boolean; works: boolean }>`
              select id, viewer_sees_file(kind, id) as sees, viewer_works_file(kind, id) as works
              from (values ${asked}) as asked (id, kind)`.execute(tx)
            const { rows: shown } = await sql<{ id: string }>`select id from cases`.execute(tx)
            return { found, shown: new Set(shown.map(({ id }) => id)) }
          })
          for (const [id, file] of kept) {
            const sees = seeing(file, schoolOf(people), person)
            kinds.add(`${file.kind} ${sees}`)
            const row = rows.found.find((each) => each.id === id)
            expect([row?.sees, row?.works]).toEqual([sees !== 'nothing', sees === 'works'])
            expect(rows.shown.has(id)).toBe(file.kind !== 'concern' && sees !== 'nothing')
          }
        }
        throw new Undone()
      })
      await expect(undone).rejects.toThrow(Undone)
    }),
    { numRuns: 25 },
  )
  expect(kinds.size).toBeGreaterThan(15)
}, 60_000)
