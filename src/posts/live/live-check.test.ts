// What the checks answer as somebody types: to staff, of the moment, and without keeping anything.
import { beforeAll, expect, test } from 'vitest'

import { officeRecords } from '../../../tests/stories/consent.ts'
import { openSite } from '../../../tests/stories/open-site.ts'
import { writePost } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import type { CheckedPart } from '../check-post.ts'

const world = useWorld()
let site = ''
beforeAll(async () => {
  site = (await openSite(world)).id
})

async function asked(words: Record<string, string>, path = `/sites/${site}/posts/check`, key = 'teacher') {
  const { status, text } = await (await world.browser(key)).post(path, words)
  return { status, text }
}
async function kindsOf(words: Record<string, string>, path?: string): Promise<string[]> {
  const { text } = await asked(words, path)
  const parts = JSON.parse(text) as CheckedPart[]
  return parts.flatMap(({ part, findings }) => findings.map(({ kind, stops }) => `${part} ${kind} ${stops}`))
}

test('§4 a text is checked as it stands in the fields, and its places count in what was typed', async () => {
  expect(await kindsOf({ _title: 'Cake', _body: '  Chloe Jennings baked it.' })).toEqual([
    'body pupil-named true',
  ])
  const { text } = await asked({ _title: '', _body: '  Chloe Jennings baked it.' })
  expect(text).toContain('"start":2,"end":16')
})

test('§17.5 a picture that is chosen asks for its description at once', async () => {
  expect(await kindsOf({ _title: 'Cake', _picture: 'new' })).toContain('alt alt-text true')
  expect(await kindsOf({ _title: 'Cake', '_picture-alt': 'A cake', _picture: 'new' })).not.toContain(
    'alt alt-text true',
  )
})

test('§18.2 a consent that was taken back counts at the next pause, though the roster is kept at hand', async () => {
  const words = { _body: 'Zoë Parker won.' }
  expect(await kindsOf(words)).toEqual([])
  await officeRecords(world, 'Zoë', { what: 'name', gives: false, until: null })
  expect(await kindsOf(words)).toEqual(['body pupil-named true'])
  await officeRecords(world, 'Zoë', { what: 'name', gives: true, until: '2027-08-31' })
  expect(await kindsOf(words)).toEqual([])
})

test('§4 typing on in a saved post is checked for its author alone', async () => {
  const path = `/posts/${await writePost(world, site)}/check`
  expect(await kindsOf({ _body: 'Chloe Jennings baked it.' }, path)).toEqual(['body pupil-named true'])
  expect((await asked({ _body: 'Chloe' }, path, 'manager')).status).toBe(404)
  expect((await asked({ _body: 'Chloe' }, path, 'parent')).status).toBe(403)
  expect((await asked({ _body: 'Chloe' }, `/sites/${world.id('head')}/posts/check`)).status).toBe(404)
})

test('§4 what is typed and not saved leaves no trace: no version, no entry in the ledger, no concern', async () => {
  const left = () =>
    world.asSystem(async ({ tx }) => [
      await tx.selectFrom('ledger_text').select('index').execute(),
      await tx.selectFrom('post_versions').select('post_id').execute(),
      await tx.selectFrom('kept_typing').select('id').execute(),
    ])
  const before = await left()
  const { text } = await asked({ _body: 'My brother is scared of going home.' })
  expect(text).toContain('"kind":"disclosure"')
  expect(await left()).toEqual(before)
})
