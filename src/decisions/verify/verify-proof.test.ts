// One entry's proof leads from the entry to a signed checkpoint, without the rest of the ledger.
import { beforeAll, expect, test } from 'vitest'

import { exportedLedger, namedKey } from '../../../tests/stories/exported-ledger.ts'
import { fillIn } from '../../../tests/stories/open-site.ts'
import { useWorld } from '../../../tests/world.ts'
import { ledgerKey } from '../tree/checkpoint.ts'
import { entryProof } from '../tree/entry-proof.ts'
import { verifierKey } from '../tree/signed-note.ts'
import { verifyProof } from './verify-proof.ts'

const world = useWorld()
let proofs: string[] = []
let key = ''

beforeAll(async () => {
  const author = await world.browser('teacher')
  await fillIn(world, author)
  key = namedKey(await exportedLedger(world))
  const things = await world.asSystem(({ tx }) =>
    tx.selectFrom('ledger_text').select(['subject_kind', 'subject_id']).orderBy('index').execute(),
  )
  for (const { subject_kind, subject_id } of things)
    proofs.push(
      (await world.asSystem((sight) =>
        entryProof(sight, world.program.seal.derive, subject_kind, subject_id),
      )) ?? '',
    )
})

test('ledger: every entry has a proof that verifies, and it holds the entry itself', () => {
  expect(proofs.length).toBeGreaterThan(5)
  for (const proof of proofs) expect(verifyProof(proof, key)).toMatchObject({ ok: true, size: proofs.length })
})

test('ledger: a proof of which any one letter was changed proves nothing, or the same', () => {
  const [proof = ''] = proofs.slice(-2)
  const right = verifyProof(proof, key)
  for (let at = 0; at < proof.length; at += 1) {
    const letter = proof[at] === 'A' ? 'B' : 'A'
    const changed = `${proof.slice(0, at)}${letter}${proof.slice(at + 1)}`
    const found = verifyProof(changed, key)
    expect([at, found.ok && found.entry]).toEqual([at, false])
  }
  expect(right.ok).toBe(true)
})

test('ledger: a proof counts against the school’s own key alone, and is refused for what is not there', async () => {
  const other = verifierKey(ledgerKey(world.program.seal.derive, world.id('head')))
  expect(verifyProof(proofs[0] ?? '', other)).toEqual({
    ok: false,
    problem: 'The checkpoint is not signed by this key.',
  })
  const none = await world.as('teacher', (sight) =>
    entryProof(sight, world.program.seal.derive, 'site', world.id('head')),
  )
  expect(none).toBeUndefined()
})
