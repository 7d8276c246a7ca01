// Addresses that lead nowhere, and ways of asking that no page of ours uses.
import { expect, test } from 'vitest'

import { origin } from '../open-program.ts'
import { useWorld } from '../world.ts'
import { statusOfClearPage } from './clear-page.ts'

const world = useWorld()

test('an unknown address gets a page that says what to do, for a visitor and for staff', async () => {
  for (const browser of [await world.browser(), await world.browser('teacher')]) {
    const answer = await browser.get('/no-such-page')
    expect(statusOfClearPage(answer)).toBe(404)
    expect(answer.text).toContain('Go to the first page and look from there.')
  }
  expect(world.logged).toEqual([])
})

test.each([
  ['very long', `/${'a'.repeat(100_000)}`],
  ['with a very long question', `/no-such-page?to=/${'b'.repeat(100_000)}`],
  ['half encoded', '/sites/%E0%A4%A'],
  ['with a NUL', '/s/%00'],
  ['with a lone surrogate', '/s/%ED%A0%80'],
  ['climbing out', '/assets/..%2f..%2fpackage.json'],
  ['climbing out twice encoded', '/assets/%252e%252e%252fpackage.json'],
  ['with an empty name', '/assets/'],
  ['with another case', '/SITES'],
  ['with two slashes', '//sites'],
  ['in another script', `/s/${encodeURIComponent('学校')}`],
])('an address %s gets a clear page', async (_, address) => {
  const answer = await (await world.browser('teacher')).get(address)
  expect(statusOfClearPage(answer)).toBe(404)
  expect(world.logged).toEqual([])
})

test('a very long question in the address of a page leads to the page', async () => {
  const answer = await (await world.browser('head')).get(`/policy-map?show=${'x'.repeat(50_000)}`)
  expect(statusOfClearPage(answer)).toBe(200)
})

test('HEAD answers like GET, without the page', async () => {
  for (const [path, status] of [
    ['/sign-in', 200],
    ['/no-such-page', 404],
    ['/', 303],
  ] as const) {
    const answer = await world.fetch(new Request(origin + path, { method: 'HEAD' }))
    expect([answer.status, await answer.text()]).toEqual([status, ''])
  }
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
  '%s changes nothing and gets a clear page',
  async (method) => {
    const response = await world.fetch(new Request(`${origin}/sites`, { method, headers: { origin } }))
    const answer = {
      status: response.status,
      headers: response.headers,
      location: '',
      text: await response.text(),
    }
    expect(statusOfClearPage(answer)).toBe(404)
    expect(world.logged).toEqual([])
  },
)
