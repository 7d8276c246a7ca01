// A withdrawal is an event: what is out becomes a task, what waits stops, and the picture is found by what a person said.
import { beforeAll, expect, test } from 'vitest'

import { familiesAsked, sayConsent } from '../../../tests/stories/consent.ts'
import { examineAs } from '../../../tests/stories/examined-picture.ts'
import { openSite } from '../../../tests/stories/open-site.ts'
import { photo } from '../../../tests/stories/pictures.ts'
import { answersOn, approvePost, publishPost, sendPost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { historyOf } from '../../decisions/history.ts'
import { waitingFor } from '../../reports/waiting.ts'

const world = useWorld()
let site = { id: '', slug: '' }
let links = { Leila: '', Omar: '', Sam: '' }
beforeAll(async () => {
  site = await openSite(world)
  links = await familiesAsked(world)
  await (await world.browser()).post(links.Sam, { answer: 'all' })
})

const chloeWon = { title: 'Chess', body: 'Chloe Jennings won the cup.' }
const waits = async (key: string) =>
  (await world.as(key, (sight) => waitingFor(sight, undefined))).map(({ href }) => href)
const takeBack = async () => (await world.browser()).post(links.Sam, { answer: 'back-all' })
const pupilId = async (givenName: string) =>
  (
    await world.as('teacher', ({ tx }) =>
      tx.selectFrom('pupils').select('id').where('given_name', '=', givenName).executeTakeFirstOrThrow(),
    )
  ).id

/** A post with a picture, of which its author says who is in it. */
async function pictured(names: readonly string[]): Promise<string> {
  const author = await world.browser('teacher')
  const form = new FormData()
  for (const [name, value] of Object.entries({ title: 'Cup', body: 'A fine day.', 'picture-alt': 'A cup' }))
    form.append(name, value)
  form.append('picture', new File([new Uint8Array(await photo())], 'cup.jpg', { type: 'image/jpeg' }))
  const { location } = await author.postForm(`/sites/${site.id}/posts/new`, form)
  await examineAs(world, {})
  const pupil = await Promise.all(names.map(pupilId))
  await author.post(`${location}/pupils`, names.length > 0 ? { pupil, who: 'ticked' } : { who: 'nobody' })
  return location.replace('/posts/', '')
}

test('§18.2 who is in a picture is said by its author, from the class lists with their consents', async () => {
  const author = await world.browser('teacher')
  const id = await pictured(['Chloe', 'Grace'])
  const { text } = await author.get(`/posts/${id}/pupils`)
  expect(text).toMatch(/Grace Nowak.*?No pictures/su)
  expect(text).toMatch(/Chloe Jennings.*?Pictures agreed/su)
  const page = await author.get(`/posts/${id}`)
  expect(page.text).toContain('Grace is in the picture, and the family has not agreed')
  expect(page.text).not.toContain('Chloe is in the picture')
  expect((await author.post(`/posts/${id}/do/send`)).status).toBe(409)
  await author.post(`/posts/${id}/pupils`, { who: 'nobody' })
  expect((await author.post(`/posts/${id}/do/send`)).status).toBe(303)
  const history = await world.as('teacher', (sight) => historyOf(sight, 'post', id))
  expect(history.filter(({ action }) => action === 'say-pupils')).toHaveLength(2)
})

test('§18.2 a picture of which nobody has said who is in it asks its author to say so', async () => {
  const author = await world.browser('teacher')
  const id = await pictured([])
  const form = new FormData()
  for (const [name, value] of Object.entries({
    title: 'Cup',
    body: 'Again.',
    'picture-alt': 'A cup',
    version: '1',
  }))
    form.append(name, value)
  expect((await author.get(`/posts/${id}`)).text).not.toContain('Nobody has said yet')
  form.append(
    'picture',
    new File([new Uint8Array(await photo({ width: 30 }))], 'b.jpg', { type: 'image/jpeg' }),
  )
  await author.postForm(`/posts/${id}/edit`, form)
  await examineAs(world, {})
  expect((await author.get(`/posts/${id}`)).text).toContain('Nobody has said yet which pupils')
  for (const key of ['assistant', 'manager', 'unsigned'])
    expect([403, 404, 409]).toContain(
      (await (await world.browser(key)).post(`/posts/${id}/pupils`, { who: 'nobody' })).status,
    )
})

test('§18.2 a withdrawal makes a task of each post that is out, and stops what waits', async () => {
  const named = await publishPost(world, site.id, chloeWon)
  const shown = await pictured(['Chloe'])
  await (await world.browser('teacher')).post(`/posts/${shown}/do/send`)
  await approvePost(world, shown)
  const other = await publishPost(world, site.id)
  const waiting = await sendPost(world, site.id, chloeWon)
  const manager = await world.browser('manager')
  const answers = await answersOn(manager, waiting)
  expect(await waits('teacher')).not.toContain(`/posts/${named}#withdrawal`)

  await takeBack()
  for (const key of ['teacher', 'head']) {
    const found = await waits(key)
    expect(found).toEqual(
      expect.arrayContaining([`/posts/${named}#withdrawal`, `/posts/${shown}#withdrawal`]),
    )
    expect(found).not.toContain(`/posts/${other}#withdrawal`)
  }
  for (const key of ['parent', 'unsigned']) expect((await waits(key)).join()).not.toContain('withdrawal')
  const stopped = await manager.post(`/posts/${waiting}/approve`, answers)
  expect([stopped.status, stopped.text.includes('has not agreed')]).toEqual([409, true])

  const author = await world.browser('teacher')
  expect((await author.get(`/posts/${named}`)).text).toContain('Consent was withdrawn')
  await author.post(`/posts/${named}/do/take-down`, { reason: 'Consent was withdrawn.' })
  expect(await waits('teacher')).not.toContain(`/posts/${named}#withdrawal`)
})

test('§18.2 a post can stay only with a reason, by those behind it, and the ledger keeps it', async () => {
  const found = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('withdrawal_tasks').selectAll().where('what', '=', 'photo').executeTakeFirstOrThrow(),
  )
  const settle = `/withdrawals/${found.id}/do/settle`
  expect((await (await world.browser('unsigned')).post(settle, { reason: 'No.' })).status).toBe(404)
  const author = await world.browser('teacher')
  expect((await author.post(settle, { reason: '' })).status).toBe(422)
  expect((await author.post(settle, { reason: 'Only her hands can be seen.' })).status).toBe(303)
  const history = await world.as('teacher', (sight) => historyOf(sight, 'withdrawal', found.id))
  expect(history.map(({ by, action }) => [by, action])).toEqual([
    ['system', 'begin'],
    ['Tom O’Neill', 'settle'],
  ])
  expect(history[1]?.detail).toMatchObject({ reason: 'Only her hands can be seen.' })
})

test('§18.2 an answer for another place leaves the school’s own pages alone', async () => {
  await sayConsent(world, 'Zoë', 'name', true)
  const id = await publishPost(world, site.id, { title: 'Swimming', body: 'Zoë Parker swam.' })
  const zoe = await pupilId('Zoë')
  await (
    await world.browser('office')
  ).post(`/pupils/${zoe}/record`, {
    agreed: ['name-own-site', 'photo-own-site', 'work-own-site'],
  })
  expect(await waits('teacher')).not.toContain(`/posts/${id}#withdrawal`)
})
