// A concern reaches the designated safeguarding lead in one step, and nobody else (§15.3).
import { setTimeout as pause } from 'node:timers/promises'

import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, show, type Place } from '../../../tests/stories/comment.ts'
import { useWorld } from '../../../tests/world.ts'
import { act } from '../../decisions/door.ts'
import { historyOf } from '../../decisions/history.ts'
import type { Sight } from '../../platform/database.ts'
import { concernRoom } from './concern-decisions.ts'
import { concernsWaiting } from './concern-queries.ts'

const world = useWorld()
let place: Place
beforeAll(async () => {
  place = await openPost(world)
})

async function raise(text: string, key?: string, more: Record<string, string> = {}): Promise<string> {
  const answer = await (await world.browser(key)).post('/concern', { text, ...more })
  expect(answer.location).toBe('/concern/thanks')
  const waiting = await world.as('safeguarding', concernsWaiting)
  return waiting.find((concern) => concern.text === text)?.id ?? ''
}

test('§15.3 a visitor raises a concern in one step, without saying who they are', async () => {
  const id = await raise('A man waits at the gate', undefined, { reach: '07700 900123' })
  const page = await (await world.browser('safeguarding')).get(`/concerns/${id}`)
  expect(page.text).toContain('A man waits at the gate')
  expect(page.text).toContain('07700 900123')
  expect(page.text).toContain('Somebody who did not sign in')
  const thanks = await (await world.browser()).get('/concern/thanks')
  expect(thanks.text).toContain('designated safeguarding lead')
  expect(thanks.text).not.toContain('Samira Haddad')
})

test('§15.3 staff are told by name who reads it, and their own name goes with it', async () => {
  const id = await raise('A child told me something', 'assistant')
  const form = await (await world.browser('assistant')).get('/concern')
  expect(form.text).toContain('Samira Haddad, the designated safeguarding lead')
  expect(form.text).toContain('Mei Lin')
  const page = await (await world.browser('safeguarding')).get(`/concerns/${id}`)
  expect(page.text).toContain('Mei Lin')
})

test('§15.3 a concern is read by the designated safeguarding lead alone', async () => {
  const id = await raise('Only for Samira', 'parent')
  const above = ['head', 'chair']
  for (const key of [...above, 'teacher', 'manager', 'assistant', 'office', 'parent']) {
    const browser = await world.browser(key)
    // The head and the chair have a list, for what is about those below them; this one is not in it.
    const status = above.includes(key) ? 404 : 403
    expect((await browser.get('/concerns')).text).not.toContain(id)
    expect((await browser.get(`/concerns/${id}`)).status).toBe(status)
    expect((await browser.post(`/concerns/${id}/read`)).status).toBe(status)
    expect(await world.as(key, ({ tx }) => tx.selectFrom('concerns').selectAll().execute())).toEqual([])
    expect(await world.as(key, (sight) => historyOf(sight, 'concern', id))).toEqual([])
  }
  expect((await (await world.browser()).get('/concerns')).location).toBe('/sign-in?to=%2Fconcerns')
  expect((await (await world.browser('safeguarding')).get('/concerns')).status).toBe(200)
})

test('§15.3 the ledger says that a concern was raised, and nothing of what it says', async () => {
  const id = await raise('Words for nobody else', 'parent', { reach: '07700 900456' })
  const entries = await world.asSystem(({ tx }) => tx.selectFrom('ledger_text').select('entry').execute())
  const whole = entries.map(({ entry }) => entry).join('\n')
  expect(whole).toContain(id)
  expect(whole).not.toMatch(/Words for nobody else|07700 900456/u)
})

test('§15.3 the lead says that they have read it, and it stands in the ledger', async () => {
  const id = await raise('Please read this')
  const browser = await world.browser('safeguarding')
  expect((await browser.post(`/concerns/${id}/read`)).location).toBe(`/concerns/${id}`)
  const entries = await world.as('safeguarding', (sight) => historyOf(sight, 'concern', id))
  expect(entries.map(({ action }) => action)).toEqual(['raise', 'read'])
  expect(entries.at(-1)).toMatchObject({ by: 'Samira Haddad', clause: '15.3', detail: {} })
  const waiting = await world.as('safeguarding', concernsWaiting)
  expect(waiting.map((concern) => concern.id)).not.toContain(id)
  expect((await browser.post(`/concerns/${world.id('head')}/read`)).status).toBe(404)
})

