// Who is asked to sign, reminded and told, day by day, by the rounds that the program makes itself.
import { beforeAll, expect, test } from 'vitest'

import { newStarter } from '../../../tests/stories/new-starter.ts'
import { newVersion, signVersion } from '../../../tests/stories/new-version.ts'
import { useWorld } from '../../../tests/world.ts'
import { versionInForce } from '../policy-queries.ts'

const world = useWorld()
const day = 24 * 60 * 60_000

interface Sent {
  to: string | null
  subject: string
  lines: string
  path: string | null
}

/** The letters about signing that were written since this was asked last. */
async function newLetters(): Promise<Sent[]> {
  const rows = await world.asSystem(({ tx }) =>
    tx
      .selectFrom('letters')
      .select(['id', 'to_person', 'subject', 'lines', 'path'])
      .where('once', 'like', 'signing/%')
      .orderBy('subject')
      .execute(),
  )
  const fresh = rows.filter(({ id }) => !seen.has(id))
  for (const { id } of fresh) seen.add(id)
  return fresh.map((row) => ({
    to: row.to_person,
    subject: row.subject,
    lines: row.lines.join(' '),
    path: row.path,
  }))
}
// Whoever begins on this very day has signed, so that the others' days alone are told here.
beforeAll(async () => {
  const version = await world.as('starter', versionInForce)
  await signVersion(world, 'starter', version?.id ?? '')
})

const seen = new Set<string>()
const to = (letters: readonly Sent[], key: string) => letters.filter((each) => each.to === world.id(key))

test('signature: whoever was late before the program came gets one letter, and so do manager and head', async () => {
  await world.rounds()
  const letters = await newLetters()
  expect(letters.map(({ subject }) => subject)).toEqual([
    'Some have still not signed the policy',
    'Somebody of your team has not signed the policy',
    'Your roles rest until you sign the policy',
  ])
  expect(to(letters, 'unsigned')[0]?.path).toBe('/policy/sign')
  expect(to(letters, 'manager')[0]?.path).toBe('/policy/signed?show=overdue')
  expect(to(letters, 'head')[0]?.lines).toContain('One person has not signed')
  // No letter names anybody: it may stand on a locked screen.
  expect(letters.filter(({ subject, lines }) => /Owen|Pryce/u.test(subject + lines))).toEqual([])
})

test('signature: a round made twice writes no letter twice', async () => {
  await world.rounds()
  await world.rounds()
  expect(await newLetters()).toEqual([])
})

test('signature: a new starter is asked on the first day, not before, and parents in the PTA never', async () => {
  const starter = await newStarter(world, {
    name: 'Ewa Lis',
    capacity: 'employee',
    starts: '2026-11-24',
    ends: '2026-11-27',
    manager: 'manager',
    email: 'ewa@oakfield.example',
  })
  await newStarter(world, { name: 'Kit Moss', capacity: 'pta-member', starts: '2026-11-24' })
  await world.rounds()
  expect(await newLetters()).toEqual([])
  world.wait(day)
  await world.rounds()
  const letters = await newLetters()
  expect(letters.map((each) => [each.to, each.subject])).toEqual([
    [starter, 'Please read and sign the policy by 24 November 2026'],
  ])
})

test('signature: whoever has left gets no letter, and their line manager none about them', async () => {
  world.wait(5 * day)
  await world.rounds()
  expect(await newLetters()).toEqual([])
})

test('signature: a new version asks everybody on the day on which it begins to count', async () => {
  await newVersion(world, { from: '2026-12-01' })
  await world.rounds()
  expect(await newLetters()).toEqual([])
  world.wait(2 * day)
  await world.rounds()
  const letters = await newLetters()
  expect(new Set(letters.map(({ subject }) => subject))).toEqual(
    new Set(['Please read and sign the policy by 15 December 2026']),
  )
  expect(letters).toHaveLength(11)
  expect(to(letters, 'parent')).toEqual([])
  expect(to(letters, 'unsigned')[0]?.lines).toContain('Until you sign you can’t write')
  expect(to(letters, 'teacher')[0]?.lines).not.toContain('Until you sign')
})

test('signature: they are reminded a week and two days before, and on the day, unless they have signed', async () => {
  const version = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('policy_versions').select('id').where('number', '=', 2).executeTakeFirstOrThrow(),
  )
  const reminder = 'A reminder: please sign the policy by 15 December 2026'
  for (const [wait, subject, signer] of [
    [6, undefined, undefined],
    [1, reminder, 'head'],
    [4, undefined, undefined],
    [1, reminder, 'office'],
    [2, 'Please sign the policy today', 'chair'],
  ] as const) {
    if (signer) await signVersion(world, signer, version.id)
    world.wait(wait * day)
    await world.rounds()
    const letters = await newLetters()
    expect([...new Set(letters.map((each) => each.subject))]).toEqual(subject ? [subject] : [])
    expect(to(letters, 'head')).toEqual([])
  }
})

test('signature: the day after, line managers are told once for their whole team', async () => {
  world.wait(day)
  await world.rounds()
  const letters = await newLetters()
  const managers = letters.filter(({ subject }) => subject.startsWith('Somebody of your team'))
  expect(managers).toHaveLength(2)
  expect(new Set(managers.map((each) => each.to))).toEqual(new Set([world.id('head'), world.id('manager')]))
  expect(to(managers, 'manager')[0]?.lines).toContain('5 people of your team')
  expect(to(letters, 'teacher')[0]?.subject).toBe('Your roles rest until you sign the policy')
})

test('signature: a program that was off for some days writes the latest letter alone, and a week after the head is told', async () => {
  world.wait(4 * day)
  await world.rounds()
  expect(await newLetters()).toEqual([])
  world.wait(6 * day)
  await world.rounds()
  const letters = await newLetters()
  expect(letters.map((each) => [each.to, each.path])).toEqual([
    [world.id('head'), '/policy/signed?show=overdue'],
  ])
  expect(letters[0]?.lines).toContain('8 people have not signed the policy')
})
