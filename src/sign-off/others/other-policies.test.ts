// The school's other policies: listed with link and review date, linked where the text names them, and never part of what is signed.
import { expect, test } from 'vitest'

import { statusOfClearPage } from '../../../tests/bad-input/clear-page.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { otherPolicies } from '../../policy/other-policies.data.ts'
import { versionInForce } from '../policy-queries.ts'
import { fingerprintOf } from '../text/canonical-policy.ts'
import { slots } from '../text/policy-slots.data.ts'
import { otherKeyOf } from './other-policy.ts'

const world = useWorld()
const at = (slot: Parameters<typeof otherKeyOf>[0]) => `/policy/others/${otherKeyOf(slot)}`
const link = 'https://www.oakfield.example/policies/discipline'
const review = { 'review-day': '1', 'review-month': '1', 'review-year': '2027' }

test('§9.1 all seven stand in the list, each a slot of the model’s text', async () => {
  const { text } = await (await world.browser('teacher')).get('/policy/others')
  expect(otherPolicies).toHaveLength(7)
  for (const { slot, title } of otherPolicies) {
    expect(text).toContain(title)
    expect(slots[slot]?.clauses.length).toBeGreaterThan(0)
  }
  expect(text).toContain('No date yet')
  expect(text).not.toContain('Change')
})

test.each([
  [{ link: 'oakfield.example/policies' }, 'Give the whole address'],
  [{ link: 'javascript:alert(1)' }, 'Give the whole address'],
  [{ link: 'https://me:secret@oakfield.example/' }, 'Take the name and password out'],
  [{ link: `https://oakfield.example/${'x'.repeat(500)}` }, 'Shorten this address'],
  [{ link: '', ...review, 'review-day': '32' }, 'There is no such day'],
])('§9.1 %o is refused with what to do, and stays typed', async (fields, sentence) => {
  const office = await world.browser('office')
  const answer = await office.post(at('discipline-policy'), { seen: '0', ...fields })
  expect(statusOfClearPage(answer)).toBe(422)
  expect(answer.text).toContain(sentence)
  expect(answer.text).toContain(fields.link)
})

test('§9.1 where the text names it, its readers get the link; the words and the fingerprint stay', async () => {
  const before = await world.as('teacher', versionInForce)
  const office = await world.browser('office')
  expect((await office.post(at('discipline-policy'), { seen: '0', link, ...review })).status).toBe(303)
  const { text } = await (await world.browser('teacher')).get('/policy')
  expect(
    text.split(`<a class="govuk-link" href="${link}" rel="noreferrer">our disciplinary policy</a>`),
  ).toHaveLength(3)
  const after = await world.as('teacher', versionInForce)
  expect(after?.clauses).toEqual(before?.clauses)
  expect(after?.fingerprint).toBe(fingerprintOf(after?.clauses ?? []))
  const entries = await world.as('teacher', (sight) =>
    historyOf(sight, 'other-policy', otherKeyOf('discipline-policy')),
  )
  expect(entries.map(({ by, detail }) => [by, detail])).toEqual([
    ['Bev Carter', { policy: 'Disciplinary policy', link, reviewOn: '2027-01-01' }],
  ])
})

test('§9.1 of two who change it at once the second is told; a teacher changes nothing', async () => {
  const head = await world.browser('head')
  const late = await head.post(at('discipline-policy'), { seen: '0', link: 'https://late.example/' })
  expect([late.status, late.text.includes('Somebody else has saved')]).toEqual([422, true])
  expect(late.text).toContain('https://late.example/')
  const teacher = await world.browser('teacher')
  expect((await teacher.get(at('discipline-policy'))).status).toBe(403)
  expect((await teacher.post(at('discipline-policy'), { seen: '1', link })).status).toBe(403)
  expect((await head.get('/policy/others/00000000-0000-4000-8000-000000000000')).status).toBe(404)
})

test('§9.1 head and office are reminded 30 days before it is looked at again and on the day, then it is overdue', async () => {
  const letters = () =>
    world.asSystem(({ tx }) =>
      tx.selectFrom('letters').select('subject').where('once', 'like', 'other-policy:%').execute(),
    )
  const until = (on: string) => world.wait(Date.parse(`${on}T08:00:00Z`) - world.program.clock().getTime())
  await world.rounds()
  expect(await letters()).toEqual([])
  until('2026-12-02')
  await world.rounds()
  await world.rounds()
  expect(await letters()).toHaveLength(2)
  until('2027-01-01')
  await world.rounds()
  expect(await letters()).toHaveLength(4)
  expect((await (await world.browser('teacher')).get('/policy/others')).text).not.toContain('Overdue')
  until('2027-01-02')
  expect((await (await world.browser('teacher')).get('/policy/others')).text).toContain('Overdue')
  const next = { ...review, 'review-year': '2028' }
  await (await world.browser('head')).post(at('discipline-policy'), { seen: '1', link, ...next })
  await world.rounds()
  expect(await letters()).toHaveLength(4)
})
