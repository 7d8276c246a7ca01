// The register of guidance at one school: who reads it, who checks it and sets parts aside, and what is kept of that.
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { duties } from '../../policy/duties.data.ts'
import { guidance } from '../../policy/guidance.data.ts'
import { keyOf } from './guidance.ts'

const world = useWorld()
const at = (id: string) => `/guidance/${keyOf(id)}`
const read = async (key: string, path: string) => (await (await world.browser(key)).get(path)).text
const post = async (key: string, path: string, fields = {}) => (await world.browser(key)).post(path, fields)

test('§1.5 the register shows every source and every duty, and first of all what no longer stands', async () => {
  const html = await read('teacher', '/guidance')
  const places = [...html.matchAll(/href="\/guidance\/([^"]+)"/gu)].map(([, key]) => key)
  for (const { id } of [...guidance, ...duties]) expect(places).toContain(keyOf(id))
  const dead = guidance.filter((row) => row.superseded)
  expect(html.indexOf('id="superseded"')).toBeLessThan(html.indexOf('id="standing"'))
  const first = html.slice(html.indexOf('id="superseded"'), html.indexOf('id="standing"'))
  for (const { id, superseded } of dead) {
    expect(first).toContain(keyOf(id))
    expect(first).toContain(keyOf(superseded?.by ?? ''))
  }
  expect(html).toContain('This is not legal advice.')
  expect(html).toContain('Read in the owner’s own text')
  expect(html).toContain('From general knowledge, to be confirmed')
})

test('§1.5 a date or an edition that nobody checked is called not checked, never guessed', async () => {
  const html = await read('teacher', at('keeping-children-safe'))
  expect(html.match(/Not checked/gu)?.length).toBeGreaterThanOrEqual(2)
})

test('§15.4 the office checks a source: its name, the day and what it found stand there, and in the ledger', async () => {
  const path = at('child-safety-online')
  expect(await read('office', path)).toContain('Nobody at this school has checked it yet.')
  const answer = await post('office', `${path}/check`, { note: 'The edition of 2016 is the last.' })
  expect([answer.status, answer.location]).toEqual([303, path])
  const html = await read('chair', path)
  expect(html).toMatch(/Checked by [^.]+ on 23 November 2026\. “The edition of 2016 is the last\.”/u)
  const entries = await world.as('head', (sight) =>
    historyOf(sight, 'guidance', keyOf('child-safety-online')),
  )
  expect(entries).toMatchObject([{ action: 'check', clause: '1.5', from: 'in-use', to: 'in-use' }])
})

test('§1.5 a second check stands in place of the first, and the ledger holds both', async () => {
  const path = at('nca-ceop')
  await post('head', `${path}/check`, { note: 'first' })
  await post('safeguarding', `${path}/check`, { note: 'second' })
  const html = await read('teacher', path)
  expect([html.includes('“second”'), html.includes('“first”')]).toEqual([true, false])
  expect(html).toContain('checked it against its owner’s own text')
  expect(await world.as('head', (sight) => historyOf(sight, 'guidance', keyOf('nca-ceop')))).toHaveLength(2)
})

test('§1.5 nothing is set aside without a reason, and what is set aside can be taken up again', async () => {
  const path = at('duty-supply-staff')
  expect((await post('head', `${path}/do/set-aside`, { reason: '' })).status).toBe(422)
  expect((await post('head', `${path}/do/set-aside`, { reason: 'We have no supply staff.' })).status).toBe(
    303,
  )
  expect(await read('teacher', path)).toContain('“We have no supply staff.”')
  expect((await post('head', `${path}/check`)).status).toBe(409)
  expect((await post('head', `${path}/do/take-up-again`)).status).toBe(303)
  const html = await read('teacher', path)
  expect(html).not.toContain('Set aside: ')
  expect(html).toContain('set it aside for this school')
})

test('§1.5 those inside read the register; the head, the safeguarding lead and the office keep it', async () => {
  const path = at('safer-working-practice')
  const status = async (key: string) => (await (await world.browser(key)).get('/guidance')).status
  expect([await status('volunteer'), await status('chair'), await status('parent')]).toEqual([200, 200, 403])
  expect((await post('teacher', `${path}/check`)).status).toBe(403)
  expect(await read('teacher', path)).not.toContain('Checked today')
  expect(await read('office', path)).toContain('Checked today')
})

test('§1.5 the database itself lets nobody else write into the register', async () => {
  const adding = world.as('teacher', ({ tx }) =>
    sql`insert into guidance_standing values (${world.schoolId}, ${keyOf('nca-ceop')}, 'in-use', 1, null)`.execute(
      tx,
    ),
  )
  await expect(adding).rejects.toMatchObject({ code: '42501' })
})

test('§1.5 a key that the register does not hold is an unknown address', async () => {
  const path = '/guidance/0b6ff0b8-6d1c-4b5c-8a53-7a3a4b1f9f10'
  expect((await (await world.browser('head')).get(path)).status).toBe(404)
  expect((await post('head', `${path}/check`)).status).toBe(404)
  expect((await post('head', `${path}/do/set-aside`, { reason: 'x' })).status).toBe(404)
})

test('§1.5 a note that is too long comes back as it was typed', async () => {
  const note = 'x'.repeat(20_000)
  const answer = await post('head', `${at('working-together')}/check`, { note })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(note)
})

test('§1.5 two first checks in the same moment both end in a clear answer', async () => {
  const path = `${at('equality-act-2010')}/check`
  const answers = await Promise.all(['head', 'office'].map((key) => post(key, path)))
  expect(answers.map(({ status }) => status).filter((status) => ![303, 409].includes(status))).toEqual([])
  expect(answers.some(({ status }) => status === 303)).toBe(true)
})
