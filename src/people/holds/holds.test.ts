// Legal holds: the head's to place and lift, the chair's where they concern the head, and stronger than any erasing.
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import type { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
let head: PlainBrowser
let chair: PlainBrowser
beforeAll(async () => {
  head = await world.browser('head')
  chair = await world.browser('chair')
})

const words = { reason: 'The solicitor wrote.', 'again-day': '1', 'again-month': '9', 'again-year': '2027' }
const place = (by: PlainBrowser, key: string, more = {}) =>
  by.post(`/holds/new?find=${encodeURIComponent(world.person(key).name)}`, {
    about: `person:${world.id(key)}`,
    ...words,
    ...more,
  })
const held = (key: string) =>
  world.asSystem(async ({ tx }) => {
    const rows = await tx
      .selectFrom('legal_holds')
      .select('state')
      .where('about_id', '=', world.id(key))
      .execute()
    return rows.map(({ state }) => state)
  })

test('hold: the head places one with a reason and a day, and lifts it with a reason', async () => {
  expect((await place(head, 'teacher', { reason: '' })).status).toBe(422)
  expect((await place(head, 'teacher', { 'again-year': '2020' })).status).toBe(422)
  const { location } = await place(head, 'teacher')
  expect((await head.get(location)).text).toContain('The solicitor wrote.')
  expect((await head.post(`${location}/do/lift`, { reason: '' })).status).toBe(422)
  expect(await held('teacher')).toEqual(['in-force'])
  expect((await head.post(`${location}/do/lift`, { reason: 'The claim was dropped.' })).location).toBe(
    location,
  )
  expect(await held('teacher')).toEqual(['lifted'])
  expect((await head.get(location)).text).toContain('The claim was dropped.')
})

test('hold: one that concerns the head is the chair’s, and the head sees nothing of it', async () => {
  expect((await place(head, 'head')).status).toBe(409)
  expect((await place(chair, 'teacher')).status).toBe(409)
  const { location } = await place(chair, 'head')
  expect((await chair.get(location)).status).toBe(200)
  expect((await head.get(location)).status).toBe(404)
  expect((await head.get('/holds')).text).not.toContain(location)
  expect((await head.post(`${location}/do/lift`, { reason: 'No.' })).status).toBe(404)
  expect(await held('head')).toEqual(['in-force'])
})

test('hold: at the database itself, nobody else reads, places or lifts one', async () => {
  for (const key of ['teacher', 'office', 'safeguarding', 'parent']) {
    expect(await world.as(key, ({ tx }) => tx.selectFrom('legal_holds').select('id').execute())).toEqual([])
    const lifting = world.as(key, ({ tx }) =>
      tx.updateTable('legal_holds').set({ reason: 'gone' }).executeTakeFirst(),
    )
    expect((await lifting).numUpdatedRows).toBe(0n)
    expect((await (await world.browser(key)).get('/holds')).status).toBe(403)
  }
})

test('hold: what is held stays in the ledger’s texts too, whoever asks', async () => {
  const erasing = world.as('head', ({ tx }) =>
    sql`select erase_ledger_text('account', array[${world.id('head')}]::uuid[], 'Why')`.execute(tx),
  )
  await expect(erasing).rejects.toThrow('A legal hold keeps these records')
})

test('hold: on its day a letter comes, and it stands all the same', async () => {
  const { location } = await place(head, 'assistant')
  const written = () =>
    world.asSystem(({ tx }) => tx.selectFrom('letters').select('id').where('path', '=', location).execute())
  await world.rounds()
  expect(await written()).toEqual([])
  world.wait(300 * 24 * 60 * 60_000)
  await world.rounds()
  expect(await written()).toHaveLength(1)
  expect(await held('assistant')).toEqual(['in-force'])
})
