// Somebody without an e-mail address: no letter that nobody can send, and the office is told once to use the tablet.
import { beforeAll, expect, test } from 'vitest'

import { newStarter } from '../../../tests/stories/new-starter.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const people: string[] = []
const starter = async (name: string, starts: string) =>
  people.push(await newStarter(world, { name, capacity: 'employee', starts, manager: 'manager' }))

/** The letters to those without an address, and those to the office about them. */
const letters = () =>
  world.asSystem(async ({ tx }) => {
    const rows = await tx.selectFrom('letters').select(['to_person', 'subject', 'lines', 'path']).execute()
    return {
      own: rows.filter(({ to_person: to }) => to !== null && people.includes(to)),
      office: rows.filter(({ path }) => path === '/policy/sign-here'),
    }
  })

beforeAll(async () => {
  await starter('Col Reed', '2026-09-01')
  await starter('Mo Hart', '2026-11-23')
})

test('signature: the office is told once how many have no e-mail, with the way to the tablet, and they get no letter', async () => {
  await world.rounds()
  await world.rounds()
  const { own, office } = await letters()
  expect(own).toEqual([])
  expect(office.map(({ to_person: to, subject }) => [to, subject])).toEqual([
    [world.id('office'), '2 people can’t be asked by e-mail to sign the policy'],
  ])
  expect(JSON.stringify(office)).not.toMatch(/Reed|Hart/u)
  expect((await (await world.browser('office')).get('/policy/sign-here')).text).toContain('Col Reed')
})

test('signature: days later nothing is added, until somebody else without an e-mail comes', async () => {
  world.wait(day)
  await world.rounds()
  expect((await letters()).office).toHaveLength(1)
  await starter('Bo Lane', '2026-11-25')
  world.wait(day)
  await world.rounds()
  const { own, office } = await letters()
  expect([own.length, office.length]).toEqual([0, 2])
  expect(office.map(({ subject }) => subject)).toContain(
    '3 people can’t be asked by e-mail to sign the policy',
  )
})

test('signature: the table says that no letter went to them', async () => {
  const head = await world.browser('head')
  const { text } = await head.get('/policy/signed?show=unsigned')
  expect(text).toMatch(/Bo Lane(?:(?!<tr).)*No letter yet/u)
})
