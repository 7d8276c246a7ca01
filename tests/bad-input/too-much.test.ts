// More than a field or a form can take: a sentence that says so, and the typing kept.
import { expect, test } from 'vitest'

import { origin } from '../open-program.ts'
import { openPost, pathOf } from '../stories/comment.ts'
import { fillIn } from '../stories/open-site.ts'
import { useWorld } from '../world.ts'
import { statusOfClearPage } from './clear-page.ts'

const world = useWorld()
const megabyte = `${'a long answer '.repeat(75_000)}and its end`

/** Sends one field too long; gives the page that answers, which holds the field with all that was typed. */
async function refusal(key: string | undefined, path: string, field: string, others = {}): Promise<string> {
  const answer = await (await world.browser(key)).post(path, { ...others, [field]: megabyte })
  expect(statusOfClearPage(answer)).toBe(422)
  expect(answer.text).toContain('and its end')
  expect(answer.text).toContain(`name="${field}"`)
  expect(world.logged).toEqual([])
  return answer.text.replace(megabyte, '')
}
const saysTooLong = /too long|shorten/iu

test('a megabyte in a field of the approval form, its rules or a reason is refused and kept', async () => {
  const id = await fillIn(world, await world.browser('teacher'))
  expect(await refusal('teacher', `/sites/${id}/form/purpose`, 'aims')).toMatch(saysTooLong)
  expect(await refusal('teacher', `/sites/${id}/rules`, 'terms', { rules: 'Be kind.' })).toMatch(saysTooLong)
  expect((await (await world.browser('teacher')).post(`/sites/${id}/send`)).status).toBe(303)
  expect(await refusal('manager', `/sites/${id}/do/send-back`, 'reason')).toMatch(saysTooLong)
})

test('a megabyte in a post, a comment or a refusal is refused and kept', async () => {
  const place = await openPost(world)
  expect(await refusal('teacher', `/sites/${place.siteId}/posts/new`, 'body', { title: 'Beans' })).toMatch(
    saysTooLong,
  )
  expect(await refusal('teacher', `/sites/${place.siteId}/posts/new`, 'title', { body: 'Beans' })).toMatch(
    saysTooLong,
  )
  expect(await refusal('parent', pathOf(place), 'comment')).toMatch(saysTooLong)
  expect(await refusal('teacher', `/posts/${place.postId}/do/take-down`, 'reason')).toMatch(saysTooLong)
})

test('a megabyte in a concern is refused and kept, for a visitor too', async () => {
  expect(await refusal(undefined, '/concern', 'text')).toMatch(saysTooLong)
  expect(await refusal('parent', '/concern', 'reach', { text: 'A worry' })).toMatch(saysTooLong)
})

test('a megabyte as an address or a password to sign in with is answered like any wrong one', async () => {
  const browser = await world.browser()
  expect(statusOfClearPage(await browser.post('/sign-in', { email: megabyte, password: 'x' }))).toBe(422)
  expect(
    statusOfClearPage(await browser.post('/sign-in', { email: 'tom@oakfield.example', password: megabyte })),
  ).toBe(422)
  expect(world.logged).toEqual([])
})

test('more than two million bytes are refused with a page that says how much a form takes', async () => {
  const browser = await world.browser('teacher')
  const answer = await browser.post('/concern', { text: 'x'.repeat(2_000_001) })
  expect(statusOfClearPage(answer)).toBe(413)
  expect(answer.text).toContain('A form can take up to 2 MB.')
  expect(world.logged).toEqual([])
})

test('more than two million bytes are refused even where the browser does not say how many come', async () => {
  const sent = { method: 'POST', body: streamOf(3_000_000), duplex: 'half', headers: { origin } }
  const response = await world.fetch(new Request(`${origin}/concern`, sent))
  expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('up to 2 MB')])
})

test('ten thousand fields are read without harm', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `f${at}=x`).join('&')
  const answer = await (
    await world.browser()
  ).postBody('/concern', many, {
    'content-type': 'application/x-www-form-urlencoded',
  })
  expect(statusOfClearPage(answer)).toBe(422)
})

/** A body whose length is not told in advance. */
function streamOf(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(Math.min(left, 65_536)).fill(120))
      left -= 65_536
      if (left <= 0) controller.close()
    },
  })
}
