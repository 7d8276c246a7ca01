// A school brings its own document in through the real pages: looked through, accepted, settled, filled in, approved.
import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import type { PlainBrowser } from '../../../tests/browser-without-screen.ts'
import { fieldOf } from '../../../tests/stories/sign-policy.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { versionById } from '../policy-queries.ts'
import { fingerprintOf } from '../text/canonical-policy.ts'
import { modelPolicy } from '../text/model-policy.ts'
import { leftOut, slotsIn } from '../text/policy-text.ts'
import { trapText } from './trap-policy.fixture.ts'

const world = useWorld()
const meeting = { reference: 'FGB, item 7', 'on-day': '20', 'on-month': '11', 'on-year': '2026' }
const fromDecember = { 'from-day': '1', 'from-month': '12', 'from-year': '2026' }

async function send(browser: PlainBrowser, content: string | Buffer, name = 'policy.txt') {
  const body = new FormData()
  body.append('document', new File([new Uint8Array(Buffer.from(content))], name))
  return browser.postBody('/policy/write/import', body)
}
const version = (id: string) => world.as('head', (sight) => versionById(sight, id))
let address = ''
const idOf = () => address.split('/').at(-1) ?? ''

test('cover: what was found is shown before anything is kept, and only to whoever sent it', async () => {
  const head = await world.browser('head')
  const sent = await send(head, trapText)
  expect(sent.location).toMatch(/^\/policy\/write\/import\/[0-9a-f-]{36}$/u)
  const { text } = await head.get(sent.location)
  for (const each of [
    '31 of 99 found',
    '15.4',
    'This bracket is never closed',
    '1 too many',
    'Safe Habits Guidance for Schools (2019)',
    'Not in the register',
    '3.9 A clause that no map knows.',
  ])
    expect(text).toContain(each)
  expect((await (await world.browser('office')).get(sent.location)).status).toBe(404)
  expect((await (await world.browser('teacher')).get(sent.location)).status).toBe(403)
  expect((await head.get('/policy')).text).toContain('Begin a new version')
  address = (await head.post(sent.location)).location
  expect(address).toMatch(/^\/policy\/write\/[0-9a-f-]{36}$/u)
  expect((await head.get(sent.location)).status).toBe(404)
})

test('cover: the draft names what it lacks, what is left over and what is broken, and can’t be proposed', async () => {
  const head = await world.browser('head')
  const { text } = await head.get(address)
  for (const each of ['Left over from your document', 'Mend the wording', 'Still to be filled in'])
    expect(text).toContain(each)
  expect(text).not.toContain(`${address}/do/propose`)
  const refused = await head.post(`${address}/do/propose`)
  expect([refused.status, refused.text.includes('These clauses have no words yet')]).toEqual([409, true])
})

test('cover: clauses that the document lacks take the model’s wording, all at once', async () => {
  const head = await world.browser('head')
  expect((await head.post(`${address}/missing`, { seen: '1' })).location).toBe(address)
  const { clauses = [] } = (await version(idOf())) ?? {}
  const model = modelPolicy.find(({ number }) => number === '15.4')
  expect(clauses.find(({ number }) => number === '15.4')).toEqual(model)
  expect(clauses.find(({ number }) => number === '7.1')?.text).toBe('Insults;')
  expect((await head.post(`${address}/do/propose`)).text).toContain('3 parts of your document have no place')
})

test('cover: what is left over goes to the end of a clause, or is left out with a reason that the ledger keeps', async () => {
  const head = await world.browser('head')
  const part = `${address}/left-over/0`
  expect((await head.get(part)).text).toContain('With these rules we want to:')
  expect((await head.post(part, { seen: '2', clause: '' })).text).toContain('Choose the clause')
  expect((await head.post(part, { seen: '2', clause: '2.1' })).status).toBe(303)
  expect((await version(idOf()))?.clauses.find(({ number }) => number === '2.1')?.text).toMatch(
    /say what is fine and what is not;\nWith these rules we want to:$/u,
  )
  const unreasoned = await head.post(`${part}/leave-out`, { seen: '3', reason: ' ' })
  expect([unreasoned.status, unreasoned.text.includes('Say why')]).toEqual([422, true])
  const late = await head.post(`${part}/leave-out`, { seen: '2', reason: 'A slip' })
  expect([late.status, late.text.includes('has saved this version since')]).toEqual([422, true])
  for (const seen of ['3', '4']) await head.post(`${part}/leave-out`, { seen, reason: 'It stood twice.' })
  expect((await version(idOf()))?.leftOver).toEqual([])
  const entries = await world.as('head', (sight) => historyOf(sight, 'policy', idOf()))
  expect(entries.filter(({ action }) => action === 'leave-out').map(({ detail }) => detail)).toEqual([
    { reason: 'It stood twice.', leftOut: '3.9 A clause that no map knows.' },
    { reason: 'It stood twice.', leftOut: '7.1 Insults again;' },
  ])
})

