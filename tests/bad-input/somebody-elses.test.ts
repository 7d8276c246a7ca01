// Records of other people and of another school: the answer is the same as for records that don't exist, byte for byte.
import { randomUUID } from 'node:crypto'

import { beforeAll, expect, test } from 'vitest'

import { routes } from '../../src/app.ts'
import { demoPassword } from '../../src/demo/oakfield.data.ts'
import { versionInForce } from '../../src/sign-off/policy-queries.ts'
import type { Answer } from '../browser-without-screen.ts'
import { comment, openPost, type Place } from '../stories/comment.ts'
import { writePost } from '../stories/publish-post.ts'
import { useTwoSchools } from '../two-schools.ts'
import { statusOfClearPage, withoutTokens } from './clear-page.ts'

const schools = useTwoSchools()
const theirs = { place: {} as Place, comment: '', concern: '', ids: [] as string[] }

beforeAll(async () => {
  const { other } = schools
  theirs.place = await openPost(other)
  theirs.comment = await comment(other, theirs.place, 'Lovely beans!')
  await (await other.browser('parent')).post('/concern', { text: 'A worry' })
  const concern = await other.as('safeguarding', ({ tx }) =>
    tx.selectFrom('concerns').select('id').executeTakeFirstOrThrow(),
  )
  theirs.concern = concern.id
  theirs.ids = [
    theirs.place.siteId,
    theirs.place.postId,
    theirs.comment,
    theirs.concern,
    other.id('teacher'),
    ...(await ofTheirPolicy()),
  ]
})

/** A version that counts, a draft, a signature, a request for another format, and a translation that is shown. */
async function ofTheirPolicy(): Promise<string[]> {
  const { other } = schools
  const [head, office] = [await other.browser('head'), await other.browser('office')]
  const draft = (await head.post('/policy/write')).location.split('/').at(-1) ?? ''
  await head.post('/policy/ask', { language: 'pl', format: 'reading', reach: 'office' })
  await office.post('/policy/translations', { language: 'pl', 'made-by': 'Anna Nowak' })
  const rest = await other.asSystem(async ({ tx, viewer }) => {
    const idOf = async (table: 'policy_signatures' | 'format_requests' | 'policy_translations') => {
      const row = await tx
        .selectFrom(table)
        .select('id')
        .where('school_id', '=', viewer.schoolId)
        .executeTakeFirst()
      return row?.id ?? ''
    }
    return [await idOf('policy_signatures'), await idOf('format_requests'), await idOf('policy_translations')]
  })
  const version = await other.as('head', versionInForce)
  return [version?.id ?? '', draft, ...rest]
}

const withIds = routes.filter(({ path }) => /:(id|\w+Id)\b/u.test(path))
const addressOf = (path: string, id: string) =>
  path
    .replace(/:(id|\w+Id)\b/gu, id)
    .replace(/:slug/u, theirs.place.slug)
    .replace(/:\w+/gu, 'purpose')

test.each([undefined, 'parent', 'teacher', 'head', 'safeguarding'])(
  'another school’s record and no record at all get the same answer, byte for byte, for %s',
  async (key) => {
    const { world } = schools
    expect(theirs.ids.filter((id) => !/^[\da-f-]{36}$/u.test(id))).toEqual([])
    const browser = await world.browser(key)
    for (const { method, path } of withIds) {
      const ask = (which: string) =>
        method === 'GET'
          ? browser.get(addressOf(path, which))
          : browser.post(addressOf(path, which), { reason: 'x', text: 'x' })
      const seen = ({ status, location, text, headers }: Answer) => [
        status,
        withoutTokens(location),
        withoutTokens(text),
        [...headers.keys()],
      ]
      const none = seen(await ask(randomUUID()))
      for (const id of theirs.ids) expect(seen(await ask(id)), `${method} ${path}`).toEqual(none)
    }
    expect(world.logged).toEqual([])
  },
  120_000,
)

test('another school’s site is at no address of ours', async () => {
  const browser = await schools.world.browser('head')
  for (const page of ['', '/terms', '/rules', '/team', '/feed', '/feed.json'])
    expect(statusOfClearPage(await browser.get(`/s/${theirs.place.slug}${page}`))).toBe(404)
})

test('a session at another school is no session here', async () => {
  const { world, other } = schools
  const signIn = new URLSearchParams({ email: 'tom@oakfield.example', password: demoPassword })
  const there = await other.fetch(
    new Request('http://elmfield.test/sign-in', {
      method: 'POST',
      body: signIn,
      headers: { origin: 'http://elmfield.test' },
    }),
  )
  const cookie = there.headers.get('set-cookie')?.split(';')[0] ?? ''
  const ask = (fetch: typeof world.fetch, address: string) =>
    fetch(new Request(address, { headers: { cookie } }))
  expect((await ask(other.fetch, 'http://elmfield.test/sites')).status).toBe(200)
  expect((await ask(world.fetch, 'http://oakfield.test/sites')).status).toBe(303)
})

test('somebody else’s unfinished form, post or typing gets the same answer as none at all', async () => {
  const { world } = schools
  const teacher = await world.browser('teacher')
  const { siteId } = await openPost(world)
  const post = await writePost(world, siteId)
  const draft = (await teacher.post('/sites')).location.split('/')[2] ?? ''
  const colleague = await world.browser('unsigned')
  for (const [path, id] of [
    ['/sites/ID/form/purpose', draft],
    ['/sites/ID/check', draft],
    ['/posts/ID/edit', post],
    ['/moderation/ID', siteId],
    ['/kept/ID', siteId],
  ] as const) {
    const [real, none] = [
      await colleague.get(path.replace('ID', id)),
      await colleague.get(path.replace('ID', randomUUID())),
    ]
    expect(statusOfClearPage(real)).toBe(404)
    expect(withoutTokens(real.text)).toBe(withoutTokens(none.text))
  }
  const answer = await colleague.post(`/sites/${draft}/form/purpose`, { name: 'Mine now' })
  expect(statusOfClearPage(answer)).toBe(404)
  expect((await teacher.get(`/sites/${draft}/form/purpose`)).text).not.toContain('Mine now')
})
