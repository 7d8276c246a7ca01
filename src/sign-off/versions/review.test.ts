// The days of a version: by when everybody signs it, when it is looked at again, who approved it, and who is reminded.
import { expect, test } from 'vitest'

import { draftNewVersion } from '../../../tests/stories/bring-new-version.ts'
import { fieldOf } from '../../../tests/stories/sign-policy.ts'
import { useWorld } from '../../../tests/world.ts'
import { versionById } from '../policy-queries.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const meeting = { reference: 'FGB, item 7', 'on-day': '20', 'on-month': '11', 'on-year': '2026' }
const date = (name: string, [year, month, of]: readonly number[]) => ({
  [`${name}-day`]: String(of),
  [`${name}-month`]: String(month),
  [`${name}-year`]: String(year),
})
const fromDecember = date('from', [2026, 12, 1])
let id = ''
const approve = async (fields: Record<string, string>) => {
  const [chair, path] = [await world.browser('chair'), `/policy/write/${id}/approve`]
  const seen = fieldOf((await chair.get(path)).text, 'seen')
  return chair.post(path, { ...meeting, ...fromDecember, seen, ...fields })
}

/** To whom the letters of the review went, oldest first. */
const letters = async () => {
  const rows = await world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .innerJoin('people', 'people.id', 'letters.to_person')
      .select(['subject', 'full_name', 'lines'])
      .where('once', 'like', 'policy-review:%')
      .orderBy('letters.written_at')
      .orderBy('full_name')
      .execute(),
  )
  return rows.map(({ subject, full_name }) => `${full_name}: ${subject}`)
}

test('cover: a day that is none, or comes too early, is refused, and what was typed stays', async () => {
  id = await draftNewVersion(world, { filling: { 'policy-owner': 'The office' } })
  await (await world.browser('head')).post(`/policy/write/${id}/do/propose`)
  for (const [fields, sentence] of [
    [date('sign', [2026, 2, 31]), 'There is no such day'],
    [date('sign', [2026, 11, 30]), 'Let people sign until the day from which it counts'],
    [date('review', [2026, 12, 1]), 'Let it be looked at again after the day'],
  ] as const) {
    const answer = await approve(fields)
    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
    expect(answer.text).toContain('value="FGB, item 7"')
  }
})

test('cover: left empty, it is signed within 14 days and looked at again a year later, and its page says so', async () => {
  expect((await approve({})).status).toBe(303)
  const version = await world.as('teacher', (sight) => versionById(sight, id))
  expect(version).toMatchObject({ signBy: '2026-12-15', reviewOn: '2027-12-01' })
  const { text } = await (await world.browser('teacher')).get(`/policy/versions/${id}`)
  for (const each of [
    'The office',
    'By the governors on 20 November 2026: FGB, item 7. Recorded by',
    '15 December 2026',
    '1 December 2027',
    'Jo Bennett',
  ])
    expect(text).toContain(each)
})

test('cover: who wrote it is who updated it, not who proposed or approved it', async () => {
  const version = await world.as('teacher', (sight) => versionById(sight, id))
  expect(version?.changedBy).toBe('Jo Bennett')
  const { text } = await (await world.browser('teacher')).get('/policy')
  expect(text).toContain('Came with the program')
})

test('HR: whom to ask stands in one place on the page of the policy', async () => {
  const { text } = await (await world.browser('teacher')).get('/policy')
  const card = text.slice(text.indexOf('id="whom-to-ask"'))
  for (const each of ['HR contact', '01632 960010', 'LADO', '01632 960020'])
    expect(card.slice(0, 2000)).toContain(each)
})

test('cover: owner and head are reminded 60 and 14 days before the review, and on the day, each once', async () => {
  const until = (on: string) => world.wait(Date.parse(`${on}T08:00:00Z`) - world.program.clock().getTime())
  until('2027-10-01')
  await world.rounds()
  expect(await letters()).toEqual([])
  const soon = 'The social-media policy is to be looked at soon'
  for (const on of ['2027-10-02', '2027-10-03', '2027-11-17', '2027-11-18']) {
    until(on)
    await world.rounds()
    await world.rounds()
  }
  expect(await letters()).toEqual([
    `Bev Carter: ${soon}`,
    `Jo Bennett: ${soon}`,
    `Bev Carter: ${soon}`,
    `Jo Bennett: ${soon}`,
  ])
  until('2027-12-01')
  await world.rounds()
  world.wait(30 * day)
  await world.rounds()
  expect((await letters()).slice(4)).toEqual([
    'Bev Carter: The social-media policy is due to be looked at',
    'Jo Bennett: The social-media policy is due to be looked at',
  ])
  expect((await (await world.browser('head')).get('/policy')).text).toContain('Overdue')
})
