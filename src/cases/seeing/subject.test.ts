// Whoever a concern or case is about sees nothing of it and learns nothing of it, from the moment they are named (§10.1).
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { personFile } from '../../people/data-rights/person-file.ts'
import { waitingFor } from '../../reports/waiting.ts'
import { allConcerns } from '../concerns/concern-queries.ts'
import { allCases } from '../file/case-queries.ts'

const world = useWorld()

const raise = async (text: string, more: Record<string, string> = {}, key?: string) => {
  const answer = await (await world.browser(key)).post('/concern', { text, ...more })
  expect(answer.status).toBe(303)
  const [row] = await world.asSystem(({ tx }) =>
    tx.selectFrom('concerns').select('id').where('body', '=', text).execute(),
  )
  return row?.id ?? ''
}
const readers = async (id: string) => {
  const found: string[] = []
  for (const key of ['head', 'chair', 'safeguarding', 'office', 'teacher'])
    if ((await world.as(key, allConcerns)).some((each) => each.id === id)) found.push(key)
  return found
}
const letters = (id: string) =>
  world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .select(['to_person', 'subject', 'lines'])
      .where('path', 'like', `%${id}`)
      .execute(),
  )

test('§10.1 a concern about the head goes to the chair, and about the lead to the head, at once', async () => {
  expect(await readers(await raise('Anybody'))).toEqual(['safeguarding'])
  expect(await readers(await raise('The head', { whom: 'head' }))).toEqual(['chair'])
  expect(await readers(await raise('The lead', { whom: 'lead' }))).toEqual(['head'])
})

test('§10.1 a name that somebody types keeps that person out, also with the family name alone', async () => {
  expect(
    await readers(await raise('By name', { whom: 'adult', name: 'Mrs HADDAD from the office' })),
  ).toEqual(['head'])
  expect(await readers(await raise('Jo', { name: 'jo bennett' }))).toEqual(['chair'])
  expect(await readers(await raise('A child of that name', { whom: 'child', name: 'Sam Haddad' }))).toEqual([
    'safeguarding',
  ])
})

test('§10.1 no letter about it goes to its subject, and none says a word of it', async () => {
  const found = await letters(await raise('Secret words about the head', { whom: 'head' }))
  expect(found.map(({ to_person: to }) => to)).toEqual([world.id('chair')])
  expect(JSON.stringify(found)).not.toContain('Secret words')
})

test('§15.3 two people are told of every concern, and the second is never its subject', async () => {
  const told = async (id: string) => {
    const rows = await world.asSystem(({ tx }) =>
      tx.selectFrom('letters').select('to_person').where('once', 'like', `concern:${id}:%`).execute(),
    )
    return rows.map(({ to_person: to }) => to ?? '').toSorted()
  }
  const both = [world.id('safeguarding'), world.id('head')].toSorted()
  expect(await told(await raise('Told to two'))).toEqual(both)
  expect(await told(await raise('Not to the head', { whom: 'head' }))).toEqual([world.id('chair')])
})

test('§10.1 whoever is named as the subject while reading a concern has lost it when the step is done', async () => {
  const id = await raise('Who can it be')
  const lead = await world.browser('safeguarding')
  const sorted = await lead.post(`/concerns/${id}/sort`, {
    kind: 'allegation',
    subjects: world.id('teacher'),
  })
  expect(sorted.location).toBe('/concerns')
  const head = (await world.as('head', allCases)).find(({ words }) => words === 'Who can it be')
  const browser = await world.browser('head')
  expect((await browser.get(`/cases/${head?.id ?? ''}`)).text).toContain('Tom O’Neill')
  const named = await browser.post(`/cases/${head?.id ?? ''}/do/name-subject`, { person: world.id('head') })
  expect(named.location).toBe('/cases')
  expect((await browser.get(`/cases/${head?.id ?? ''}`)).status).toBe(404)
  expect((await browser.get('/cases')).text).not.toContain(head?.id ?? 'no case')
  expect((await world.as('chair', allCases)).map((each) => each.id)).toContain(head?.id)
})

test('§10.1 nothing else tells its subject: no list, count, history, waiting list, ledger or file of their own data', async () => {
  const concern = await raise('About Tom', { whom: 'adult', name: 'Tom O’Neill' })
  const lead = await world.browser('safeguarding')
  await lead.post(`/concerns/${concern}/sort`, { kind: 'allegation' })
  const found = (await world.as('head', allCases)).find(({ words }) => words === 'About Tom')
  const id = found?.id ?? ''
  expect(id).not.toBe('')
  const browser = await world.browser('teacher')
  for (const path of [`/cases/${id}`, `/cases/${id}/do/refer`])
    expect((await browser.get(path)).status).toBe(404)
  for (const path of ['/', '/cases', '/cases/glass']) expect((await browser.get(path)).text).not.toContain(id)
  await world.as('teacher', async (sight) => {
    for (const kind of ['allegation', 'concern'])
      for (const file of [id, concern]) expect(await historyOf(sight, kind, file)).toEqual([])
    for (const table of [
      'cases',
      'case_parties',
      'case_steps',
      'case_openings',
      'concerns',
      'letters',
    ] as const)
      expect([table, await sight.tx.selectFrom(table).select('school_id').execute()]).toEqual([table, []])
    expect(JSON.stringify(await waitingFor(sight, undefined))).not.toContain(id)
    const { parts = [] } = (await personFile(sight, { kind: 'person', id: world.id('teacher') })) ?? {}
    expect(JSON.stringify(parts)).not.toMatch(/case|concern|allegation/iu)
  })
})