test('§15.3 a concern that is read in two places at once is read once', async () => {
  const id = await raise('Read in two tabs')
  const read = (sight: Sight) => act(sight, concernRoom, id, 'read', { input: undefined })
  const { other } = await world.as('safeguarding', async (sight) => {
    expect(await read(sight)).toMatchObject({ ok: true })
    const meanwhile = world.as('safeguarding', read)
    await pause(100)
    return { other: meanwhile }
  })
  expect(await other).toMatchObject({ ok: false })
})

test('§15.3 what a concern is about stands on the page only for those who can see the thing', async () => {
  const id = await comment(world, place, 'Something odd')
  const path = `/concern?about=contribution&id=${id}`
  expect((await (await world.browser('assistant')).get(path)).text).toContain('Something odd')
  for (const key of [undefined, 'new-parent', 'head']) {
    const form = await (await world.browser(key)).get(path)
    expect(form.status).toBe(200)
    expect(form.text).not.toContain('Something odd')
    expect(form.text).not.toContain('This is about')
  }
  await show(world, id)
  expect((await (await world.browser('new-parent')).get(path)).text).toContain('Something odd')
  const raised = await raise('It frightens me', 'new-parent', { about: 'contribution', id })
  const page = await (await world.browser('safeguarding')).get(`/concerns/${raised}`)
  expect(page.text).toMatch(/the comment by Parent · [A-Z][a-z]+: “Something odd”/u)
})

test('§15.3 an address that makes no sense still takes a concern', async () => {
  const visitor = await world.browser()
  expect((await visitor.get('/concern?about=nonsense&id=1')).status).toBe(200)
  const id = await raise('From a broken link', undefined, { about: 'site', id: 'not-an-id' })
  expect(id).not.toBe('')
})

test('§15.3 the number to ring in danger stands before the form', async () => {
  const { text } = await (await world.browser()).get('/concern')
  expect(text.indexOf('999')).toBeGreaterThan(0)
  expect(text.indexOf('999')).toBeLessThan(text.indexOf('<textarea'))
  expect(text).toContain('0800\u00A01111')
})

test('§15.3 a concern without words is asked for again, and keeps what was typed', async () => {
  const visitor = await world.browser()
  const empty = await visitor.post('/concern', { text: ' ', reach: '07700 900789' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('Write what worries you first.')
  expect(empty.text).toContain('07700 900789')
  const long = await visitor.post('/concern', { text: 'a'.repeat(10_001) })
  expect(long.status).toBe(422)
  expect(long.text).toContain('Shorten it to 10,000 characters.')
})

test('§15.3 a concern that is posted twice counts once', async () => {
  const visitor = await world.browser()
  const typed = { text: 'Sent by two clicks', _once: '0b5f3d0e-9a1c-4f57-8f0e-7f1f6b6f1a11' }
  const both = await Promise.all([visitor.post('/concern', typed), visitor.post('/concern', typed)])
  expect(both[0]?.location).toBe('/concern/thanks')
  expect(both[1]?.location).toBe(both[0]?.location)
  const waiting = await world.as('safeguarding', concernsWaiting)
  expect(waiting.filter(({ text }) => text === typed.text)).toHaveLength(1)
})

test('§15.3 a safeguarding lead who has left reads no concern, though their role still has no end', async () => {
  const lead = await world.browser('safeguarding')
  expect((await lead.get('/concerns')).status).toBe(200)
  const leave = (ends: string | null) =>
    world.asSystem(({ tx }) =>
      tx
        .updateTable('person_capacities')
        .set({ ends })
        .where('person_id', '=', world.id('safeguarding'))
        .execute(),
    )
  await leave('2026-11-22')
  const page = await lead.get('/concerns')
  const rows = await world.as('safeguarding', ({ tx }) => tx.selectFrom('concerns').select('id').execute())
  await leave(null)
  expect([page.status, rows]).toEqual([403, []])
})
