// Letters that did not arrive: told to head and office, sent again or set aside through the door, and nobody else's to see.
import { beforeEach, expect, test } from 'vitest'

import { mailServer } from '../../../tests/mail-server.ts'
import { deliverAsReal, outbox, write } from '../../../tests/post-office.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'

const world = useWorld()
beforeEach(() => world.wait(60_000))

/** A letter that the mail server refused for good; gives its id. */
async function lost(letter: Parameters<typeof write>[1] = {}): Promise<string> {
  const { server, answer } = await mailServer()
  answer(550, 'No such person')
  await write(world, letter)
  await deliverAsReal(world, server)
  return (await outbox(world))[0]?.id ?? ''
}

const read = async (key: string, path: string) => (await world.browser(key)).get(path)
const post = async (key: string, path: string) => (await world.browser(key)).post(path)

test('§2.5 head and office find on their first page that a letter did not arrive, and why', async () => {
  await lost()
  for (const key of ['head', 'office']) {
    expect((await read(key, '/')).text).toContain('A letter did not arrive')
    const { text } = await read(key, '/letters')
    expect(text).toContain('For Tom O’Neill')
    expect(text).toContain('550 No such person')
  }
})

test('§2.5 what a letter says is not shown to them, nor whose a plain address is', async () => {
  await lost({
    to: { address: 'worried@parent.example' },
    subject: 'A secret subject',
    lines: ['A secret line.'],
    why: 'A secret reason.',
  })
  const { text } = await read('head', '/letters')
  expect(text).toContain('somebody at parent.example')
  expect(text).not.toMatch(/secret|worried/iu)
})

test('§2.5 nobody else sees them or does anything with them', async () => {
  const id = await lost()
  for (const key of ['teacher', 'chair', 'safeguarding', 'parent']) {
    expect((await read(key, '/letters')).status).toBe(403)
    expect((await post(key, `/letters/${id}/send-again`)).status).toBe(403)
    expect((await read(key, '/')).text).not.toContain('did not arrive')
  }
  expect((await outbox(world)).find((letter) => letter.id === id)).toMatchObject({ tries: 1 })
})

test('§2.5 the office has a letter sent again: it arrives, stands in the ledger, and waits for nobody', async () => {
  const id = await lost({ subject: 'Once more' })
  expect((await post('office', `/letters/${id}/send-again`)).status).toBe(303)
  const { server, arrived } = await mailServer()
  await deliverAsReal(world, server)
  expect(arrived.map(({ mail }) => mail.subject)).toContain('Once more')
  expect((await read('office', '/letters')).text).not.toContain(id)
  const history = await world.as('office', (sight) => historyOf(sight, 'letter', id))
  expect(history).toMatchObject([{ action: 'send-again', from: 'given-up', to: 'waiting' }])
})

test('§2.5 a letter is sent again once: a second wish meets a clear answer', async () => {
  const id = await lost()
  await post('office', `/letters/${id}/send-again`)
  const answer = await post('head', `/letters/${id}/send-again`)
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('This letter waits to be sent.')
})

test('§2.5 the head has told the person in another way: the letter is never sent', async () => {
  const id = await lost({ subject: 'Told by telephone' })
  expect((await post('head', `/letters/${id}/set-aside`)).status).toBe(303)
  expect((await post('head', `/letters/${id}/send-again`)).status).toBe(409)
  const { server, arrived } = await mailServer()
  world.wait(24 * 3_600_000)
  await deliverAsReal(world, server)
  expect(arrived.map(({ mail }) => mail.subject)).not.toContain('Told by telephone')
  expect((await read('head', '/letters')).text).not.toContain(id)
})

test('§2.5 a letter that never was is an unknown address', async () => {
  const path = '/letters/0b6ff0b8-6d1c-4b5c-8a53-7a3a4b1f9f10/send-again'
  expect((await post('head', path)).status).toBe(404)
})
