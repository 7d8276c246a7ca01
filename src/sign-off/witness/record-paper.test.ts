// Recording a signature on paper, through its real page.
import { createHash } from 'node:crypto'

import { expect, test } from 'vitest'

import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { demoPassword } from '../../demo/oakfield.data.ts'
import { signaturesOf, versionInForce } from '../policy-queries.ts'

const world = useWorld()
const pdf = Buffer.from('%PDF-1.7\n% a page with a signature\n')
const day = (date: string) => {
  const [year = '', month = '', of = ''] = date.split('-')
  return { 'on-day': of, 'on-month': month, 'on-year': year }
}

async function record(key: string, more: Record<string, string> = {}, scan: Buffer | null = pdf) {
  const version = await world.as('office', versionInForce)
  const form = new FormData()
  const fields = {
    _once: crypto.randomUUID(),
    version: version?.id ?? '',
    fingerprint: version?.fingerprint ?? '',
    person: world.id('unsigned'),
    'paper-name': 'Owen Pryce',
    ...day('2026-11-20'),
    'typed-name': 'Bev Carter',
    password: demoPassword,
    ...more,
  }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (scan) form.append('scan', new File([new Uint8Array(scan)], 'scan.pdf', { type: 'application/pdf' }))
  return (await world.browser(key)).postBody('/policy/record-paper', form)
}

test('signature: what is wrong with a paper is said beside it, what was typed stays, and nothing is kept', async () => {
  for (const [more, scan, sentence] of [
    [day('2026-11-24'), pdf, 'The date on the paper can’t be in the future.'],
    [day('2024-09-01'), pdf, 'a paper of an earlier date can’t be for it'],
    [day('2026-02-30'), pdf, 'Give the date that stands on the paper.'],
    [{}, Buffer.from('GIF89a, named as a PDF'), 'This file is no PDF, PNG or JPEG.'],
    [{}, Buffer.alloc(0), 'An empty file does not count.'],
    [{}, null, 'Choose the scan of the signed page.'],
    [{ 'paper-name': 'Owen Price' }, pdf, 'The paper must bear the name as the school knows it: Owen Pryce.'],
    [{ person: world.id('office') }, pdf, 'Choose who signed.'],
    [{ person: world.id('teacher') }, pdf, 'Whoever has signed already is not in the list.'],
    [{ 'typed-name': 'Owen Pryce' }, pdf, 'Type your name as the school knows it: Bev Carter.'],
    [{ password: 'not this' }, pdf, 'That is not your password.'],
    [{ version: '00000000-0000-7000-8000-000000000000' }, pdf, 'not the one that counts today'],
    [{ fingerprint: '0'.repeat(64) }, pdf, 'The text has changed.'],
  ] as const) {
    const answer = await record('office', more, scan)
    expect([sentence, answer.status, answer.text.includes(sentence)]).toEqual([sentence, 422, true])
    expect(answer.text).toContain('value="20')
  }
  expect(await world.as('office', (sight) => signaturesOf(sight, world.id('unsigned')))).toEqual([])
})

test('signature: a teacher records no paper', async () => {
  expect((await record('teacher', { 'typed-name': 'Tom O’Neill' })).status).toBe(403)
})

test('signature: a paper is kept with its date, the name on it, who recorded it, and the scan’s fingerprint', async () => {
  const done = await record('office')
  expect(done.location).toMatch(/^\/policy\/signatures\//u)
  const [own] = await world.as('unsigned', (sight) => signaturesOf(sight, world.id('unsigned')))
  const fingerprint = createHash('sha256').update(pdf).digest('hex')
  expect(own).toMatchObject({
    way: 'paper',
    typedName: 'Owen Pryce',
    read: null,
    paper: { signedOn: '2026-11-20', fingerprint, size: pdf.length, mediaType: 'application/pdf' },
  })
  const { text } = await (await world.browser('unsigned')).get(done.location)
  for (const each of ['On paper, recorded by the office', '20 November 2026', fingerprint, 'Bev Carter'])
    expect(text).toContain(each)
  const [entry] = await world.as('office', (sight) => historyOf(sight, 'signature', own?.id ?? ''))
  expect(entry).toMatchObject({
    action: 'record-paper',
    by: 'Bev Carter',
    detail: { signer: 'Owen Pryce', signedOn: '2026-11-20', scan: fingerprint },
  })
})

test('signature: somebody who has signed on paper is not asked again, in any way', async () => {
  expect((await record('office')).text).toContain('Whoever has signed already is not in the list.')
  const own = await world.browser('unsigned')
  expect((await own.get('/policy/sign')).location).toMatch(/^\/policy\/signatures\//u)
})
