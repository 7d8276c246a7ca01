// The page of what changed between two versions, through its real address.
import { beforeAll, expect, test } from 'vitest'

import { bringNewVersion, draftNewVersion } from '../../../tests/stories/bring-new-version.ts'
import { useWorld } from '../../../tests/world.ts'
import { allVersions } from '../policy-queries.ts'

const world = useWorld()
const second = { id: '' }
beforeAll(async () => {
  second.id = await bringNewVersion(world)
})
const page = async (key: string, id: string, more = '') =>
  (await world.browser(key)).get(`/policy/versions/${id}/changes${more}`)

test('cover: everybody who signs sees what changed, with words for whoever hears the page', async () => {
  const { status, text } = await page('teacher', second.id)
  expect(status).toBe(200)
  expect(text).toContain('2 clauses are different from version 1.')
  expect(text).toContain('97 clauses that did not change')
  expect(text).toMatch(/<del [^>]*><span class="govuk-visually-hidden">\[taken out: <\/span>or laptop/u)
  expect(text).toMatch(/<ins [^>]*><span class="govuk-visually-hidden">\[new: /u)
  expect((await (await world.browser('teacher')).get('/policy')).text).toContain(
    `href="/policy/versions/${second.id}/changes"`,
  )
})

test('cover: the first version has nothing before it, and parents are shown no comparison', async () => {
  const first = (await world.as('teacher', allVersions)).at(-1)?.id ?? ''
  expect((await page('teacher', first)).location).toBe(`/policy/versions/${first}`)
  expect((await page('teacher', second.id, '?since=nothing')).status).toBe(404)
  expect((await page('parent', second.id)).status).toBe(403)
})

test('cover: what a draft would change is shown to those who write it, and to nobody else', async () => {
  const draft = await draftNewVersion(world, { changes: { '8.4': '', '3.3': 'Never at school.' } })
  const { text } = await page('head', draft)
  expect(text).toContain('What would change')
  expect(text).toContain('It is not there any more.')
  const [, , first] = await world.as('head', allVersions)
  expect((await page('chair', draft, `?since=${first?.id}`)).text).toContain(
    'different from version 1 so far',
  )
  expect((await page('teacher', draft)).status).toBe(404)
  expect((await (await world.browser('head')).get(`/policy/write/${draft}`)).text).toContain(
    `href="/policy/versions/${draft}/changes"`,
  )
})
