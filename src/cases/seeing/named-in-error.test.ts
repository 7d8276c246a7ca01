// Somebody named in error is cleared by whoever manages the case, and never learns that they stood in it (§10.1).
import { expect, test } from 'vitest'

import { allegationSteps as steps, step } from '../../../tests/stories/allegation.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { allCases, partiesOf } from '../file/case-queries.ts'
import { keptOut, subjectsOf } from '../file/case.ts'
import { addSubject, openCase } from '../file/open-case.ts'

const world = useWorld()

const open = async (words: string, ...keys: string[]) => {
  await world.as('safeguarding', (sight) =>
    openCase(sight, 'allegation', { words, danger: false, subjects: keys.map(world.id) }),
  )
  const row = await world.asSystem(({ tx }) =>
    tx.selectFrom('cases').select('id').where('words', '=', words).executeTakeFirstOrThrow(),
  )
  return row.id
}
const partiesIn = (id: string) => world.asSystem((sight) => partiesOf(sight, id))
const sees = async (key: string, id: string) => (await world.as(key, allCases)).some((each) => each.id === id)
const clear = async (by: string, id: string, key: string, reason = 'Another person of that name') =>
  (await world.browser(by)).post(`/cases/${id}/do/clear-subject`, { person: world.id(key), reason })

test('§10.1 whoever manages the case clears somebody with a reason, which stands in its ledger', async () => {
  const id = await open('The wrong Tom', 'teacher', 'assistant')
  expect((await clear('head', id, 'teacher', '')).status).toBe(422)
  expect((await clear('head', id, 'office')).status).toBe(422)
  expect((await clear('head', id, 'teacher')).status).toBe(303)
  const parties = await partiesIn(id)
  expect(subjectsOf(parties).map(({ personId }) => personId)).toEqual([world.id('assistant')])
  const history = await world.as('head', (sight) => historyOf(sight, 'allegation', id))
  expect(history.find(({ action }) => action === 'clear-subject')?.detail).toMatchObject({
    reason: 'Another person of that name',
  })
  expect((await (await world.browser('head')).get(`/cases/${id}`)).text).toContain('Named in error')
})

test('§10.1 the cleared one goes on seeing nothing: no case, no letter, no entry, though their role would manage it', async () => {
  const id = await open('The wrong head', 'head', 'teacher')
  expect(await sees('chair', id)).toBe(true)
  expect((await clear('chair', id, 'head')).status).toBe(303)
  for (const key of ['head', 'teacher']) {
    expect([key, await sees(key, id)]).toEqual([key, false])
    expect((await (await world.browser(key)).get(`/cases/${id}`)).status).toBe(404)
    expect(await world.as(key, (sight) => historyOf(sight, 'allegation', id))).toEqual([])
    const letters = await world.as(key, ({ tx }) =>
      tx.selectFrom('letters').select('path').where('path', 'like', `%${id}%`).execute(),
    )
    expect([key, letters]).toEqual([key, []])
  }
  expect(await sees('chair', id)).toBe(true)
})

test('§10.1 they are kept out of what the case goes on as, too', async () => {
  const id = await open('Below, about another', 'head', 'teacher')
  await clear('chair', id, 'head')
  const chair = await world.browser('chair')
  await step(chair, id, 'assess', { ...steps.assess, harmed: 'no', risk: 'no' })
  expect((await step(chair, id, 'set-below', { reason: 'A doubt' })).status).toBe(303)
  const next = await world.asSystem(({ tx }) =>
    tx.selectFrom('cases').select('id').where('from_case', '=', id).executeTakeFirstOrThrow(),
  )
  const parties = await partiesIn(next.id)
  expect(keptOut(parties).toSorted()).toEqual([world.id('head'), world.id('teacher')].toSorted())
  expect(subjectsOf(parties).map(({ personId }) => personId)).toEqual([world.id('teacher')])
  expect(await sees('head', next.id)).toBe(false)
})

test('§10.1 a helper clears nobody, the database lets nobody else do it, and a name can be given anew', async () => {
  const id = await open('With a helper', 'teacher')
  const head = await world.browser('head')
  await step(head, id, 'name-handler', { person: world.id('office') })
  expect((await clear('office', id, 'teacher')).status).toBe(409)
  const forced = world.as('office', ({ tx, now }) =>
    tx
      .updateTable('case_parties')
      .set({ cleared_at: now, cleared_by: world.id('office') })
      .where('file_id', '=', id)
      .where('part', '=', 'subject')
      .execute(),
  )
  await expect(forced).rejects.toMatchObject({ code: '42501' })
  await clear('head', id, 'teacher')
  expect((await (await world.browser('head')).get(`/cases/${id}`)).text).not.toContain('clear-subject')
  await step(await world.browser('office'), id, 'name-subject', { person: world.id('teacher') })
  expect(subjectsOf(await partiesIn(id)).map(({ personId }) => personId)).toEqual([world.id('teacher')])
})

test('§10.1 whoever is named loses the case in the same transaction: a letter waiting for them leads nowhere', async () => {
  const id = await open('Named late', 'teacher')
  const head = await world.browser('head')
  await step(head, id, 'name-handler', { person: world.id('office') })
  expect(await sees('office', id)).toBe(true)
  const seen = await world.as('head', async (sight) => {
    const before = await sight.tx.selectFrom('cases').select('id').where('id', '=', id).execute()
    await addSubject(sight, id, world.id('head'), world.id('head'))
    const after = await sight.tx.selectFrom('cases').select('id').where('id', '=', id).execute()
    return [before.length, after.length]
  })
  expect(seen).toEqual([1, 0])
  expect(await sees('chair', id)).toBe(true)
})
