// What a version begins from: the words of the last one approved, the model's, or others when it is started again.
import { expect, test } from 'vitest'

import { bringNewVersion, draftNewVersion, twoChanges } from '../../../tests/stories/bring-new-version.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { versionById, versionInForce } from '../policy-queries.ts'
import { modelPolicy } from '../text/model-policy.ts'

const world = useWorld()
const version = (address: string) =>
  world.as('head', (sight) => versionById(sight, address.split('/').at(-1) ?? ''))
let address = ''

test('cover: a version begins from the words of the last one approved, with its slots and choices', async () => {
  await bringNewVersion(world, { filling: { 'lado-contact': 'the LADO, 01632 960077' } })
  const last = await world.as('head', versionInForce)
  expect(last?.wording.find(({ number }) => number === '10.1')?.text).toContain('{lado-contact}')
  expect(last?.clauses.find(({ number }) => number === '10.1')?.text).toContain('01632 960077')
  address = (await (await world.browser('head')).post('/policy/write')).location
  const begun = await version(address)
  expect(begun?.clauses).toEqual(last?.wording)
  expect(begun?.clauses.find(({ number }) => number === '3.3')?.text).toBe(twoChanges['3.3'])
  expect(begun?.filling['lado-contact']).toBe('the LADO, 01632 960077')
})

test('cover: a version in hand is started again from the model when its writer says so, and the ledger keeps it', async () => {
  const head = await world.browser('head')
  const { text } = await head.get('/policy/write/start')
  expect(text).toContain('takes the place of its words')
  const again = address.split('/').at(-1) ?? ''
  expect((await head.post('/policy/write', { from: 'model' })).status).toBe(409)
  const late = await head.post('/policy/write', { from: 'model', again, seen: '7' })
  expect([late.status, late.text.includes('has saved this version since')]).toEqual([409, true])
  expect((await head.post('/policy/write', { from: 'model', again, seen: '1' })).location).toBe(address)
  expect((await version(address))?.clauses).toEqual(modelPolicy)
  expect((await version(address))?.filling['lado-contact']).toBe('the LADO, 01632 960077')
  const entries = await world.as('head', (sight) => historyOf(sight, 'policy', again))
  expect(entries.map(({ action, detail }) => [action, detail['startedFrom']])).toEqual([
    ['begin', 'version 2'],
    ['start-again', 'the model policy'],
  ])
})

test('cover: a teacher begins nothing, and nobody starts an approved version again', async () => {
  const teacher = await world.browser('teacher')
  expect((await teacher.get('/policy/write/start')).status).toBe(403)
  expect((await teacher.post('/policy/write', { from: 'model' })).status).toBe(403)
  const inForce = await world.as('head', versionInForce)
  const answer = await (
    await world.browser('head')
  ).post('/policy/write', { from: 'model', again: inForce?.id ?? '', seen: String(inForce?.version) })
  expect([answer.status, answer.text.includes('does not change any more')]).toEqual([409, true])
})

test('cover: one version is written at a time, whatever it would begin from', async () => {
  await expect(draftNewVersion(world)).rejects.toThrow(/being written already/u)
})
