// What stands upon the policy when the demonstration begins.
import { expect, test } from 'vitest'

import { useWorld } from '../../tests/world.ts'
import { historyOf } from '../decisions/history.ts'
import { signaturesOf } from '../sign-off/policy-queries.ts'
import { standings } from '../sign-off/signing/signing-standing.ts'
import { demoPeople } from './oakfield.data.ts'

const world = useWorld()

test('signature: every receipt of the demonstration names its entry in the ledger, by the one who signed', async () => {
  for (const { key, name } of demoPeople.filter(({ signed }) => signed)) {
    const [own] = await world.as(key, (sight) => signaturesOf(sight, world.id(key)))
    expect(own?.ledgerIndex).toMatch(/^\d+$/u)
    const [entry] = await world.as(key, (sight) => historyOf(sight, 'signature', own?.id ?? ''))
    expect([entry?.by, entry?.actor, entry?.detail['typedName']]).toEqual([name, world.id(key), name])
    const { text } = await (await world.browser(key)).get(`/policy/signatures/${own?.id ?? ''}`)
    expect(text).not.toContain('Brought along')
  }
})

test('signature: the demonstration shows all three states', async () => {
  const all = await world.as('head', standings)
  const stateOf = (key: string) => all.find(({ personId }) => personId === world.id(key))?.state
  expect([stateOf('teacher'), stateOf('starter'), stateOf('unsigned')]).toEqual([
    'signed',
    'to-sign',
    'overdue',
  ])
  expect(stateOf('parent')).toBeUndefined()
})
