// Signing on the school's tablet with a witness, through its real pages.
import { expect, test } from 'vitest'

import { handOver, nameOf, signHere } from '../../../tests/stories/sign-here.ts'
import { declarationFields, fieldOf, readAndAnswer, readPart } from '../../../tests/stories/sign-policy.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { newId } from '../../platform/ids.ts'
import { signaturesOf } from '../policy-queries.ts'
import { whoHasSigned } from '../signing/who-has-signed.ts'

const world = useWorld()
const names = () => ({
  'typed-name': nameOf('unsigned'),
  'witness-name': nameOf('office'),
  password: demoPassword,
})

test('signature: the office chooses among those who have not signed; who has no sign-in stands first', async () => {
  const joan = newId(new Date('2026-11-20T08:00:00Z'))
  await world.asSystem(async ({ tx, viewer }) => {
    const school_id = viewer.schoolId
    await tx
      .insertInto('people')
      .values({ school_id, id: joan, full_name: 'Zoe Hartley', position: 'Cook', line_manager_id: null })
      .execute()
    const capacity = { capacity: 'employee' as const, audience: null, starts: '2026-09-01', ends: null }
    await tx
      .insertInto('person_capacities')
      .values({ school_id, id: joan, person_id: joan, ...capacity })
      .execute()
  })
  const { text } = await (await world.browser('office')).get('/policy/sign-here')
  expect(text).toContain('Zoe Hartley, Cook (no sign-in)')
  expect(text.indexOf('Zoe Hartley')).toBeLessThan(text.indexOf('Owen Pryce, Year 3 teacher'))
  expect(text).not.toContain('Tom O’Neill')
})

test('signature: a teacher is no witness, and nobody is handed over who has signed or is not there', async () => {
  const teacher = await world.browser('teacher')
  expect((await teacher.get('/policy/sign-here')).status).toBe(403)
  expect((await teacher.post('/policy/sign-here', { person: world.id('unsigned') })).status).toBe(403)
  const office = await world.browser('office')
  for (const person of ['', world.id('teacher'), world.id('parent'), world.id('office')]) {
    const answer = await office.post('/policy/sign-here', { person })
    expect([answer.status, answer.text.includes('Choose who signs here.')]).toEqual([422, true])
  }
})

test('signature: while the tablet is in other hands, it opens the policy and nothing of the office’s', async () => {
  const tablet = await world.browser('office')
  const here = await handOver(tablet, world.id('unsigned'))
  const { text } = await tablet.get((await tablet.get(here)).location)
  expect(text).toContain('Owen Pryce is reading.')
  expect(text).not.toMatch(/aria-label="Main"|Bev Carter|Sign out/u)
  for (const path of ['/', '/sites', '/policy', '/policy/signed', '/policy/sign-here', '/school'])
    expect((await tablet.get(path)).location).toContain('/sign-in')
  const signedIn = await (await world.browser('office')).get(`${here}/parts/about`)
  expect(signedIn.text).not.toMatch(/aria-label="Main"|Bev Carter|Sign out/u)
  expect((await (await world.browser()).get(`${here.slice(0, -12)}AAAAAAAAAAAA`)).status).toBe(404)
})

test('signature: the place is kept for the person who reads, not for the office', async () => {
  const tablet = await world.browser('office')
  const here = await handOver(tablet, world.id('unsigned'))
  await readPart(tablet, `${here}/parts/about`)
  const own = await world.browser('unsigned')
  expect((await own.get('/policy/sign')).location).toBe('/policy/sign/parts/at-work')
  const drafts = (key: string) =>
    world.as(key, ({ tx }) => tx.selectFrom('form_drafts').select('person_id').execute())
  expect(await drafts('office')).toEqual([])
  expect(await drafts('unsigned')).toEqual([{ person_id: world.id('unsigned') }])
})

