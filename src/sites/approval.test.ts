// The chain of three approvals (Appendix 1, §16.2): in order, by the right people, once each, signed.
import { expect, test } from 'vitest'

import { approve, fillIn, openSite, sign } from '../../tests/stories/open-site.ts'
import { useWorld } from '../../tests/world.ts'
import { historyOf } from '../decisions/history.ts'
import { demoPassword } from '../demo/oakfield.data.ts'

const world = useWorld()

async function sent(): Promise<string> {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  return id
}
const stateOf = async (id: string) =>
  (
    await world.as('head', ({ tx }) =>
      tx.selectFrom('sites').select('state').where('id', '=', id).executeTakeFirst(),
    )
  )?.state

test('App.1 a site is approved by line manager, communications manager and head, in this order', async () => {
  const id = await sent()
  expect(await stateOf(id)).toBe('with-line-manager')
  await approve(world, id)
  expect(await stateOf(id)).toBe('approved')
})

test('§16.2 nobody approves out of turn', async () => {
  const id = await sent()
  expect(await sign(world, 'head', id, 'approve-as-head')).toBe(409)
  expect(await sign(world, 'communications', id, 'approve-as-communications')).toBe(409)
  expect(await stateOf(id)).toBe('with-line-manager')
})

test('§16.2 only the author’s own line manager gives the first approval', async () => {
  const id = await sent()
  const browser = await world.browser('safeguarding')
  const answer = await browser.post(`/sites/${id}/do/approve-as-line-manager`, {
    'typed-name': 'Samira Haddad',
    password: demoPassword,
  })
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('This decision is for the line manager.')
})

test('§16.2 nobody can approve their own request', async () => {
  const author = await world.browser('communications')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  await sign(world, 'head', id, 'approve-as-line-manager')
  expect(await sign(world, 'communications', id, 'approve-as-communications')).toBe(409)
  expect(await sign(world, 'head', id, 'approve-as-communications')).toBe(303)
})

test('App.1 somebody who holds two of the roles signs once for each', async () => {
  const author = await world.browser('safeguarding')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  expect(await sign(world, 'head', id, 'approve-as-line-manager')).toBe(303)
  expect(await sign(world, 'communications', id, 'approve-as-communications')).toBe(303)
  expect(await sign(world, 'head', id, 'approve-as-head')).toBe(303)
  const signatures = await world.as('head', ({ tx }) =>
    tx.selectFrom('site_approvals').select(['step', 'typed_name']).where('site_id', '=', id).execute(),
  )
  expect(signatures.filter((each) => each.typed_name === 'Jo Bennett')).toHaveLength(2)
})

test('§16.2 the head’s own request goes to the chair of governors', async () => {
  const author = await world.browser('head')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  expect(await sign(world, 'chair', id, 'approve-as-line-manager')).toBe(303)
  expect(await sign(world, 'communications', id, 'approve-as-communications')).toBe(303)
  expect(await sign(world, 'head', id, 'approve-as-head')).toBe(409)
  expect(await sign(world, 'chair', id, 'approve-as-head')).toBe(303)
  expect(await stateOf(id)).toBe('approved')
})

test('§16.2 when the line manager has left, the approval passes to the head', async () => {
  const id = await sent()
  const leave = (ends: string | null) =>
    world.asSystem(({ tx }) =>
      tx
        .updateTable('person_capacities')
        .set({ ends })
        .where('person_id', '=', world.id('manager'))
        .execute(),
    )
  await leave('2026-11-22')
  expect(await sign(world, 'head', id, 'approve-as-line-manager')).toBe(303)
  await leave(null)
  expect(await stateOf(id)).toBe('with-communications')
})

test('App.1 a signature needs the person’s own name and password, and keeps the name that was typed', async () => {
  const id = await sent()
  const manager = await world.browser('manager')
  const path = `/sites/${id}/do/approve-as-line-manager`
  const wrongName = await manager.post(path, { 'typed-name': 'Jo Bennett', password: demoPassword })
  const wrongPassword = await manager.post(path, { 'typed-name': 'Priya Raman', password: 'guess' })
  const nothing = await manager.post(path)
  expect([wrongName.status, wrongPassword.status, nothing.status]).toEqual([422, 422, 422])
  expect(wrongPassword.text).toContain('value="Priya Raman"')
  expect(await stateOf(id)).toBe('with-line-manager')
})

test('App.1 a form that is sent back says why, is mended, and passes all three again', async () => {
  const id = await sent()
  await sign(world, 'manager', id, 'approve-as-line-manager')
  const communications = await world.browser('communications')
  expect((await communications.post(`/sites/${id}/do/send-back`)).status).toBe(422)
  await communications.post(`/sites/${id}/do/send-back`, { reason: 'Say which logo you use.' })
  const author = await world.browser('teacher')
  expect((await author.get(`/sites/${id}/check`)).text).toContain('Say which logo you use.')
  await author.post(`/sites/${id}/form/purpose`, { content: 'Class news, under the school’s shield.' })
  await author.post(`/sites/${id}/send`)
  expect(await stateOf(id)).toBe('with-line-manager')
  const entries = await world.as('head', (sight) => historyOf(sight, 'site', id))
  expect(entries.map(({ action, subject }) => [action, subject.version])).toEqual([
    ['begin', 0],
    ['send', 1],
    ['approve-as-line-manager', 1],
    ['send-back', 1],
    ['send', 2],
  ])
})

test('§16.2 two clicks at once make one decision', async () => {
  const id = await sent()
  const tabs = await Promise.all([1, 2, 3].map(() => world.browser('manager')))
  const signature = { 'typed-name': 'Priya Raman', password: demoPassword }
  const answers = await Promise.all(
    tabs.map((tab) => tab.post(`/sites/${id}/do/approve-as-line-manager`, signature)),
  )
  expect(answers.map((answer) => answer.status).sort((a, b) => a - b)).toEqual([303, 409, 409])
  const entries = await world.as('head', (sight) => historyOf(sight, 'site', id))
  expect(entries.filter((entry) => entry.action === 'approve-as-line-manager')).toHaveLength(1)
})

test('§17.1 a site can’t open before its Terms of Use and House Rules are published', async () => {
  const id = await sent()
  await approve(world, id)
  const author = await world.browser('teacher')
  const early = await author.post(`/sites/${id}/do/open`)
  expect(early.status).toBe(409)
  expect(early.text).toContain('Terms of Use')
  expect((await author.post(`/sites/${id}/rules`, { terms: '', rules: 'Be kind.' })).status).toBe(422)
  expect(await stateOf(id)).toBe('approved')
})

test('§17.1 with its rules published an approved site opens at an address of its own', async () => {
  const first = await openSite(world)
  const second = await openSite(world)
  expect(first.slug).toMatch(/^year-4-explorers/u)
  expect(second.slug).not.toBe(first.slug)
})
