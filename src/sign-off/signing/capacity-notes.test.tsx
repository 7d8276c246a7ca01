// What somebody reads above the declaration, for each capacity in which they sign.
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { insideCapacities, type Capacity } from '../../policy/people.data.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { capacityNotes, distanceNote, severalNote, supportElsewhere } from './capacity-notes.data.ts'
import { CapacityNotes } from './capacity-notes.tsx'

const notes = (capacities: readonly Capacity[], support?: string) => {
  const filling = support ? { 'governor-support': support } : {}
  return renderToString(
    <CapacityNotes capacities={capacities} version={{ filling } as unknown as PolicyVersion} />,
  )
}

test('§1.4 everybody who signs reads what that means in their capacity', () => {
  for (const capacity of insideCapacities)
    expect(notes([capacity]).includes(capacityNotes[capacity]?.says ?? 'missing')).toBe(true)
})

test('§12.2 governors are told that staff discipline does not reach them, and whom to ask', () => {
  const told = notes(['governor'], 'Support desk, 01632 960123')
  expect(told).toContain('Staff discipline does not reach you')
  expect(told).toContain('Governor Support: Support desk, 01632 960123.')
  expect(notes(['governor'])).toContain(supportElsewhere)
  expect(notes(['employee'], 'Support desk, 01632 960123')).not.toContain('Support desk')
})

test('§11.1 staff and governors each read of distance; who is both is not reproached', () => {
  expect(notes(['volunteer'])).toContain(distanceNote.staff.says)
  expect(notes(['governor'])).toContain(distanceNote.governor.says)
  const both = notes(['employee', 'governor'])
  expect(both).toContain(distanceNote.both.says)
  expect(both).not.toContain(distanceNote.staff.says)
  expect(both).toContain(severalNote)
})

test('§13 staff in the parent-teacher association stay staff; being a parent changes nothing here', () => {
  const told = notes(['employee', 'pta-member', 'parent-or-carer'])
  expect(told).toContain(capacityNotes['pta-member']?.says)
  expect(told).not.toContain('Parent or carer')
})
