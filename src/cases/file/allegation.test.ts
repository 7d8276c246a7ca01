// An allegation from the first call to its end, at the pages: the LADO first, and each question asked (§10.1).
import { expect, test } from 'vitest'

import { allegationSteps as steps, step } from '../../../tests/stories/allegation.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { caseById } from './case-queries.ts'
import { openCase } from './open-case.ts'

const world = useWorld()

async function open(danger = false, words = 'Something was seen'): Promise<string> {
  await world.as('safeguarding', (sight) =>
    openCase(sight, 'allegation', { words, danger, subjects: [world.id('teacher')] }),
  )
  const [row] = await world.asSystem(({ tx }) =>
    tx.selectFrom('cases').select('id').orderBy('id').where('words', '=', words).execute(),
  )
  return row?.id ?? ''
}
const stateOf = async (id: string) => (await world.as('head', (sight) => caseById(sight, id)))?.state

test('§10.1 no step of looking into it is taken before the LADO was told and has advised', async () => {
  const id = await open(false, 'The gate')
  const head = await world.browser('head')
  for (const action of ['investigate', 'record-step', 'conclude', 'close', 'add-note'] as const) {
    const typed = action === 'add-note' ? { note: 'I asked him' } : steps[action]
    expect([action, (await step(head, id, action, typed)).status]).toEqual([action, 409])
  }
  expect((await step(head, id, 'refer', { ...steps.refer, reference: '' })).status).toBe(422)
  expect((await step(head, id, 'refer', { ...steps.refer, 'at-time': '23:59' })).status).toBe(422)
  expect((await step(head, id, 'refer', steps.refer)).status).toBe(303)
  expect((await step(head, id, 'investigate', steps.investigate)).status).toBe(409)
  expect((await step(head, id, 'advise', steps.advise)).status).toBe(303)
  expect((await step(head, id, 'investigate', steps.investigate)).text).toContain('four questions')
  await step(head, id, 'assess', { ...steps.assess, offence: 'yes' })
  expect((await step(head, id, 'investigate', steps.investigate)).text).toContain('Tell the police first')
  await step(head, id, 'tell-police', steps['tell-police'])
  await step(head, id, 'say-capacity', {
    capacity: 'contractor',
    agency: 'yes',
    'agency-name': 'Bright Supply',
    'agency-reach': '01632 960 111',
  })
  expect((await step(head, id, 'investigate', steps.investigate)).text).toContain('agency takes part')
  const { person, ...at } = steps.refer
  await step(head, id, 'tell-agency', { ...at, person })
  expect((await step(head, id, 'investigate', steps.investigate)).status).toBe(303)
  expect(await stateOf(id)).toBe('investigating')
  expect((await head.get(`/cases/${id}`)).text).toContain('Bright Supply')
})

test('§10.1 closing asks for an outcome of the closed list, and whether the DBS is told', async () => {
  const id = await open(false, 'The end')
  const head = await world.browser('head')
  for (const action of ['refer', 'advise', 'assess', 'say-capacity', 'investigate', 'record-step'] as const)
    expect([action, (await step(head, id, action, steps[action])).status]).toEqual([action, 303])
  expect((await step(head, id, 'conclude', { ...steps.conclude, outcome: 'guilty' })).status).toBe(422)
  expect((await step(head, id, 'conclude', steps.conclude)).status).toBe(303)
  expect((await step(head, id, 'close', { ...steps.close, dbs: '' })).status).toBe(422)
  expect((await step(head, id, 'close', steps.close)).status).toBe(303)
  expect(await stateOf(id)).toBe('closed')
})

test('§10.1 an allegation found false leaves the personnel file, unless the person agrees, before the case can close', async () => {
  const head = await world.browser('head')
  const conclude = async (words: string, outcome: string) => {
    const id = await open(false, words)
    for (const action of ['refer', 'advise', 'assess', 'say-capacity', 'investigate'] as const)
      await step(head, id, action, steps[action])
    await step(head, id, 'conclude', { ...steps.conclude, outcome })
    return id
  }
  const day = { 'taken-out-day': '23', 'taken-out-month': '11', 'taken-out-year': '2026' }
  for (const outcome of ['malicious', 'false']) {
    const id = await conclude(`It was ${outcome}`, outcome)
    expect((await head.get(`/cases/${id}/do/close`)).text).toContain('stays in their personnel file')
    expect((await step(head, id, 'close', steps.close)).status).toBe(422)
    expect((await step(head, id, 'close', { ...steps.close, agreed: 'no' })).status).toBe(422)
    expect((await step(head, id, 'close', { ...steps.close, agreed: 'no', ...day })).status).toBe(303)
    expect((await head.get(`/cases/${id}`)).text).toContain('taken out of the personnel file')
  }
  const agreed = await conclude('They agree', 'false')
  expect((await step(head, agreed, 'close', { ...steps.close, agreed: 'yes' })).status).toBe(303)
  const other = await conclude('It was so', 'substantiated')
  expect((await head.get(`/cases/${other}/do/close`)).text).not.toContain('personnel file')
})

test('§10.1 a child in danger comes first: 999 stands above the LADO’s number, and both before anything else', async () => {
  const { text } = await (await world.browser('head')).get(`/cases/${await open(true, 'Now')}`)
  const places = ['tel:999', 'LADO:', '<h1'].map((each) => text.indexOf(each, text.indexOf('<main')))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  const calm = await (await world.browser('head')).get(`/cases/${await open(false, 'Calm')}`)
  expect(calm.text).not.toContain('tel:999')
  expect(calm.text).toContain('LADO')
  expect(calm.text).toContain('Safeguarding hub (MASH)')
})

test('§10.1 all four limbs answered with no: it becomes a low-level concern about the same person', async () => {
  const id = await open(false, 'A doubt')
  const head = await world.browser('head')
  expect((await step(head, id, 'set-below', { reason: 'A doubt' })).status).toBe(409)
  await step(head, id, 'assess', { harmed: 'no', offence: 'no', risk: 'no', unsuitable: 'no' })
  expect((await step(head, id, 'set-below', { reason: 'A doubt' })).status).toBe(303)
  const rows = await world.as('head', ({ tx }) =>
    tx.selectFrom('cases').select(['kind', 'state']).where('from_case', '=', id).execute(),
  )
  expect(rows).toEqual([{ kind: 'low-level', state: 'kept' }])
})

test('§10.1 the database itself lets no allegation past the gate', async () => {
  const id = await open(false, 'By hand')
  const forced = world.as('head', ({ tx }) =>
    tx.updateTable('cases').set({ rests: false, state: 'investigating' }).where('id', '=', id).execute(),
  )
  await expect(forced).rejects.toMatchObject({ code: '23514' })
})

test('§10.1 opening a file stands in the ledger, needs a fresh sign-in, and is written once for a quarter of an hour', async () => {
  const id = await open(false, 'Opened')
  const head = await world.browser('head')
  await head.get(`/cases/${id}`)
  await head.get(`/cases/${id}`)
  const history = await world.as('head', (sight) => historyOf(sight, 'allegation', id))
  expect(history.map(({ action }) => action)).toEqual(['open', 'look'])
  world.program.clock = (
    (before) => () =>
      new Date(before().getTime() + 20 * 60_000)
  )(world.program.clock)
  expect((await head.get(`/cases/${id}`)).location).toMatch(/^\/prove\?to=/u)
})
