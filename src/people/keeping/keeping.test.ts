// Keeping: nothing younger than its time and nothing held is ever erased, and only the head's signature erases what tells of people.
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { exportedLedger, lastNote } from '../../../tests/stories/exported-ledger.ts'
import { useWorld } from '../../../tests/world.ts'
import { verifyExport } from '../../decisions/verify/verify-export.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { newId } from '../../platform/ids.ts'
import { retention } from '../../policy/retention.data.ts'
import { cutOff } from '../../policy/retention.ts'
import { dueNow, lastErasures } from './keeping-rules.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const kept = { amount: 30, unit: 'day' } as const

/** Typing of somebody, kept so many days ago; gives its id. */
const typing = (key: string, daysAgo: number): Promise<string> =>
  world.as(key, async ({ tx, now }) => {
    const id = newId(now)
    await tx
      .insertInto('kept_typing')
      .values({
        school_id: world.schoolId,
        id,
        person_id: world.id(key),
        path: '/posts',
        sealed: Buffer.from('x'),
        kept_at: new Date(now.getTime() - daysAgo * day),
      })
      .execute()
    return id
  })

const hold = (about: string): Promise<unknown> =>
  world.as('head', ({ tx, now }) =>
    tx
      .insertInto('legal_holds')
      .values({
        school_id: world.schoolId,
        id: newId(now),
        about_kind: 'person',
        about_id: about,
        about_name: 'somebody',
        reason: 'A claim',
        look_again_on: '2027-11-23',
        state: 'in-force',
        version: 1,
        placed_by: world.id('head'),
        placed_at: now,
        lifted_at: null,
      })
      .execute(),
  )

const stands = (key: string, id: string) =>
  world.as(key, async ({ tx }) => {
    const rows = await tx.selectFrom('kept_typing').select('id').where('id', '=', id).execute()
    return rows.length === 1
  })

const erase = (by: 'head' | 'office' | 'teacher', kind: string, before: Date) =>
  world.as(by, ({ tx }) => sql`select erase_due(${kind}, ${before})`.execute(tx))

const sign = { 'typed-name': '', password: demoPassword }
const signed = () => ({ ...sign, 'typed-name': world.person('head').name })

test('keeping: whatever the ages and holds, only what is older than its time and not held is erased', async () => {
  await hold(world.id('parent'))
  const one = fc.record({
    key: fc.constantFrom('teacher', 'assistant', 'parent'),
    age: fc.integer({ min: 0, max: 60 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 5 }), async (records) => {
      const ids = []
      for (const { key, age } of records) ids.push(await typing(key, age))
      await erase('head', 'kept-typing', cutOff(world.program.clock(), kept))
      const left = []
      for (const [at, { key }] of records.entries()) left.push(await stands(key, ids[at] ?? ''))
      expect(left).toEqual(records.map(({ key, age }) => key === 'parent' || age <= kept.amount))
    }),
    { numRuns: 25 },
  )
})

test('keeping: nobody but the head erases, at the database itself, and the program only what is left to it', async () => {
  for (const by of ['office', 'teacher'] as const)
    await expect(erase(by, 'kept-typing', new Date())).rejects.toMatchObject({ code: '42501' })
  const byItself = (kind: string) =>
    world.asSystem(({ tx, now }) =>
      sql`select erase_due(${kind}, ${new Date(now.getTime() - 9 * day)})`.execute(tx),
    )
  for (const [kind, rule] of Object.entries(retention)) {
    const done = byItself(kind).then(
      () => 'by-itself',
      () => 'refused',
    )
    expect([kind, await done]).toEqual([kind, rule.erased === 'by-itself' ? 'by-itself' : 'refused'])
  }
})

