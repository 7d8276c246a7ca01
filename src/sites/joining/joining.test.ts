// Leave to take part in a third party's site: the line manager agrees, then the head; without it nobody drafts or publishes there (§16.3).
import { beforeAll, expect, test } from 'vitest'

import { openSite } from '../../../tests/stories/open-site.ts'
import { approvePost, harmless, sendPost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { longestWait } from '../../policy/in-their-place.ts'

const world = useWorld()
const day = 24 * 60 * 60_000
const date = (name: string, iso: string) => {
  const [year = '', month = '', day_ = ''] = iso.split('-')
  return { [`${name}-day`]: day_, [`${name}-month`]: month, [`${name}-year`]: year }
}
let site = ''
const typed = (more: Record<string, string> = {}) => ({
  site,
  purpose: 'Answer parents on the school’s page',
  ...date('starts', '2026-11-23'),
  ...date('ends', '2026-12-11'),
  ...more,
})
const asked = async (key: string, more: Record<string, string> = {}) =>
  (await (await world.browser(key)).post('/joining', typed(more))).location
const does = async (key: string, path: string, action: string, form: Record<string, string> = {}) =>
  (await world.browser(key)).post(`${path}/do/${action}`, form)
const waitsFor = async (key: string) => (await (await world.browser(key)).get('/')).text
const lettersTo = (key: string) =>
  world.asSystem(async ({ tx }) => {
    const rows = await tx
      .selectFrom('letters')
      .select('subject')
      .where('to_person', '=', world.id(key))
      .execute()
    return rows.map(({ subject }) => subject)
  })

beforeAll(async () => {
  ;({ id: site } = await openSite(world, { host: { host: 'third-party', 'host-name': 'Example Pages' } }))
})

test('§16.3 nobody drafts on a third party’s site without leave, and the refusal leads to the form that asks for it', async () => {
  const teacher = await world.browser('teacher')
  for (const answer of [
    await teacher.get(`/sites/${site}/posts/new`),
    await teacher.post(`/sites/${site}/posts/new`, { ...harmless }),
  ]) {
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Ask for it: your line manager agrees, then the head.')
    expect(answer.text).toContain('href="/joining"')
  }
  const page = await teacher.get(`/sites/${site}`)
  expect(page.text).toContain(`href="/joining?site=${site}"`)
  expect(page.text).not.toContain('Write a post')
  expect((await teacher.get(`/joining?site=${site}`)).text).toMatch(
    new RegExp(`value="${site}"[^>]*checked`, 'u'),
  )
})

test('§16.3 the line manager agrees, then the head gives leave; each sees it wait, and the person is told', async () => {
  const path = await asked('teacher')
  expect((await (await world.browser('teacher')).get(path)).text).toContain('It waits for Priya Raman')
  expect((await does('head', path, 'give')).status).toBe(409)
  expect((await does('teacher', path, 'agree')).status).toBe(409)
  expect(await waitsFor('manager')).toContain('Leave for Tom O’Neill to take part elsewhere')
  expect((await does('manager', path, 'agree')).status).toBe(303)
  expect(await waitsFor('manager')).not.toContain('Leave for Tom O’Neill')
  expect((await does('manager', path, 'give')).status).toBe(409)
  expect(await waitsFor('head')).toContain('Leave for Tom O’Neill to take part elsewhere')
  expect((await does('head', path, 'give')).status).toBe(303)
  expect(await lettersTo('teacher')).toContain('You have leave to take part')
  expect((await (await world.browser('teacher')).get(path)).text).toContain('Leave given')
  const record = await (await world.browser('head')).get(`/people/${world.id('teacher')}`)
  expect(record.text).toContain('Take part in a third party’s site for the school: Year 4 Explorers')
})

test('§16.3 with leave a post is written and sent; once it has ended nobody publishes it, and nobody changes it', async () => {
  const post = await sendPost(world, site)
  world.wait(19 * day)
  const manager = await world.browser('manager')
  expect((await manager.get(`/posts/${post}`)).text).not.toContain('Approve and publish')
  const refused = await approvePost(world, post)
  expect([refused.status, refused.text.includes('leave to take part in it has ended')]).toEqual([409, true])
  expect((await (await world.browser('teacher')).get(`/posts/${post}/edit`)).status).toBe(409)
  const again = await asked('teacher', { ...date('starts', '2026-12-11'), ...date('ends', '2027-01-29') })
  await does('manager', again, 'agree')
  await does('head', again, 'give')
  expect((await approvePost(world, post)).status).toBe(303)
})

test('§16.3 a request that is refused says why, and gives nothing', async () => {
  const path = await asked('assistant', {
    site: 'another',
    elsewhere: 'The county’s schools forum',
    ...date('ends', '2027-02-01'),
  })
  expect((await does('manager', path, 'refuse')).status).toBe(422)
  expect((await does('manager', path, 'refuse', { reason: 'The forum is open to pupils.' })).status).toBe(303)
  expect((await (await world.browser('assistant')).get(path)).text).toContain('The forum is open to pupils.')
  expect(await lettersTo('assistant')).toContain('Your request for leave was refused')
  const record = await (await world.browser('head')).get(`/people/${world.id('assistant')}`)
  expect(record.text).not.toContain('The county’s schools forum')
})

test('§16.3 a request is seen by its person and by those who decide; its person takes it back', async () => {
  const path = await asked('assistant', { ...date('ends', '2027-02-01') })
  for (const key of ['communications', 'office'])
    expect((await (await world.browser(key)).get(path)).status).toBe(404)
  expect((await (await world.browser('parent')).get(path)).status).toBe(403)
  expect((await does('manager', path, 'withdraw')).status).toBe(409)
  expect((await does('assistant', path, 'withdraw')).status).toBe(303)
  expect((await does('manager', path, 'agree')).status).toBe(409)
})

test('§16.3 the head’s own leave is given by the chair', async () => {
  const path = await asked('head', { ...date('ends', '2027-02-01') })
  expect((await does('chair', path, 'agree')).status).toBe(303)
  expect((await does('head', path, 'give')).status).toBe(409)
  expect((await does('chair', path, 'give')).status).toBe(303)
})

test('§16.3 a request that waits too long passes to the deputy, who is written to and decides for the line manager', async () => {
  await (
    await world.browser('office')
  ).post(`/people/${world.id('manager')}/deputy`, {
    deputy: world.id('communications'),
  })
  const path = await asked('assistant', { ...date('ends', '2027-03-01') })
  world.wait((longestWait.usual + 30) * day)
  await world.rounds()
  expect(await lettersTo('manager')).toContain('A request for leave waits for your approval')
  expect(await lettersTo('communications')).toContain('A request for leave waits, and you can decide on it')
  expect((await does('communications', path, 'agree')).status).toBe(303)
  expect((await (await world.browser('assistant')).get(path)).text).toContain('for Priya Raman')
})

test.each([
  [{ site: '' }, 'Choose the site.'],
  [{ site: 'another', elsewhere: ' ' }, 'Type its name or address.'],
  [date('starts', '2026-02-31'), 'Type the first day'],
  [date('ends', '2026-11-22'), 'Type the last day: today or later'],
])(
  '§16.3 leave asked for with %o is refused with what to do, and nothing typed is lost',
  async (more, sentence) => {
    const answer = await (await world.browser('teacher')).post('/joining', typed({ ...more }))
    expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
    expect(answer.text).toContain('Answer parents on the school’s page')
  },
)

test.each([
  ['', 'Say what you will do there for the school.'],
  ['x'.repeat(301), 'Shorten this to 300 characters.'],
])('§16.3 leave asked for with the purpose “%s” is refused with what to do', async (purpose, sentence) => {
  const answer = await (await world.browser('teacher')).post('/joining', typed({ purpose }))
  expect([answer.status, answer.text.includes(sentence)]).toEqual([422, true])
})
