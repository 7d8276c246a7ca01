// What rests for a moderator when the day for signing the policy has passed, and what does not.
import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, refuse, show, type Place } from '../../tests/stories/comment.ts'
import { ledOn } from '../../tests/stories/led-on.ts'
import { newVersion } from '../../tests/stories/new-version.ts'
import { signPolicy } from '../../tests/stories/sign-policy.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()
const rests = 'Your roles rest until you have signed the policy.'
let place: Place
let [shown, waiting] = ['', '']

beforeAll(async () => {
  place = await openPost(world)
  shown = await comment(world, place, 'Lovely beans!')
  ledOn(await show(world, shown))
  waiting = await comment(world, place, 'How tall are they?')
  await newVersion(world, { from: '2026-11-23', signBy: '2026-11-23' })
  world.wait(24 * 60 * 60_000)
})

test('signature: nobody decides on a contribution who has not signed', async () => {
  for (const answer of [await show(world, waiting), await refuse(world, waiting)])
    expect([answer.status, answer.text.includes(rests)]).toEqual([409, true])
})

test('signature: the queue and the comment say so, with the way to sign', async () => {
  const assistant = await world.browser('assistant')
  for (const path of ['/moderation', `/moderation/${waiting}`]) {
    const { text } = await assistant.get(path)
    expect([text.includes(rests), text.includes('href="/policy/sign"')]).toEqual([true, true])
    expect(text).not.toContain('Show it')
  }
  expect((await assistant.get('/')).text).not.toContain('A comment to read')
})

test('§18.4 a comment can be taken off the page all the same', async () => {
  const answer = await refuse(world, shown, 'assistant', undefined, 'remove')
  expect(answer.status).toBe(303)
})

test('signature: parents sign nothing, and comment as ever once one moderator has signed', async () => {
  await signPolicy(world, 'teacher')
  expect(await comment(world, place, 'See you on Friday!')).not.toBe('')
})