test('signature: after an hour the tablet shows nothing more, and the place is kept', async () => {
  const tablet = await world.browser('office')
  const here = await handOver(tablet, world.id('unsigned'))
  const open = await tablet.get(`${here}/parts/at-work`)
  world.wait(61 * 60_000)
  for (const path of [here, `${here}/whole`, `${here}/questions`])
    expect((await tablet.get(path)).text).toContain('The hour on this tablet is over')
  await tablet.post(`${here}/parts/at-work`, { version: fieldOf(open.text, 'version') })
  const own = await world.browser('unsigned')
  expect((await own.get('/policy/sign')).location).toBe('/policy/sign/parts/at-work')
})

test('signature: beside a witness, too, nobody signs unread, under another name, or without the witness', async () => {
  const tablet = await world.browser('office')
  const here = await handOver(tablet, world.id('unsigned'))
  const early = await tablet.post(`${here}/sign`, { ...names(), version: 'x' })
  expect([early.status, early.text.includes('not the one that counts today')]).toEqual([409, true])
  await readAndAnswer(tablet, here)
  const fields = await declarationFields(tablet, here)
  for (const [wrong, sentence] of [
    [{ 'typed-name': 'Bev Carter' }, 'Type your name as the school knows it: Owen Pryce.'],
    [{ 'witness-name': 'Owen Pryce' }, 'Type your name as the school knows it: Bev Carter.'],
    [{ password: 'not this' }, 'That is not your password.'],
    [{ password: '' }, 'That is not your password.'],
    [{ fingerprint: '0'.repeat(64) }, 'The text has changed.'],
    [{ version: '00000000-0000-7000-8000-000000000000' }, 'not the one that counts today'],
  ] as const) {
    const answer = await tablet.post(`${here}/sign`, { ...names(), ...fields, ...wrong })
    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
    expect(answer.text).not.toContain('aria-label="Main"')
  }
  expect((await world.as('office', whoHasSigned)).has(world.id('unsigned'))).toBe(false)
})

test('signature: when it is signed the tablet shows the receipt alone, and the office signs in anew', async () => {
  const { tablet, here } = await signHere(world, 'unsigned')
  const { text } = await tablet.get(here)
  expect(text).toContain('You have signed the policy')
  expect(text).toContain('Give the tablet back to the office.')
  expect(text).not.toMatch(/aria-label="Main"|receipt\.pdf/u)
  expect((await tablet.get('/')).location).toContain('/sign-in')
  const office = await world.browser('office')
  expect((await office.post('/policy/sign-here', { person: world.id('unsigned') })).status).toBe(422)
})

test('signature: the receipt and the ledger name who signed and who was the witness', async () => {
  const [own] = await world.as('unsigned', (sight) => signaturesOf(sight, world.id('unsigned')))
  expect(own).toMatchObject({ way: 'witness', typedName: 'Owen Pryce', capacities: ['employee'] })
  expect(own?.witness?.id).toBe(world.id('office'))
  expect(own?.read?.clauses).toHaveLength(99)
  const receipt = `/policy/signatures/${own?.id}`
  const { text } = await (await world.browser('office')).get(receipt)
  for (const each of [
    'Owen Pryce has signed the policy',
    'On the school’s tablet, with a witness',
    'Bev Carter',
  ])
    expect(text).toContain(each)
  expect((await (await world.browser('unsigned')).get(receipt)).text).toContain('You have signed the policy')
  expect((await (await world.browser('teacher')).get(receipt)).status).toBe(404)
  const [entry] = await world.as('office', (sight) => historyOf(sight, 'signature', own?.id ?? ''))
  expect(entry).toMatchObject({
    action: 'sign-with-witness',
    by: 'Bev Carter',
    detail: { signer: 'Owen Pryce', signerTypedName: 'Owen Pryce', typedName: 'Bev Carter' },
  })
})

test('signature: a witness who has no password is told so before the tablet is handed over', async () => {
  const office = await world.browser('office')
  await world.asSystem(({ tx }) => tx.updateTable('sign_ins').set({ password_hash: null }).execute())
  const { text } = await office.get('/policy/sign-here')
  const person = /<option value="([\da-f-]{36})"/u.exec(text)?.[1] ?? ''
  const answer = await office.post('/policy/sign-here', { person })
  expect([answer.status, answer.text.includes('you have none here')]).toEqual([422, true])
})
