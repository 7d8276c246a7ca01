// Evidence is stamped by an authority outside the program, here by OpenSSL over HTTP, and only an honest stamp is kept (RFC 3161).
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { openCaseAbout, say } from '../../../tests/stories/post-about-staff.ts'
import { openAuthority, type Authority } from '../../../tests/time-stamp-authority.ts'
import { useWorld } from '../../../tests/world.ts'
import { evidenceOf, type Evidence } from './keep-evidence.ts'
import { stampEvidence } from './stamp-evidence.ts'
import { readStamp, stampRequest } from './time-stamp.ts'

const world = useWorld()
let authority: Authority
let id = ''

beforeAll(async () => {
  authority = await openAuthority()
  id = await openCaseAbout(world, 'teacher')
  await say(await world.browser('head'), id, 'say-parent')
})
afterAll(() => authority.stop())
beforeEach(() => {
  authority.mood = 'honest'
})

const stamp = () => stampEvidence({ db: world.db, clock: world.program.clock, authority: authority.address })
const kept = async (): Promise<Evidence[]> => world.as('head', (sight) => evidenceOf(sight, id))

test('§5.2 an authority that is silent, refuses, or answers with anything but a stamp on this record leaves none', async () => {
  for (const mood of ['silent', 'refusing', () => Buffer.from('no stamp'), forged] as const) {
    authority.mood = mood
    expect(await stamp()).toMatch(/^No time stamp came from 127\.0\.0\.1/u)
  }
  expect((await kept()).map(({ stamp: has }) => has)).toEqual([undefined])
})
/** The last bytes are the signature's. */
const forged = (answer: Buffer): Buffer => {
  const changed = Buffer.from(answer)
  changed[changed.length - 5] = (changed[changed.length - 5] ?? 0) ^ 1
  return changed
}

test('§5.2 a stamp is kept whole, OpenSSL verifies it on the record as it was kept, and on no other', async () => {
  expect(await stamp()).toBeUndefined()
  const [evidence] = await kept()
  const record = Buffer.from(evidence?.record ?? '')
  const answer = evidence?.stamp?.answer ?? Buffer.alloc(0)
  expect(await authority.verifies(answer, record)).toBe(true)
  expect(await authority.verifies(answer, Buffer.from(`${record.toString()} `))).toBe(false)
  expect(Math.abs((evidence?.stamp?.at.getTime() ?? 0) - Date.now())).toBeLessThan(600_000)
  const before = authority.last
  await stamp()
  expect(authority.last).toBe(before)
})

test('§5.2 an answer to another request, or on another record, is not taken', async () => {
  const data = Buffer.from('{"seen":"A post"}')
  const { der, nonce } = stampRequest(data)
  const answer = await fetch(authority.address, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: Uint8Array.from(der),
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(await readStamp(bytes, data, nonce)).toMatchObject({ ok: true })
  expect(await readStamp(bytes, Buffer.from('{"seen":"Another"}'), nonce)).toMatchObject({ ok: false })
  expect(await readStamp(bytes, data, stampRequest(data).nonce)).toEqual({
    ok: false,
    why: 'It answers another request.',
  })
})

test('§5.2 an authority that signs with an elliptic curve is understood too', async () => {
  const other = await openAuthority(['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'])
  const head = await world.browser('head')
  await say(head, id, 'keep-evidence')
  expect(
    await stampEvidence({ db: world.db, clock: world.program.clock, authority: other.address }),
  ).toBeUndefined()
  const last = (await kept()).at(-1)
  expect(await other.verifies(last?.stamp?.answer ?? Buffer.alloc(0), Buffer.from(last?.record ?? ''))).toBe(
    true,
  )
  await other.stop()
})

test('§5.2 neither a record nor its stamp can be altered, not even by the program', async () => {
  const change = (table: 'case_evidence' | 'evidence_stamps') =>
    world.asSystem(({ tx }) => tx.deleteFrom(table).execute())
  await expect(change('case_evidence')).rejects.toThrow('permission denied')
  await expect(change('evidence_stamps')).rejects.toThrow('permission denied')
  const [evidence] = await kept()
  await expect(
    world.as('head', ({ tx, viewer, now }) =>
      tx
        .insertInto('case_evidence')
        .values({
          school_id: viewer.schoolId,
          id: crypto.randomUUID(),
          case_id: id,
          number: 99,
          record: '{}',
          fingerprint: Buffer.from(evidence?.fingerprint ?? '', 'hex'),
          kept_at: now,
          kept_by: world.id('head'),
        })
        .execute(),
    ),
  ).rejects.toMatchObject({ code: '23514' })
})
