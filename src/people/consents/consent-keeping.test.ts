// What keeps consents true below the pages: the database's own rules, and that families are asked again.
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { familiesAsked } from '../../../tests/stories/consent.ts'
import { useWorld } from '../../../tests/world.ts'
import { asViewer, type Sight } from '../../platform/database.ts'
import type { Person } from '../../platform/viewer.ts'
import { unasked } from './letters.ts'

const world = useWorld()
let links = { Leila: '', Omar: '', Sam: '' }
const ids: Record<string, string> = {}
beforeAll(async () => {
  links = await familiesAsked(world)
  const [people, pupils] = await world.as('office', async ({ tx }) => [
    await tx.selectFrom('people').select(['id', 'full_name as name']).execute(),
    await tx.selectFrom('pupils').select(['id', 'given_name as name']).execute(),
  ])
  for (const { id, name } of [...people, ...pupils]) ids[name] = id
})

/** Works as a carer whom the roster has brought. */
function asCarer<T>(name: string, work: (sight: Sight) => Promise<T>): Promise<T> {
  const person = { kind: 'person', schoolId: world.schoolId, personId: ids[name] ?? '', name } as const
  const viewer: Person = { ...person, capacities: ['parent-or-carer'], roles: [] }
  return asViewer(world.db, viewer, { now: world.program.clock(), zone: 'Europe/London' }, work)
}
const answering = (pupil: string, carer: string, way: 'link' | 'office') => (sight: Sight) =>
  sight.tx
    .insertInto('consents')
    .values({
      school_id: world.schoolId,
      pupil_id: ids[pupil] ?? '',
      what: 'name',
      place: 'own-site',
      gives: true,
      until: null,
      carer_id: ids[carer] ?? '',
      way,
      recorded_by: null,
      at: sight.now,
    })
    .execute()

test('§18.2 the database lets a carer answer for their own children and in their own name alone', async () => {
  const refused = { code: '42501' }
  await expect(asCarer('Sam Jennings', answering('Amina', 'Sam Jennings', 'link'))).rejects.toMatchObject(
    refused,
  )
  await expect(asCarer('Sam Jennings', answering('Chloe', 'Omar Farah', 'link'))).rejects.toMatchObject(
    refused,
  )
  await expect(asCarer('Sam Jennings', answering('Chloe', 'Sam Jennings', 'office'))).rejects.toMatchObject(
    refused,
  )
  await expect(asCarer('Ewa Nowak', answering('Grace', 'Ewa Nowak', 'link'))).rejects.toMatchObject(refused)
  await expect(asCarer('Sam Jennings', answering('Chloe', 'Sam Jennings', 'link'))).resolves.toBeDefined()
})

test('§18.2 a carer sees their own children, their own answers and their own links', async () => {
  const seen = await asCarer('Leila Farah', async ({ tx }) => ({
    pupils: await tx.selectFrom('pupils').select('given_name').execute(),
    links: await tx.selectFrom('consent_links').select('carer_id').execute(),
    carers: await tx.selectFrom('pupil_carers').select('person_id').execute(),
    addresses: await tx.selectFrom('roster_people').selectAll().execute(),
    files: await tx.selectFrom('roster_imports').selectAll().execute(),
  }))
  expect(seen).toEqual({
    pupils: [{ given_name: 'Amina' }],
    links: [{ carer_id: ids['Leila Farah'] }],
    carers: [{ person_id: ids['Leila Farah'] }],
    addresses: [],
    files: [],
  })
})

test('§18.2 an answer stands for ever, and a link that has been used never asks again', async () => {
  const change = world.asSystem(({ tx }) => sql`update consents set gives = false`.execute(tx))
  await expect(change).rejects.toMatchObject({ code: '42501' })
  await (await world.browser()).post(links.Leila, { answer: 'none' })
  const reopen = asCarer('Leila Farah', ({ tx }) =>
    tx.updateTable('consent_links').set({ answered_at: null }).execute(),
  )
  await expect(reopen).rejects.toMatchObject({ code: '42501' })
})

test('§18.2 families are asked again in the next school year, and not before', async () => {
  const names = async () => (await world.as('office', unasked)).map(({ name }) => name)
  expect(await names()).toEqual([])
  const day = 86_400_000
  world.wait(100 * day)
  const inMarch = await names()
  world.wait(190 * day)
  const inSeptember = await names()
  world.wait(-290 * day)
  expect(inMarch).toEqual(['Omar Farah'])
  expect(inSeptember).toEqual(['Leila Farah', 'Omar Farah', 'Sam Jennings'])
})
