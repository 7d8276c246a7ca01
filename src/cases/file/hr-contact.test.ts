// HR's number stands on the page of every kind of case about an employee that may end in discipline (§9.1).
import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import type { PlainKind } from '../../policy/cases/case-workflows.ts'
import { openCase } from './open-case.ts'

const world = useWorld()

async function pageOf(kind: PlainKind, about: string): Promise<string> {
  const words = `${kind} about ${about}`
  await world.as('safeguarding', (sight) =>
    openCase(sight, kind, { words, danger: false, subjects: [world.id(about)] }),
  )
  const { id } = await world.asSystem(({ tx }) =>
    tx.selectFrom('cases').select('id').where('words', '=', words).executeTakeFirstOrThrow(),
  )
  const { text } = await (await world.browser('head')).get(`/cases/${id}`)
  return /<section class="gp-ring".*?<\/section>/su.exec(text)?.[0] ?? ''
}

test('§9.1 an allegation, a low-level concern and a breach about a teacher show HR’s number', async () => {
  for (const kind of ['allegation', 'low-level', 'breach'] as const)
    expect([kind, /HR(?:[:<]|,)/u.test(await pageOf(kind, 'teacher'))]).toEqual([kind, true])
  expect(await pageOf('post-about-staff', 'teacher')).toBe('')
})

test('§12.2 a breach by a governor shows Governor Support, and not HR', async () => {
  const rings = await pageOf('breach', 'chair')
  expect(rings).toContain('Governor Support')
  expect(rings).not.toMatch(/HR(?:[:<]|,)/u)
})
