// Breaking the glass by two people for an hour, and clocks that go up by themselves (§10.1).
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { openCase } from '../file/open-case.ts'

const world = useWorld()

async function open(kind: 'safeguarding' | 'allegation', words: string): Promise<string> {
  const subjects = kind === 'safeguarding' ? [world.id('head')] : [world.id('teacher')]
  await world.as('safeguarding', (sight) => openCase(sight, kind, { words, danger: false, subjects }))
  const [row] = await world.asSystem(({ tx }) =>
    tx.selectFrom('cases').select('id').where('words', '=', words).execute(),
  )
  return row?.id ?? ''
}
const later = (minutes: number) => {
  const at = world.program.clock().getTime() + minutes * 60_000
  world.program.clock = () => new Date(at)
}

test('§10.1 where the head is the subject the chair reads a child’s case for an hour: with a reason, a second person, and no acting', async () => {
  const id = await open('safeguarding', 'The head and a child')
  const [chair, lead, head] = [
    await world.browser('chair'),
    await world.browser('safeguarding'),
    await world.browser('head'),
  ]
  expect((await chair.get(`/cases/${id}`)).status).toBe(404)
  expect((await head.post('/cases/glass', { case: id, reason: 'Let me see' })).status).toBe(422)
  expect((await chair.post('/cases/glass', { case: id, reason: '' })).status).toBe(422)
  expect((await chair.post('/cases/glass', { case: id, reason: 'The lead is away' })).status).toBe(303)
  const [asked] = await world.asSystem(({ tx }) => tx.selectFrom('case_openings').select('id').execute())
  const agree = `/cases/glass/${asked?.id ?? ''}/agree`
  expect((await chair.post(agree)).status).not.toBe(303)
  expect((await head.post(agree)).status).toBe(404)
  expect((await chair.get(`/cases/${id}`)).status).toBe(404)
  expect((await lead.post(agree)).status).toBe(303)
  expect((await chair.get(`/cases/${id}`)).text).toContain('The head and a child')
  expect((await chair.post(`/cases/${id}/do/hand-over`, { system: 'A', reference: 'B' })).status).not.toBe(
    303,
  )
  expect((await head.get('/cases/glass')).text).not.toContain('The lead is away')
  const told = await world.asSystem(({ tx }) =>
    tx.selectFrom('letters').select('to_person').where('path', '=', '/cases/glass').execute(),
  )
  expect(told.map(({ to_person: to }) => to)).not.toContain(world.id('head'))
  expect(told.length).toBeGreaterThan(0)
  later(61)
  const rows = await world.as('chair', ({ tx }) => tx.selectFrom('cases').select('id').execute())
  expect(rows).toEqual([])
})

test('§10.1 a call to the LADO that is not made in time goes to the chair by itself, without a word of the case', async () => {
  const id = await open('allegation', 'Words of the case')
  later(3 * 24 * 60)
  await world.rounds()
  await world.rounds()
  const letters = await world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .select(['to_person', 'subject', 'lines'])
      .where('once', 'like', `case:${id}:lado:%`)
      .execute(),
  )
  expect(letters.map(({ to_person: to, subject }) => [to, subject])).toEqual([
    [world.id('chair'), 'A step of a case is late'],
  ])
  expect(JSON.stringify(letters)).not.toContain('Words of the case')
  expect((await (await world.browser('head')).get('/cases')).text).toContain('A step is late.')
})