test('§3.2 a broken bracket is mended in the wording, and the slot in it stays', async () => {
  const head = await world.browser('head')
  expect((await head.post(`${address}/do/propose`)).text).toContain('Mend the wording first')
  for (const [slug, wording] of [
    ['3-2', 'We block {own-3-2-2} on every machine.'],
    ['3-3', 'Phones may be used in breaks, and lessons are no breaks.'],
  ] as const) {
    const page = await head.get(`${address}/clauses/${slug}`)
    const was = /name="was" value="([0-9a-f]+)"/u.exec(page.text)?.[1] ?? ''
    expect((await head.post(`${address}/clauses/${slug}`, { wording, was })).location).toBe(address)
  }
  expect((await head.post(`${address}/do/propose`)).text).toContain('Fill these in first')
})

test('§10.1 its own slots are filled in by their kind, a number with a digit too many is refused', async () => {
  const head = await world.browser('head')
  const draft = await version(idOf())
  const asked = [...new Set(draft?.clauses.flatMap(({ text }) => slotsIn(text)))]
  const fields: Record<string, string> = { seen: String(draft?.version), title: 'Being online' }
  for (const name of asked) {
    const slot = draft?.slots[name]
    fields[name] =
      draft?.filling[name] ??
      { contact: 'Ada, 01632 960123', number: '18', services: 'Facebook, TikTok', text: 'as it is' }[
        slot?.kind === 'one-of' ? 'text' : (slot?.kind ?? 'contact')
      ]
    if (slot?.options) fields[name] = slot.options.at(-1) ?? ''
  }
  for (const name of asked) if (!draft?.slots[name] && !draft?.filling[name]) delete fields[name]
  const wrong = { ...fields, 'own-10-1-1': 'Ada, 01632 9601234', 'own-7-10-1': 'many', 'own-16-4-1': 'never' }
  const { status, text } = await head.post(`${address}/choices`, wrong)
  expect(status).toBe(422)
  for (const each of [
    '1 too many',
    'Type this as a number',
    'Choose one of the wordings',
    'Ada, 01632 9601234',
  ])
    expect(text).toContain(each)
  expect((await head.post(`${address}/choices`, fields)).location).toBe(address)
  expect((await version(idOf()))?.filling['own-16-4-1']).toBe(leftOut)
})

test('cover: proposed and approved, it stands with its fingerprint, and the next begins from its wording', async () => {
  const [head, chair] = [await world.browser('head'), await world.browser('chair')]
  expect((await head.post(`${address}/do/propose`)).location).toBe(address)
  const seen = fieldOf((await chair.get(`${address}/approve`)).text, 'seen')
  const done = await chair.post(`${address}/approve`, { ...meeting, ...fromDecember, seen })
  expect(done.location).toBe(`/policy/versions/${idOf()}`)
  const stands = await version(idOf())
  expect(stands?.fingerprint).toBe(fingerprintOf(stands?.clauses ?? []))
  expect(JSON.stringify(stands?.clauses)).not.toMatch(/own-\d|to be filled in/u)
  expect(stands?.clauses.find(({ number }) => number === '16.4')?.text).toMatch(
    /^Each post is read by the line manager before it goes out; the head word decides\.$/u,
  )
  const next = (await head.post('/policy/write')).location
  const begun = await version(next.split('/').at(-1) ?? '')
  expect(begun?.clauses).toEqual(stands?.wording)
  expect(begun?.filling).toEqual(stands?.filling)
  expect(begun?.clauses.find(({ number }) => number === '3.2')?.text).toBe(
    'We block {own-3-2-2} on every machine.',
  )
})

test('the document of a real school comes in by the page, with its slots open, and can’t be proposed', async () => {
  const source = new URL('../../../../shared/seed/policy.txt', import.meta.url)
  if (!existsSync(source)) return console.info('The document is not here, so there is nothing to import.')
  const office = await world.browser('office')
  const sent = await send(office, readFileSync(source), 'policy.txt')
  const preview = await office.get(sent.location)
  expect(preview.text).toContain('99 of 99 found')
  expect(preview.text).toContain('Superseded')
  const again = /name="again" value="([^"]+)"/u.exec(preview.text)?.[1] ?? ''
  address = (await office.post(sent.location, { again, seen: '1' })).location
  expect(idOf()).toBe(again)
  const refused = await (await world.browser('head')).post(`${address}/do/propose`)
  expect([refused.status, refused.text.includes('no place yet')]).toEqual([409, true])
})
