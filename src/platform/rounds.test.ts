// The rounds that the program makes by itself: each school by itself, each round once, and one that fails stops no other.
import { expect, test } from 'vitest'

import { useTwoSchools } from '../../tests/two-schools.ts'
import { makeRounds, onceAQuarter, type Round } from './rounds.ts'

const schools = useTwoSchools()

/** A round that notes the schools for which it was made. */
function noting(name: string): { round: Round; made: string[] } {
  const made: string[] = []
  return { made, round: { name, go: async ({ viewer }) => void made.push(viewer.schoolId) } }
}

const both = () => [schools.world.schoolId, schools.other.schoolId].sort()

/** Makes rounds at the time of the clock; gives what failed. */
async function make(...rounds: Round[]): Promise<string[]> {
  const failed: string[] = []
  const { db, program } = schools.world
  await makeRounds(db, rounds, program.clock(), (name, error) => failed.push(`${name}: ${String(error)}`))
  return failed
}

test('a round is made for each school, as the program itself, which sees that school alone', async () => {
  const seen: unknown[] = []
  const round: Round = {
    name: 'look',
    async go({ tx, viewer, today }) {
      const rows = await tx.selectFrom('schools').select('id').execute()
      seen.push([viewer.kind, today, ...rows.map(({ id }) => id === viewer.schoolId)])
    },
  }
  expect(await make(round)).toEqual([])
  expect(seen).toEqual([
    ['system', '2026-11-23', true],
    ['system', '2026-11-23', true],
  ])
})

test('a round that fails is told by its name, undone, and the others are made all the same', async () => {
  const { round, made } = noting('after')
  const broken: Round = {
    name: 'broken',
    async go({ tx }) {
      await tx.updateTable('schools').set({ name: 'Half done' }).execute()
      throw new Error('no')
    },
  }
  expect(await make(broken, round)).toEqual(['broken: Error: no', 'broken: Error: no'])
  expect(made.sort()).toEqual(both())
  const names = await schools.world.asSystem(({ tx }) => tx.selectFrom('schools').select('name').execute())
  expect(names).toEqual([{ name: 'Oakfield Primary School' }])
})

test('of several programs on one database, one makes a round in each quarter of an hour', async () => {
  const { round, made } = noting('shared')
  const programs = Array.from({ length: 4 }, () => make(onceAQuarter(round)))
  expect((await Promise.all(programs)).flat()).toEqual([])
  expect(made.sort()).toEqual(both())
  schools.world.wait(14 * 60_000)
  await make(onceAQuarter(round))
  expect(made).toHaveLength(2)
  schools.world.wait(60_000)
  await make(onceAQuarter(round))
  expect(made).toHaveLength(4)
})

test('a round that failed is not marked as made, so that another program may make it', async () => {
  let failing = true
  const { round, made } = noting('mended')
  const go: Round['go'] = async (sight) => {
    if (failing) throw new Error('not yet')
    await round.go(sight)
  }
  expect(await make(onceAQuarter({ name: 'mended', go }))).toHaveLength(2)
  failing = false
  await make(onceAQuarter({ name: 'mended', go }))
  expect(made.sort()).toEqual(both())
})
