// What may be against the law is out of sight everywhere at once, told by its number alone, and copied nowhere (§18.6).
import { beforeAll, expect, test } from 'vitest'

import { step } from '../../../tests/stories/allegation.ts'
import { comment, openPost, pathOf, show, type Place } from '../../../tests/stories/comment.ts'
import { examineAs } from '../../../tests/stories/examined-picture.ts'
import { photo } from '../../../tests/stories/pictures.ts'
import { approvePost, harmless, reasonsOn } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { personFile } from '../../people/data-rights/person-file.ts'
import { readFile } from '../../platform/files.ts'

const world = useWorld()
const [title, words] = ['Zebrafinch', 'Quokka words that nobody may see.']
let place: Place
let post = { id: '', pictureId: '' }
const readers = ['teacher', 'head', 'safeguarding', undefined] as const

beforeAll(async () => {
  place = await openPost(world, { audience: { audience: ['public', 'parents'], contributors: ['parents'] } })
  post = await postWithPicture()
})

async function postWithPicture() {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...harmless, title, body: words, 'picture-alt': 'A sill' }))
    form.append(name, value)
  form.append('picture', new File([new Uint8Array(await photo())], 'a.jpg', { type: 'image/jpeg' }))
  const author = await world.browser('teacher')
  const { location } = await author.postForm(`/sites/${place.siteId}/posts/new`, form)
  await examineAs(world, {})
  const id = location.replace('/posts/', '')
  await author.post(`/posts/${id}/do/send`, await reasonsOn(author, id))
  expect((await approvePost(world, id)).status).toBe(303)
  const row = await world.asSystem(({ tx }) =>
    tx.selectFrom('posts').select('picture_id').where('id', '=', id).executeTakeFirstOrThrow(),
  )
  return { id, pictureId: row.picture_id ?? '' }
}

/** Each address at which the post, its title or its picture is to be found. */
const addresses = () => [
  `/s/${place.slug}`,
  `/s/${place.slug}/feed`,
  `/s/${place.slug}/feed.json`,
  `/s/${place.slug}/pictures/${post.pictureId}`,
  `/s/${place.slug}/posts/${post.id}/comments`,
  `/posts/${post.id}`,
  `/posts/${post.id}/picture`,
  `/posts/${post.id}/edit`,
  '/posts',
  '/moderation',
  '/',
  `/holds/new?find=Zebra`,
  `/concern?about=post&id=${post.id}`,
]

/** Who finds it where: `WHO ADDRESS`. */
async function sightings(): Promise<string[]> {
  const found: string[] = []
  for (const key of readers) {
    const browser = await world.browser(key)
    for (const address of addresses()) {
      const { status, text } = await browser.get(address)
      const isPicture = address.includes('picture') && status === 200
      if (text.includes(title) || text.includes('Quokka') || isPicture)
        found.push(`${key ?? 'visitor'} ${address}`)
    }
  }
  return found
}
const caseOf = async () =>
  world.asSystem(({ tx }) =>
    tx
      .selectFrom('cases')
      .select(['id', 'words'])
      .where('kind', '=', 'illegal-content')
      .orderBy('opened_on')
      .execute(),
  )
const concernAbout = async (id: string) =>
  world.asSystem(({ tx }) =>
    tx
      .selectFrom('concerns')
      .select(['id', 'about_words'])
      .where('about_id', '=', id)
      .executeTakeFirstOrThrow(),
  )

test('§18.6 a post that staff report as against the law is gone at once from page, feeds, picture, lists and search, for everybody', async () => {
  const before = await sightings()
  for (const address of addresses().slice(0, 4)) expect(before).toContain(`visitor ${address}`)
  for (const address of [`/posts/${post.id}/picture`, `/holds/new?find=Zebra`])
    expect(before).toContain(`head ${address}`)
  const manager = await world.browser('manager')
  expect((await manager.get(`/concern?about=post&id=${post.id}`)).text).toContain('take it out of sight now')
  await manager.post('/concern', { text: 'Look away.', about: 'post', id: post.id, illegal: 'yes' })
  expect(await sightings()).toEqual([])
  expect((await concernAbout(post.id)).about_words).toBe('a post that is out of sight')
})