test('keeping: the dry run counts what is due and erases nothing; the head signs, and one entry keeps the counts', async () => {
  const id = await typing('teacher', 45)
  const head = await world.browser('head')
  const { text } = await head.get('/retention')
  expect(text).toContain('Nothing has been erased')
  expect(await stands('teacher', id)).toBe(true)
  const path = /\/retention\/erasures\/[\w-]+\/do\/erase/u.exec(text)?.[0] ?? ''
  expect((await head.post(path, { ...signed(), password: 'wrong' })).status).toBe(422)
  expect(await stands('teacher', id)).toBe(true)
  expect((await head.post(path, signed())).location).toBe('/retention')
  expect(await stands('teacher', id)).toBe(false)
  const [last] = await world.as('head', lastErasures)
  expect(last?.counts['kept-typing']).toBeGreaterThan(0)
})

test('keeping: the office sees what is due, and is offered no erasing', async () => {
  await typing('teacher', 45)
  const { text } = await (await world.browser('office')).get('/retention')
  expect(text).toContain('What is due now')
  expect(text).not.toContain('/do/erase')
  expect((await (await world.browser('teacher')).get('/retention')).status).toBe(403)
})

test('keeping: the program erases by itself once a day, and leaves the rest to the head', async () => {
  const id = await typing('teacher', 45)
  const draft = newId(world.program.clock())
  await world.as('teacher', ({ tx, now }) =>
    tx
      .insertInto('form_drafts')
      .values({
        school_id: world.schoolId,
        id: draft,
        kind: 'site',
        person_id: world.id('teacher'),
        version: 1,
        answers: '{}',
        updated_at: new Date(now.getTime() - 800 * day),
      })
      .execute(),
  )
  await world.rounds()
  expect(await stands('teacher', id)).toBe(false)
  const drafts = (await world.as('head', dueNow)).find(({ name }) => name === 'drafts')
  expect(drafts?.due).toBe(1)
  const again = await typing('teacher', 45)
  await world.rounds()
  expect(await stands('teacher', again)).toBe(true)
  world.wait(day)
  await world.rounds()
  expect(await stands('teacher', again)).toBe(false)
})

test('keeping: the head keeps a kind for longer with a reason, and fewer fall due', async () => {
  const head = await world.browser('head')
  const path = '/retention/rules/drafts'
  expect((await head.post(path, { amount: '3', unit: 'year', reason: '' })).status).toBe(422)
  expect((await head.post(path, { amount: '0', unit: 'year', reason: 'Why' })).text).toContain('whole number')
  const words = { amount: '3', unit: 'year', reason: 'Staff come back to them.' }
  expect((await (await world.browser('office')).post(path, words)).status).toBe(409)
  expect((await head.post(path, words)).location).toBe('/retention')
  expect((await head.get('/retention')).text).toContain('Staff come back to them.')
  const drafts = (await world.as('head', dueNow)).find(({ name }) => name === 'drafts')
  expect(drafts?.due).toBe(0)
  expect((await head.post('/retention/rules/signed', words)).status).toBe(404)
})

test('ledger: erased texts leave their leaves, the ledger still verifies, and an entry names what is gone', async () => {
  const site = await world.asSystem(({ tx }) =>
    tx.selectFrom('ledger_text').select(['subject_kind', 'subject_id']).executeTakeFirstOrThrow(),
  )
  const before = await exportedLedger(world)
  const call = (by: string) =>
    world.as(by, ({ tx }) =>
      sql<{
        gone: number
      }>`select erase_ledger_text(${site.subject_kind}, array[${site.subject_id}]::uuid[], 'Their “time” is
over') as gone`.execute(tx),
    )
  await expect(call('office')).rejects.toMatchObject({ code: '42501' })
  const gone = (await call('head')).rows[0]?.gone ?? 0
  expect(gone).toBeGreaterThan(0)
  const outside = [lastNote(before)]
  const whole = await verifyExport([Buffer.from((await exportedLedger(world)).join(''))], { outside })
  expect(whole).toMatchObject({ erased: gone, problems: [] })
  const texts = await world.asSystem(({ tx }) => tx.selectFrom('ledger_text').selectAll().execute())
  const own = texts.find(({ subject_kind }) => subject_kind === 'ledger-text')?.entry ?? ''
  const { default: canonicalize } = await import('canonicalize')
  expect(canonicalize(JSON.parse(own))).toBe(own)
})
