// What the lead of a trust sees of its schools, and what nobody else sees: three schools, two of them in the trust.
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'

import { useTwoSchools } from '../../../tests/two-schools.ts'
import { loadOakfield } from '../../demo/load-oakfield.ts'
import { demoPeople } from '../../demo/oakfield.data.ts'
import { addTrust } from '../../people/schools/add-trust.ts'
import { nameLead } from '../../people/schools/name-lead.ts'
import { boundsOf, keptBack, smallest } from '../../policy/trust-figures.ts'

const schools = useTwoSchools()

beforeAll(async () => {
  const { world } = schools
  const now = world.program.clock()
  await loadOakfield(world.db, now)
  await addTrust(world.db, now, { name: 'Greenwood Trust', hosts: ['oakfield.test', 'elmfield.test'] })
  await nameLead(world.db, now, { email: 'hazel@oakfield.example', at: 'oakfield.test', ends: false })
  await (await schools.other.browser('parent')).post('/concern', { text: 'A worry about a pupil' })
  await world.rounds()
})

const leadKey = () => demoPeople.find(({ email }) => email === 'hazel@oakfield.example')?.key ?? ''

test('trust: its lead reads the counts of its two schools, and of no third one', async () => {
  const page = await (await schools.world.browser(leadKey())).get('/trust')
  expect(page.status).toBe(200)
  expect(page.text).toContain('Greenwood Trust')
  expect(page.text.match(/Letters that did not arrive/gu)).toHaveLength(2)
})

test('trust: the page names nobody but its reader, and tells of no case', async () => {
  const page = await (await schools.world.browser(leadKey())).get('/trust')
  const main = page.text.slice(page.text.indexOf('<main'), page.text.indexOf('</main'))
  expect(main.length).toBeGreaterThan(500)
  for (const { name } of demoPeople) expect(main).not.toContain(name)
  expect(main).not.toMatch(/concern|worry/iu)
})

test('trust: the row of figures has room for numbers and dates alone', async () => {
  const { rows } = await sql<{ data_type: string }>`select distinct format_type(a.atttypid, null) as data_type
    from pg_attribute a where a.attrelid = 'school_figures'::regclass and a.attnum > 0 and not a.attisdropped
    and a.attname <> 'school_id' order by 1`.execute(schools.world.db)
  expect(rows.map(({ data_type }) => data_type)).toEqual(['date', 'integer', 'timestamp with time zone'])
})

test('trust: nobody else sees the page or a row, at either school', async () => {
  const { world, other } = schools
  for (const place of [world, other])
    for (const { key } of demoPeople.filter((each) => place === other || each.key !== leadKey())) {
      const rows = await place.as(key, ({ tx }) => tx.selectFrom('school_figures').selectAll().execute())
      expect([key, rows]).toEqual([key, []])
    }
  for (const key of ['head', 'teacher', 'safeguarding'])
    expect((await (await other.browser(key)).get('/trust')).status).toBe(403)
  expect((await (await other.browser()).get('/trust')).status).toBe(303)
})

test('trust: its lead sees no more of the other school’s tables than the figures', async () => {
  const { world, other } = schools
  for (const table of ['people', 'concerns', 'letters', 'sites', 'schools', 'policy_signatures'] as const) {
    const column = table === 'schools' ? 'id' : 'school_id'
    const { rows } = await world.as(leadKey(), ({ tx }) =>
      sql`select 1 from ${sql.table(table)} where ${sql.ref(column)} = ${other.schoolId}`.execute(tx),
    )
    expect([table, rows]).toEqual([table, []])
  }
})

test('trust: whoever leads it no more sees nothing from then on', async () => {
  const { world } = schools
  const lead = { email: 'hazel@oakfield.example', at: 'oakfield.test', ends: true }
  expect(await nameLead(world.db, world.program.clock(), lead)).toMatchObject({ ok: true })
  expect((await (await world.browser(leadKey())).get('/trust')).status).toBe(403)
  const rows = await world.as(leadKey(), ({ tx }) => tx.selectFrom('school_figures').selectAll().execute())
  expect(rows).toEqual([])
})

test('trust: no small number of people can be worked out from the bounds of a count', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (one, other) => {
      const [count, all] = [Math.min(one, other), Math.max(one, other)]
      const { least, most } = boundsOf(count, all)
      expect(least <= count && count <= most && least >= 0 && most <= all).toBe(true)
      const small = (number: number) => number > 0 && number < smallest
      const hides = all > smallest && (small(count) || small(all - count))
      expect(!hides || most > least).toBe(true)
      expect(keptBack(count) === null).toBe(small(count))
    }),
  )
})