test('§18.6 the program itself reads neither the words nor the picture: no file about a person, no letter and no list holds them', async () => {
  const told = await world.as('teacher', (sight) =>
    personFile(sight, { kind: 'person', id: world.id('teacher') }),
  )
  expect(JSON.stringify(told)).not.toMatch(/Zebrafinch|Quokka/u)
  expect(await world.asSystem((sight) => readFile(sight, world.program.seal, post.pictureId))).toBeUndefined()
  const before = await world.asSystem(({ tx }) => tx.selectFrom('letters').select('id').execute())
  world.wait(8 * 24 * 3_600_000)
  await world.rounds()
  const letters = await world.asSystem(({ tx }) =>
    tx.selectFrom('letters').select(['id', 'subject', 'lines']).execute(),
  )
  const known = new Set(before.map(({ id }) => id))
  expect(JSON.stringify(letters.filter(({ id }) => !known.has(id)))).not.toMatch(/Zebrafinch|Quokka/u)
})

test('§18.6 sorted, it is a case that says whom to ring, keeps the reference, and makes no pack', async () => {
  const { id: concern } = await concernAbout(post.id)
  const lead = await world.browser('safeguarding')
  expect((await lead.post(`/concerns/${concern}/sort`, { kind: 'illegal-content' })).status).toBe(303)
  const [found] = await caseOf()
  const id = found?.id ?? ''
  const page = (await lead.get(`/cases/${id}`)).text
  for (const part of ['Safeguarding hub (MASH)', 'Whom to tell', 'NCA-CEOP', '101', post.id, 'Out of sight'])
    expect(page).toContain(part)
  for (const part of ['/pack', title, 'Quokka', '<img src="/posts']) expect(page).not.toContain(part)
  for (const method of ['get', 'post'] as const)
    expect((await lead[method](`/cases/${id}/pack`)).status).toBe(404)
  await step(lead, id, 'hide', { where: 'On our page; the program hid it.' })
  const told = { authority: 'NCA', 'at-day': '23', 'at-month': '11', 'at-year': '2026', 'at-time': '07:10' }
  expect((await step(lead, id, 'tell', { ...told, person: 'Desk', reference: 'N-5' })).status).toBe(303)
  expect((await lead.get(`/cases/${id}`)).text).toContain('N-5')
  expect(await sightings()).toEqual([])
})

test('§18.6 what was no such thing is shown again by whoever manages the case, with a reason', async () => {
  const [found] = await caseOf()
  const id = found?.id ?? ''
  const lead = await world.browser('safeguarding')
  expect((await step(lead, id, 'show-again', { reason: '' })).status).toBe(422)
  expect((await step(lead, id, 'show-again', { reason: 'A photograph of beans.' })).status).toBe(303)
  expect(await sightings()).toContain(`visitor /s/${place.slug}/feed`)
})

test('§18.6 a parent’s report hides when it is sorted, and a comment is gone from page, queue and its sender’s own list', async () => {
  const id = await comment(world, place, 'Wombat words')
  await show(world, id)
  const places = [
    `/s/${place.slug}`,
    `/s/${place.slug}/mine`,
    pathOf(place),
    `/moderation/${id}`,
    `/concern?about=contribution&id=${id}`,
  ]
  const seen = async () => {
    const found: string[] = []
    for (const key of ['parent', 'assistant', 'head', undefined] as const)
      for (const address of places)
        if ((await (await world.browser(key)).get(address)).text.includes('Wombat')) found.push(address)
    return new Set(found)
  }
  expect((await seen()).size).toBeGreaterThan(3)
  await (
    await world.browser('parent')
  ).post('/concern', { text: 'Against the law', about: 'contribution', id, illegal: 'yes' })
  expect((await seen()).size).toBeGreaterThan(3)
  const { id: concern } = await concernAbout(id)
  await (await world.browser('safeguarding')).post(`/concerns/${concern}/sort`, { kind: 'illegal-content' })
  expect([...(await seen())]).toEqual([])
})

test('§18.6 a site is gone from its own address and from “Our official sites”', async () => {
  const visitor = await world.browser()
  expect((await visitor.get('/official-sites')).text).toContain(place.slug)
  await (
    await world.browser('office')
  ).post('/concern', { text: 'All of it', about: 'site', id: place.siteId, illegal: 'yes' })
  expect((await visitor.get('/official-sites')).text).not.toContain(place.slug)
  for (const key of readers)
    expect((await (await world.browser(key)).get(`/s/${place.slug}`)).status).not.toBe(200)
  const { id: concern } = await concernAbout(place.siteId)
  await (
    await world.browser('safeguarding')
  ).post(`/concerns/${concern}/do/answer`, { reason: 'It was a mistake.' })
  expect((await visitor.get(`/s/${place.slug}`)).status).toBe(200)
})
