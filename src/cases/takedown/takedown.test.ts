// A post about somebody who works here, at the pages: by whom it is, the ladder, what is ready to send, and its dates (§5.1–5.3).
import { expect, test } from 'vitest'

import { address, openCaseAbout, postSteps, say } from '../../../tests/stories/post-about-staff.ts'
import { useWorld } from '../../../tests/world.ts'
import { clocksOf } from '../../policy/cases/clocks-of.ts'
import { hostRoutes } from '../../policy/cases/host-routes.data.ts'
import { hostKeys } from '../../policy/hosts.data.ts'
import { evidenceOf } from '../evidence/keep-evidence.ts'
import { caseById } from '../file/case-queries.ts'
import { timedOf } from '../file/remind-of-cases.ts'

const world = useWorld()
const stateOf = async (id: string) => (await world.as('head', (sight) => caseById(sight, id)))?.state

test('§5.2 a parent’s post climbs the ladder rung by rung, each with its wording, until it has come down', async () => {
  const id = await openCaseAbout(world, 'teacher')
  const head = await world.browser('head')
  expect((await head.get(`/cases/${id}/ladder`)).status).toBe(404)
  expect((await say(head, id, 'say-parent', { address: '' })).status).toBe(422)
  expect((await say(head, id, 'say-parent')).status).toBe(303)
  const before = (await head.get(`/cases/${id}/ladder`)).text
  for (const part of [
    'Keep calm',
    'Meet the parent',
    'Facebook',
    hostRoutes.facebook.route,
    'Professionals Online Safety Helpline',
    '23 November 2026, 06:40',
    address,
  ])
    expect(before).toContain(part)
  expect((await say(head, id, 'host-answered')).status).toBe(409)
  for (const action of [
    'keep-calm',
    'meet-author',
    'report-host',
    'host-answered',
    'ask-helpline',
    'tell-police',
  ] as const)
    expect([action, (await say(head, id, action)).status]).toEqual([action, 303])
  const after = (await head.get(`/cases/${id}/ladder`)).text
  expect(after).toContain('Their reference: FB-1')
  expect(after.match(/Not yet/gu)).toBeNull()
  expect((await say(head, id, 'end', { down: '' })).status).toBe(422)
  expect((await say(head, id, 'end')).status).toBe(303)
  expect(await stateOf(id)).toBe('ended')
  expect((await head.get(`/cases/${id}`)).text).toContain('Its author took it down')
})

test('§5.1 a pupil’s post follows the behaviour policy: parents told first, then an outcome of the closed list', async () => {
  const id = await openCaseAbout(world, 'manager')
  const head = await world.browser('head')
  await say(head, id, 'say-pupil')
  const { text } = await head.get(`/cases/${id}/ladder`)
  expect(text).toContain('Tell the pupil’s parents')
  expect(text).not.toContain('Meet the parent')
  expect((await say(head, id, 'meet-author')).status).toBe(409)
  expect((await say(head, id, 'end-behaviour')).text).toContain('how the pupil’s parents were told')
  await say(head, id, 'tell-parents')
  expect((await say(head, id, 'end-behaviour', { outcome: 'expelled' })).status).toBe(422)
  expect((await say(head, id, 'end-behaviour')).status).toBe(303)
  expect(await stateOf(id)).toBe('ended')
})

test('§5.2 what was seen is evidence as soon as somebody says who posted it, word for word and with its fingerprint', async () => {
  const id = await openCaseAbout(world, 'office')
  const head = await world.browser('head')
  await say(head, id, 'say-other')
  await say(head, id, 'keep-evidence')
  const kept = await world.as('head', (sight) => evidenceOf(sight, id))
  expect(kept.map(({ record }) => JSON.parse(record) as unknown)).toMatchObject([
    {
      case: id,
      address,
      seen: postSteps['say-other'].seen,
      'seen-at': '2026-11-23T06:40',
      'seen-by': 'The school office',
    },
    { seen: 'Twelve people like it.' },
  ])
  const { text } = await head.get(`/cases/${id}/ladder`)
  for (const { fingerprint } of kept) expect(text).toContain(fingerprint)
  expect(await world.as('office', (sight) => evidenceOf(sight, id))).toEqual([])
  expect((await (await world.browser('office')).get(`/cases/${id}/ladder`)).status).toBe(404)
})

test('§5.2 a report that the host leaves unanswered is chased after five working days; an intimate image after 48 hours, weekend or not', async () => {
  const head = await world.browser('head')
  const clocks = async (id: string) => {
    const found = await world.as('head', (sight) => caseById(sight, id))
    if (!found) throw new Error('no case')
    const timed = await world.as('head', (sight) => timedOf(sight, found))
    return clocksOf(timed).map(({ clock, due, at }) => [clock.name, at ?? due])
  }
  const plain = await openCaseAbout(world, 'volunteer')
  await say(head, plain, 'say-other')
  await say(head, plain, 'report-host')
  expect(await clocks(plain)).toContainEqual(['chase', '2026-11-30'])
  await say(head, plain, 'host-answered')
  expect((await clocks(plain)).map(([name]) => name)).toEqual(['end'])
  await say(head, plain, 'report-host', { 'at-time': '07:05' })
  expect(await clocks(plain)).toContainEqual(['chase', '2026-11-30'])
  const intimate = await openCaseAbout(world, 'communications')
  await say(head, intimate, 'say-other', { intimate: 'yes' })
  expect(await clocks(intimate)).toContainEqual(['report-intimate', '2026-11-23'])
  expect((await head.get(`/cases/${intimate}/ladder`)).text).toContain('within 48 hours')
  await say(head, intimate, 'report-host', { 'at-day': '21', 'at-time': '10:00' })
  expect(await clocks(intimate)).toContainEqual(['chase-intimate', '2026-11-23T10:00'])
  await world.rounds()
  const letters = () =>
    world.asSystem(({ tx }) => tx.selectFrom('letters').select(['subject', 'once']).execute())
  const key = `case:${intimate}:chase-intimate:2026-11-23`
  expect((await letters()).filter(({ once }) => once?.startsWith(`${key}:due`)).length).toBe(1)
  world.wait(4 * 3_600_000)
  await world.rounds()
  expect((await letters()).filter(({ once }) => once?.startsWith(`${key}:late`)).length).toBe(1)
})

test('§18.6 what may show a child goes on as a case that takes nothing in', async () => {
  const id = await openCaseAbout(world, 'assistant', 'A picture that may show a child')
  const head = await world.browser('head')
  expect((await head.post(`/cases/${id}/do/may-be-child`, { reason: 'It may be a pupil.' })).status).toBe(303)
  expect(await stateOf(id)).toBe('ended')
  const rows = await world.as('safeguarding', ({ tx }) =>
    tx.selectFrom('cases').select(['kind', 'state']).where('from_case', '=', id).execute(),
  )
  expect(rows).toEqual([{ kind: 'illegal-content', state: 'opened' }])
})

test('§5.2 every host has a route to its own report', () => {
  expect(Object.keys(hostRoutes).toSorted()).toEqual(hostKeys.toSorted())
})
