// A hosted site is open to the audiences ticked in its form, and to nobody else (Appendix 1, §18.1): page, feed and team.
import { expect, test } from 'vitest'

import { openSite, type Typed } from '../../tests/stories/open-site.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()

const nobodyWrites: Typed = { ways: 'none', contributors: [], advertise: '', vetter: '' }
const openTo = (audience: readonly string[], more: Typed = {}) =>
  openSite(world, { audience: { audience, ...more }, contributors: nobodyWrites })

async function statuses(path: string, keys: readonly (string | undefined)[]): Promise<number[]> {
  const answers: number[] = []
  for (const key of keys) answers.push((await (await world.browser(key)).get(path)).status)
  return answers
}

test('App.1 a site for families is open to a parent, and neither to the public nor to other staff', async () => {
  const { slug } = await openTo(['families'])
  for (const path of [
    `/s/${slug}`,
    `/s/${slug}/feed`,
    `/s/${slug}/feed.json`,
    `/s/${slug}/terms`,
    `/s/${slug}/rules`,
    `/s/${slug}/team`,
  ])
    expect(await statuses(path, ['parent', undefined, 'unsigned', 'volunteer'])).toEqual([200, 404, 404, 404])
})

test('App.1 a site for staff is open to staff, and not to parents', async () => {
  const { slug } = await openTo(['staff'])
  expect(await statuses(`/s/${slug}`, ['unsigned', 'volunteer', 'parent', undefined])).toEqual([
    200, 200, 404, 404,
  ])
})

test('App.1 a site is open to the public only where “members of the public” was ticked', async () => {
  const { slug } = await openTo(['public'])
  expect(await statuses(`/s/${slug}`, [undefined, 'parent'])).toEqual([200, 200])
})

test('App.1 those who run and oversee a site see it, whoever it is for', async () => {
  const { slug } = await openTo(['families'])
  expect(await statuses(`/s/${slug}`, ['teacher', 'assistant', 'manager', 'head', 'safeguarding'])).toEqual(
    Array.from({ length: 5 }, () => 200),
  )
})

test('App.1 a site that is not for the viewer and one that does not exist get the same answer', async () => {
  const { slug } = await openTo(['families'])
  for (const key of [undefined, 'unsigned']) {
    const browser = await world.browser(key)
    const plain = (text: string) =>
      text
        .replaceAll(slug, 'SLUG')
        .replaceAll('no-such-site', 'SLUG')
        .replace(/[0-9a-f-]{36}/gu, '')
    const [hidden, unknown] = [await browser.get(`/s/${slug}`), await browser.get('/s/no-such-site')]
    expect(plain(hidden.text)).toBe(plain(unknown.text))
    expect(hidden.status).toBe(unknown.status)
  }
})

test('App.1 a parent who has left the school reads its pages no more', async () => {
  const { slug } = await openTo(['families'])
  const parent = await world.browser('parent')
  expect((await parent.get(`/s/${slug}`)).status).toBe(200)
  await world.asSystem(({ tx }) =>
    tx
      .updateTable('person_capacities')
      .set({ ends: '2026-11-22' })
      .where('person_id', '=', world.id('parent'))
      .execute(),
  )
  expect((await parent.get(`/s/${slug}`)).status).toBe(404)
  await world.asSystem(({ tx }) =>
    tx
      .updateTable('person_capacities')
      .set({ ends: null })
      .where('person_id', '=', world.id('parent'))
      .execute(),
  )
})

test('§17.1 an approved site that has not opened is nobody’s page yet', async () => {
  const { slug } = await openTo(['public'])
  await world.as('head', ({ tx }) =>
    tx.updateTable('sites').set({ state: 'approved' }).where('slug', '=', slug).execute(),
  )
  expect(await statuses(`/s/${slug}`, [undefined, 'parent', 'unsigned'])).toEqual([404, 404, 404])
})

test('§17.7 the page bears the school’s logo, linked to the school’s own web site', async () => {
  const { slug } = await openTo(['public'])
  const { text } = await (await world.browser()).get(`/s/${slug}`)
  expect(text).toMatch(
    /<a class="gp-public__logo" href="https:\/\/www\.oakfield\.example\/"><img src="\/logo" alt="Oakfield[^"]*"/u,
  )
})

test('§17.8 the team stands on the page by name and position, and §15.3 so does “raise a concern”', async () => {
  const { slug, id } = await openTo(['public'])
  const { text } = await (await world.browser()).get(`/s/${slug}/team`)
  expect(text).toContain('Tom O’Neill')
  expect(text).toContain('Year 4 teacher')
  expect(text).toContain('Mei Lin')
  expect(text).toContain(`href="/concern?about=site&amp;id=${id}"`)
})

test('App.1 a site that somebody else hosts has no page here, even when it is open to the public', async () => {
  const { slug } = await openSite(world, {
    audience: { audience: ['public'] },
    contributors: nobodyWrites,
    host: { host: 'third-party', 'host-name': 'Example Pages' },
  })
  expect(await statuses(`/s/${slug}`, [undefined, 'teacher', 'head'])).toEqual([404, 404, 404])
})

test('App.1 a teacher who has left no longer reads the page that they ran, nor does its line manager', async () => {
  const { slug } = await openTo(['families'])
  const [teacher, manager] = [await world.browser('teacher'), await world.browser('manager')]
  const leave = (ends: string | null) =>
    world.asSystem(({ tx }) =>
      tx
        .updateTable('person_capacities')
        .set({ ends })
        .where('person_id', 'in', [world.id('teacher'), world.id('manager')])
        .execute(),
    )
  await leave('2026-11-22')
  const answers = [
    await teacher.get(`/s/${slug}`),
    await manager.get(`/s/${slug}`),
    await teacher.get(`/s/${slug}/feed`),
  ]
  await leave(null)
  expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404])
})
