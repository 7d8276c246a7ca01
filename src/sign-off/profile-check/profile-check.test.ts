// The self-check of a profile: what it says, who may use it, and that nothing typed stays anywhere in the database.
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'

const world = useWorld()
const typed = { _handle: '@OakfieldPrimaryXyzzy', '_display-name': 'Plugh Reed', _bio: 'Y4 teacher, frobozz' }

test('§8.2 §8.3 a profile is told what to change, with the line to copy', async () => {
  const { status, text } = await (await world.browser('teacher')).post('/profile-check', typed)
  expect(status).toBe(200)
  expect(text).toContain('This name carries the school’s')
  expect(text).toContain('Views are my own and not those of my employer.')
  expect(text).toContain('value="@OakfieldPrimaryXyzzy"')
})

test('§8.2 a profile without anything to change is told so, and an empty one what to type', async () => {
  const teacher = await world.browser('teacher')
  const fine = await teacher.post('/profile-check', { _handle: 'reader7', _bio: 'Runner' })
  expect(fine.text).toContain('We found nothing to change.')
  expect((await teacher.post('/profile-check', {})).text).toContain('then check it.')
})

/** The tables of which a row, as text, holds the pattern; asked by one who sees all rows of all tables. */
async function tablesHolding(pattern: string): Promise<string[]> {
  const client = new Client({ ...inject('embedded').superuser, database: world.database })
  await client.connect()
  const tables = await client.query<{ name: string }>(`
    select quote_ident(table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`)
  const found: string[] = []
  for (const { name } of tables.rows) {
    const held = await client.query(`select 1 from ${name} as t where t::text ~* $1 limit 1`, [pattern])
    if (held.rows.length > 0) found.push(name)
  }
  await client.end()
  return found
}

test('§8.1 nothing of it stays in the database, in any table', async () => {
  await (await world.browser('teacher')).post('/profile-check', typed)
  expect(await tablesHolding('xyzzy|plugh|frobozz')).toEqual([])
  expect(await tablesHolding('Oakfield Primary')).toContain('schools')
})

test('§8.1 the page says that nothing is stored, leads there from section 8, and is for those inside', async () => {
  const teacher = await world.browser('teacher')
  const { text } = await teacher.get('/profile-check')
  expect(text).toContain('Nothing is stored')
  const form = /<form[^>]*action="\/profile-check".*?<\/form>/su.exec(text)?.[0]
  expect(form).toContain('name="_bio"')
  expect(form).not.toContain('name="_once"')
  expect((await teacher.get('/policy')).text).toContain('href="/profile-check"')
  expect((await (await world.browser('parent')).get('/profile-check')).status).toBe(403)
})
