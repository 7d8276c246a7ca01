// Who sees a letter: the program itself, within its own school, and nobody else.
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { mailServer } from '../../../tests/mail-server.ts'
import { asRealSchool, deliver, outbox, write } from '../../../tests/post-office.ts'
import { useTwoSchools } from '../../../tests/two-schools.ts'
import type { Sight } from '../database.ts'

const schools = useTwoSchools()
const read = ({ tx }: Sight) => tx.selectFrom('letters').select('subject').execute()
beforeAll(async () => {
  await asRealSchool(schools.world)
  await asRealSchool(schools.other)
  await write(schools.world, { subject: 'Oakfield’s', path: '/policy' })
  await write(schools.other, { subject: 'Elmfield’s', path: '/policy' })
})

test('the program sees a school’s own letters alone', async () => {
  expect((await outbox(schools.world)).map(({ subject }) => subject)).toEqual(['Oakfield’s'])
  expect((await outbox(schools.other)).map(({ subject }) => subject)).toEqual(['Elmfield’s'])
})

test.each(['head', 'office', 'teacher', 'safeguarding', 'chair', 'parent'])(
  'no person reads letters, nor an address: %s',
  async (key) => {
    const { world } = schools
    expect(await world.as(key, read)).toEqual([])
    const address = await world.as(key, async ({ tx }) => {
      return (await sql<{ a: string | null }>`select mail_address(${world.id('teacher')}) as a`.execute(tx))
        .rows
    })
    expect(address).toEqual([{ a: null }])
  },
)

test('a visitor reads no letters', async () => {
  expect(await schools.world.asVisitor(read)).toEqual([])
})

test('one delivery sends the letters of every school, each with links to that school’s own host', async () => {
  const { server, arrived } = await mailServer()
  await deliver(schools.world, server, {
    places: { publicUrl: undefined, listening: 'http://localhost:4190/' },
  })
  const links = arrived.map(({ mail }) => /https:\S+/u.exec(mail.text ?? '')?.[0])
  expect(new Set(links)).toEqual(new Set(['https://elmfield.test/policy', 'https://oakfield.test/policy']))
  expect(links).toHaveLength(2)
})
