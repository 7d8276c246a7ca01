// How a site's team judges a comment (§18.3, §18.4): once, with the house rule, and never against the checks.
import { setTimeout as pause } from 'node:timers/promises'

import { beforeAll, expect, test } from 'vitest'

import { comment, openPost, refusal, refuse, show, shownTo, type Place } from '../../tests/stories/comment.ts'
import { useWorld } from '../../tests/world.ts'
import { act } from '../decisions/door.ts'
import { historyOf } from '../decisions/history.ts'
import { asViewer } from '../platform/database.ts'
import { contributionRoom } from './contribution-decisions.ts'
import { contributionsWaiting } from './contribution-queries.ts'

const world = useWorld()
let place: Place
beforeAll(async () => {
  place = await openPost(world, {
    audience: { audience: ['families', 'staff'] },
    contributors: { contributors: ['families', 'staff'] },
  })
})

const history = (id: string) => world.as('assistant', (sight) => historyOf(sight, 'contribution', id))

test('§18.3 a moderator of the team lets a comment be shown, and the ledger says who and which version', async () => {
  const id = await comment(world, place, 'What tall beans')
  expect(await shownTo(world, place, 'new-parent')).not.toContain('What tall beans')
  expect((await show(world, id)).location).toBe('/moderation')
  expect(await shownTo(world, place, 'new-parent')).toContain('What tall beans')
  const [sent, shown] = await history(id)
  expect(sent).toMatchObject({ by: 'Leila Farah', clause: '18.3', detail: { post: place.postId } })
  expect(shown).toMatchObject({ by: 'Mei Lin', action: 'publish', clause: '18.3', subject: { version: 1 } })
})

test('§18.3 nobody outside the team decides, the head included', async () => {
  const id = await comment(world, place, 'Only for the team')
  for (const key of ['head', 'office', 'parent'])
    expect((await show(world, id, key)).status).toBeGreaterThanOrEqual(403)
  expect((await refuse(world, id, 'head')).status).toBe(404)
  expect((await show(world, id, 'manager')).status).toBe(409)
  expect(await history(id)).toHaveLength(1)
})

test('§18.3 two moderators at once make one decision', async () => {
  const id = await comment(world, place, 'Both look at this')
  const other = { input: { rule: refusal.rule }, reason: refusal.reason }
  const [first, second] = await world.as('teacher', async (sight) => {
    const shown = await act(sight, contributionRoom, id, 'publish', { input: undefined })
    const refused = world.as('assistant', (theirs) => act(theirs, contributionRoom, id, 'refuse', other))
    await pause(100)
    return [shown, { meanwhile: refused }] as const
  })
  expect(first).toMatchObject({ ok: true })
  expect(await second.meanwhile).toMatchObject({
    ok: false,
    refusal: { sentence: 'It is shown on the page already.' },
  })
  expect(await history(id)).toHaveLength(2)
})

test('§18.3 a member of the team does not decide on their own comment', async () => {
  const id = await comment(world, place, 'I planted these myself', 'assistant')
  const waiting = await world.as('assistant', contributionsWaiting)
  expect(waiting.map((each) => each.id)).not.toContain(id)
  const answer = await show(world, id, 'assistant')
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('somebody else decides on it')
  expect((await show(world, id, 'teacher')).status).toBe(303)
})

test('§18.4 a refusal names the house rule and the reason, its author is told, and the ledger keeps both', async () => {
  const id = await comment(world, place, 'Our beans beat yours')
  expect((await refuse(world, id)).status).toBe(303)
  const mine = await (await world.browser('parent')).get(`/s/${place.slug}/mine`)
  expect(mine.text).toContain('Our beans beat yours')
  expect(mine.text).toContain(refusal.rule)
  expect(mine.text).toContain(refusal.reason)
  expect(mine.text).not.toContain('Mei Lin')
  expect(await shownTo(world, place, 'new-parent')).not.toContain('Our beans beat yours')
  expect((await history(id)).at(-1)).toMatchObject({
    action: 'refuse',
    clause: '18.4',
    detail: { rule: refusal.rule, rulesVersion: 1, reason: refusal.reason },
  })
})

test('§18.4 a refusal without a rule or a reason is asked for again, and keeps what was typed', async () => {
  const id = await comment(world, place, 'Not so fast')
  const noRule = await refuse(world, id, 'assistant', { reason: 'Because of the tone' })
  expect(noRule.status).toBe(422)
  expect(noRule.text).toContain('Choose the house rule that it breaks.')
  expect(noRule.text).toContain('Because of the tone</textarea>')
  const noReason = await refuse(world, id, 'assistant', { rule: 'Be kind.', reason: ' ' })
  expect(noReason.status).toBe(422)
  expect(noReason.text).toMatch(/value="Be kind\."[^>]*checked|checked[^>]*value="Be kind\."/u)
  const invented = await refuse(world, id, 'assistant', { rule: 'No fun.', reason: 'I say so' })
  expect(invented.status).toBe(409)
  expect(await history(id)).toHaveLength(1)
})

test('§18.2 a comment that names a pupil is marked and can’t be shown, only refused', async () => {
  const id = await comment(world, place, 'Well done Chloe Jennings, tallest bean!')
  const page = await (await world.browser('assistant')).get(`/moderation/${id}`)
  expect(page.text).toMatch(/<mark[^>]*><a[^>]*>Chloe Jennings/u)
  expect(page.text).not.toContain(`/moderation/${id}/do/publish"`)
  const answer = await show(world, id)
  expect(answer.status).toBe(409)
  expect(answer.text).toContain('This can’t be shown.')
  expect(await shownTo(world, place, 'new-parent')).not.toContain('Well done Chloe Jennings, tallest bean!')
  expect((await refuse(world, id)).status).toBe(303)
})

test('§18.2 a comment in which a parent signs with their own name can’t be shown', async () => {
  const id = await comment(world, place, 'Lovely! Yours, leila farah')
  expect((await show(world, id)).status).toBe(409)
})

test('§18.4 what is shown already can be taken off the page, with the rule that it breaks', async () => {
  const id = await comment(world, place, 'Shown for an hour')
  await show(world, id)
  expect((await refuse(world, id, 'teacher', refusal, 'remove')).status).toBe(303)
  expect(await shownTo(world, place, 'new-parent')).not.toContain('Shown for an hour')
  expect((await history(id)).at(-1)).toMatchObject({ action: 'remove', detail: { rule: refusal.rule } })
})

test('§18.3 the moderator sees who sent it and in which capacity, oldest first', async () => {
  const waiting = await world.as('teacher', contributionsWaiting)
  const times = waiting.map(({ sentAt }) => sentAt.getTime())
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  const page = await (await world.browser('teacher')).get('/moderation')
  expect(page.text).toMatch(/Leila Farah \(parent or carer\), shown as Parent · /u)
})

test('§18.3 a long queue costs no more queries than a short one', async () => {
  const queries = async () => {
    let count = 0
    const counting = world.db.withPlugin({
      transformQuery: ({ node }) => ((count += 1), node),
      transformResult: async ({ result }) => result,
    })
    const clock = { now: world.program.clock(), zone: 'Europe/London' }
    const waiting = await asViewer(counting, world.person('teacher'), clock, contributionsWaiting)
    return { count, waiting: waiting.length }
  }
  const before = await queries()
  for (let each = 0; each < 10; each += 1) await comment(world, place, `Beans, chapter ${each}`)
  const after = await queries()
  expect(after.waiting).toBe(before.waiting + 10)
  expect(after.count).toBe(before.count)
})
