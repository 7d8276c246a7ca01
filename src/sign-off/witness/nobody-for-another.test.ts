// Nobody signs for another: past the pages, at the door and in the database.
import { expect, test } from 'vitest'

import { nameOf } from '../../../tests/stories/sign-here.ts'
import { useWorld } from '../../../tests/world.ts'
import { act } from '../../decisions/door.ts'
import { newId } from '../../platform/ids.ts'
import { versionInForce } from '../policy-queries.ts'
import { signingRoom } from '../signing/signing-decisions.ts'

const world = useWorld()
const scan = { fingerprint: 'a'.repeat(64), size: 9, mediaType: 'application/pdf' }

/** What the door answers when one person would put another's signature, or their own, on record. */
async function told(key: string, whose: string, action: 'sign' | 'sign-with-witness' | 'record-paper') {
  const version = await world.as(key, versionInForce)
  const [fingerprint, personId] = [version?.fingerprint ?? '', world.id(whose)]
  const room = signingRoom({ versionId: version?.id ?? '', personId })
  const person = { personId, typedName: nameOf(whose), fingerprint }
  const outcome = await world.as(key, (sight) => {
    const signature = { typedName: nameOf(key), provedAt: sight.now }
    const id = newId(sight.now)
    if (action === 'sign') return act(sight, room, id, action, { input: fingerprint, signature })
    return action === 'sign-with-witness'
      ? act(sight, room, id, action, { input: person, signature })
      : act(sight, room, id, action, { input: { ...person, signedOn: '2026-11-20', scan }, signature })
  })
  return outcome.ok || 'unknown' in outcome ? outcome : outcome.refusal.sentence
}

test('signature: nobody is the witness of their own signature, or records their own paper', async () => {
  expect(await told('office', 'office', 'sign-with-witness')).toContain('witness of your own signature')
  expect(await told('head', 'head', 'record-paper')).toContain('can’t record your own signature')
})

test('signature: only the head, the deputy and the office are witnesses', async () => {
  const only = 'This decision is for the headteacher or the deputy headteacher or the office.'
  for (const key of ['teacher', 'chair', 'communications'])
    expect([
      await told(key, 'unsigned', 'sign-with-witness'),
      await told(key, 'unsigned', 'record-paper'),
    ]).toEqual([only, only])
})

test('signature: nobody signs as if they were somebody else, and parents sign nothing', async () => {
  expect(await told('office', 'unsigned', 'sign')).toContain('This decision is for')
  expect(await told('office', 'parent', 'sign-with-witness')).toEqual({ ok: false, unknown: true })
})

test('signature: beside a witness, too, one signs once, and what one has read', async () => {
  expect(await told('office', 'teacher', 'sign-with-witness')).toContain('signed this version already')
  expect(await told('office', 'teacher', 'record-paper')).toContain('They have signed this version already')
  expect(await told('office', 'unsigned', 'sign-with-witness')).toContain('Read the policy to its end first')
})

const row = async (key: string, whose: string, more: Record<string, unknown>) => {
  const version = await world.as(key, versionInForce)
  return world.as(key, ({ tx, viewer, now }) =>
    tx
      .insertInto('policy_signatures')
      .values({
        school_id: viewer.schoolId,
        id: newId(now),
        version_id: version?.id ?? '',
        person_id: world.id(whose),
        typed_name: nameOf(whose),
        capacities: '[]',
        signed_at: now,
        ...more,
      })
      .execute(),
  )
}
const witnessed = (by: string) => ({
  way: 'witness' as const,
  witness_id: world.id(by),
  witness_name: nameOf(by),
})

test('signature: the database takes a witnessed signature from its witness alone, who is in the office or leads', async () => {
  for (const [key, whose, more] of [
    ['teacher', 'unsigned', witnessed('teacher')],
    ['teacher', 'unsigned', witnessed('office')],
    ['office', 'unsigned', witnessed('head')],
    ['office', 'parent', witnessed('office')],
    ['office', 'unsigned', {}],
    ['chair', 'unsigned', witnessed('chair')],
  ] as const)
    await expect(row(key, whose, more)).rejects.toThrow(/row-level security/u)
})

test('signature: the database takes no signature whose witness is the signer, and none without what its way needs', async () => {
  await expect(row('unsigned', 'unsigned', witnessed('unsigned'))).rejects.toThrow(/violates/u)
  for (const more of [
    { way: 'witness' as const },
    { ...witnessed('office'), way: 'paper' as const },
    { ...witnessed('office'), way: 'own' as const },
  ])
    await expect(row('office', 'unsigned', more)).rejects.toThrow(/violates/u)
})
