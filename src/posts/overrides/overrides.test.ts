// What the checks ask about goes on only with its author's reason, which the approver reads and the ledger keeps (§16.4).
import { beforeAll, expect, test } from 'vitest'

import { openSite } from '../../../tests/stories/open-site.ts'
import { reasonsOn, sendPost, writePost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'

const world = useWorld()
let site = ''
beforeAll(async () => {
  site = (await openSite(world)).id
})

/** A promise on the school's behalf: a person must look, and nothing stops. */
const promising = { title: 'Swimming', body: 'We promise that every child will swim by July.' }
const because = 'The head agreed on Monday, in writing.'
const stateOf = (id: string) =>
  world.as('teacher', ({ tx }) =>
    tx.selectFrom('posts').select(['state', 'version']).where('id', '=', id).executeTakeFirst(),
  )

test('§16.4 a finding that does not stop is changed, or sent with a reason; without one it is asked for beside it', async () => {
  const id = await writePost(world, site, promising)
  const author = await world.browser('teacher')
  const asked = await reasonsOn(author, id, because)
  expect(Object.keys(asked)).toEqual([expect.stringMatching(/^reason-body-commitment-/u)])
  const [field = ''] = Object.keys(asked)
  const without = await author.post(`/posts/${id}/do/send`, { [field]: '  ' })
  expect([without.status, without.text.includes(`href="#${field}"`)]).toEqual([422, true])
  expect(without.text).toContain('say why it can stay')
  const long = await author.post(`/posts/${id}/do/send`, { [field]: 'a'.repeat(501) })
  expect([long.status, long.text.includes('a'.repeat(501))]).toEqual([422, true])
  expect(await stateOf(id)).toMatchObject({ state: 'draft' })
  expect((await author.post(`/posts/${id}/do/send`, asked)).status).toBe(303)
  expect(await stateOf(id)).toMatchObject({ state: 'with-manager' })
})

test('§16.4 whoever approves reads the reason beside the finding, and readers of the site never do', async () => {
  const id = await writePost(world, site, promising)
  const author = await world.browser('teacher')
  await author.post(`/posts/${id}/do/send`, await reasonsOn(author, id, because))
  const { text } = await (await world.browser('manager')).get(`/posts/${id}`)
  const item = /<li class="gp-findings__item".*?<\/li>/su.exec(text)?.[0]
  expect(item).toContain('§17.2')
  expect(item).toContain('Tom O’Neill keeps it:')
  expect(item).toContain(because)
})

test('§18.2 what stops can’t be overridden, whatever reason is sent with it', async () => {
  const id = await writePost(world, site, { title: 'Cake', body: 'Chloe Jennings baked a cake.' })
  const author = await world.browser('teacher')
  expect(await reasonsOn(author, id)).toEqual({})
  const sent = await author.post(`/posts/${id}/do/send`, { 'reason-body-pupil-named-0-14': because })
  expect([sent.status, sent.text.includes('Mend what is marked first.')]).toEqual([409, true])
  expect(await stateOf(id)).toMatchObject({ state: 'draft' })
})

test('§16.4 a reason holds for the version it was given for: changed, the post is asked about again', async () => {
  const id = await sendPost(world, site, promising)
  await (await world.browser('manager')).post(`/posts/${id}/do/send-back`, { reason: 'Say it plainly.' })
  const author = await world.browser('teacher')
  const words = { title: 'Swimming', body: 'Year 4: we promise that every child will swim.', version: '1' }
  await author.post(`/posts/${id}/edit`, words)
  expect((await author.post(`/posts/${id}/do/send`)).status).toBe(422)
})

test('§16.4 the ledger holds each version’s fingerprint with what was found and why it stays, and no word of the text', async () => {
  const id = await sendPost(world, site, promising)
  const history = await world.as('teacher', (sight) => historyOf(sight, 'post', id))
  const [written, sent] = history
  expect(sent?.detail['fingerprint']).toBe(written?.detail['fingerprint'])
  expect(written?.detail['findings']).toEqual([expect.objectContaining({ kind: 'commitment', part: 'body' })])
  expect(sent?.detail['findings']).toEqual([
    expect.objectContaining({ kind: 'commitment', clause: '17.2', reason: 'I asked, and it is right.' }),
  ])
  expect(JSON.stringify(history)).not.toContain('every child')
})
