// The life of a version of the policy, held against a real database: written, proposed, approved, and then for ever.
import { sql } from 'kysely'
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { act, type Outcome } from '../../decisions/door.ts'
import { newId } from '../../platform/ids.ts'
import { allVersions, versionById, versionInForce } from '../policy-queries.ts'
import { fingerprintOf } from '../text/canonical-policy.ts'
import { modelPolicy } from '../text/model-policy.ts'
import { policyRoom } from './version-decisions.ts'

const world = useWorld()
const minute = { reference: 'FGB 20 November 2026, item 7', on: '2026-11-20', effectiveFrom: '2026-12-01' }
const words = { title: 'Use of social media', filling: {}, clauses: modelPolicy }
const sentence = (outcome: Outcome) =>
  outcome.ok || 'unknown' in outcome ? undefined : outcome.refusal.sentence

const deed = (key: string, id: string, action: 'begin' | 'propose' | 'send-back', reason?: string) =>
  world.as(key, (sight) =>
    act(sight, policyRoom, id, action, { input: undefined, ...(reason ? { reason } : {}) }),
  )
const save = (key: string, id: string, seen: number, more = {}) =>
  world.as(key, (sight) => act(sight, policyRoom, id, 'save', { input: { ...words, seen, ...more } }))
const approve = (key: string, id: string, input = minute) =>
  world.as(key, (sight) => act(sight, policyRoom, id, 'approve', { input }))
const id = newId(new Date('2026-11-23T08:00:00Z'))

test('cover: the school begins with the model policy in force, whole and with its fingerprint', async () => {
  const version = await world.as('unsigned', versionInForce)
  expect(version).toMatchObject({ number: 1, state: 'approved' })
  expect(version?.clauses).toHaveLength(99)
  expect(version?.fingerprint).toBe(fingerprintOf(version?.clauses ?? []))
  expect(version?.clauses.find(({ number }) => number === '10.1')?.text).toContain('01632 960020')
  expect(JSON.stringify(version?.clauses)).not.toMatch(/\{[a-z]+-[a-z]+\}|to be filled in/u)
})

test('cover: a teacher does not write the policy, and one version is written at a time', async () => {
  expect(sentence(await deed('teacher', id, 'begin'))).toContain('This decision is for the headteacher')
  expect((await deed('head', id, 'begin')).ok).toBe(true)
  const other = newId(new Date('2026-11-23T08:00:01Z'))
  expect(sentence(await deed('office', other, 'begin'))).toContain('being written already')
})

test('cover: of two who edit at once the second is told, and nothing of the first is lost', async () => {
  const [first, second] = [
    await save('office', id, 1, { title: 'From the office' }),
    await save('head', id, 1, { title: 'From the head' }),
  ]
  expect(first.ok).toBe(true)
  expect(sentence(second)).toContain('Bev Carter has saved this version since you began')
  expect((await world.as('head', (sight) => versionById(sight, id)))?.title).toBe('From the office')
  expect((await save('head', id, 2)).ok).toBe(true)
})

test('§10.1 a version can’t be proposed while a choice is open', async () => {
  const before = await world.as('head', (sight) => versionById(sight, id))
  expect(sentence(await deed('head', id, 'propose'))).toBe(
    'Fill these in first: Name of the school; HR contact; LADO; Safeguarding hub (MASH); Governor Support.',
  )
  expect(before?.state).toBe('draft')
  const filling = {
    'school-name': 'Oakfield Primary School',
    'hr-contact': 'HR, 01632 960010',
    'lado-contact': 'LADO, 01632 960020',
    'mash-contact': 'MASH, 01632 960030',
    'governor-support': 'Support, 01632 960040',
  }
  expect((await save('head', id, 3, { filling })).ok).toBe(true)
  expect(sentence(await deed('office', id, 'propose'))).toBe('This decision is for the headteacher.')
  expect((await deed('head', id, 'propose')).ok).toBe(true)
  expect(sentence(await save('head', id, 4))).toBe('This version is with the governors now.')
})

test('cover: the governors send back with a reason, and approve with minute and dates', async () => {
  expect(sentence(await approve('head', id))).toContain('This decision is for the chair of governors')
  expect((await deed('chair', id, 'send-back', 'Say more on 3.3.')).ok).toBe(true)
  expect((await deed('head', id, 'propose')).ok).toBe(true)
  expect(sentence(await approve('chair', id, { ...minute, reference: ' ' }))).toContain('minutes')
  expect(sentence(await approve('chair', id, { ...minute, on: '2026-11-24' }))).toContain('future')
  expect(sentence(await approve('chair', id, { ...minute, effectiveFrom: '2026-11-22' }))).toContain('today')
  expect((await approve('chair', id)).ok).toBe(true)
  const version = await world.as('teacher', (sight) => versionById(sight, id))
  expect(version).toMatchObject({ state: 'approved', minute: minute.reference, effectiveFrom: '2026-12-01' })
  expect(version?.fingerprint).toBe(fingerprintOf(version?.clauses ?? []))
})

test('cover: an approved version counts from its date, and the one before stays readable', async () => {
  expect((await world.as('teacher', versionInForce))?.number).toBe(1)
  world.wait(8 * 24 * 60 * 60_000)
  expect((await world.as('teacher', versionInForce))?.number).toBe(2)
  expect((await world.as('teacher', allVersions)).map(({ number }) => number)).toEqual([2, 1])
})

test('cover: no hand changes an approved version or a signature, in the program or past it', async () => {
  expect(sentence(await save('head', id, 4))).toContain('does not change any more')
  for (const statement of [
    sql`update policy_versions set title = 'x'`,
    sql`update policy_versions set state = 'draft'`,
  ])
    await expect(world.asSystem(({ tx }) => statement.execute(tx))).rejects.toThrow(/does not change/u)
  for (const statement of [
    sql`delete from policy_versions`,
    sql`update policy_signatures set typed_name = 'x'`,
    sql`delete from policy_signatures`,
  ])
    await expect(world.asSystem(({ tx }) => statement.execute(tx))).rejects.toThrow(/permission denied/u)
})
