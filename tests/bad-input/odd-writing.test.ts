// Names and texts in any script of the world, and bodies that are no proper form.
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fillIn } from '../stories/open-site.ts'
import { useWorld } from '../world.ts'
import { statusOfClearPage, expectNothingInside } from './clear-page.ts'

const world = useWorld()

async function nameKept(typed: string): Promise<string> {
  const browser = await world.browser('teacher')
  const id = await fillIn(world, browser, { purpose: { name: typed } })
  const answer = await browser.get(`/sites/${id}/form/purpose`)
  expect(statusOfClearPage(answer)).toBe(200)
  return /<input[^>]*name="name"[^>]*>/u.exec(answer.text)?.[0] ?? ''
}

test.each([
  ['from right to left', 'مدرسة السنديان'],
  ['with a mark that turns the direction', 'Year \u202E4\u202C Explorers'],
  ['with many combining marks', `Zoe${'\u0308'.repeat(50)}`],
  ['of emoji joined to one', '👩‍👩‍👧‍👦 4 Oak 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['beyond the first plane', '𝔜𝔢𝔞𝔯 𠀀'],
  ['with no width', 'Year\u200B4\uFEFF'],
])('a name %s is kept as it was typed', async (_, typed) => {
  expect(await nameKept(typed)).toContain(typed)
  expect(world.logged).toEqual([])
})

test('a NUL in a name is dropped, as no database can hold one', async () => {
  expect(await nameKept('Year\u00004')).toContain('value="Year4"')
  expect(world.logged).toEqual([])
})

test('half a character in a name becomes the mark for what can’t be read', async () => {
  const browser = await world.browser()
  const body = new TextEncoder().encode('text=Year+')
  const half = new Uint8Array([...body, 0xed, 0xa0, 0x80])
  for (const bytes of [
    half,
    new TextEncoder().encode('text=Year+%ED%A0%80'),
    new TextEncoder().encode('text=%E0%A4%A&reach=%FF'),
  ]) {
    const answer = await browser.postBody('/concern', bytes, {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect(answer.status).toBe(303)
  }
  expect(world.logged).toEqual([])
})

test('a name that looks like HTML is shown as it was typed and never becomes part of the page', async () => {
  const typed = `"><script>alert('x')</script>&amp;`
  const browser = await world.browser('teacher')
  const id = await fillIn(world, browser, { purpose: { name: typed } })
  const { text } = await browser.get(`/sites/${id}/form/purpose`)
  expect(text).toContain(`value="&quot;>&lt;script>alert('x')&lt;/script>&amp;amp;"`)
  expect(text).not.toContain('<script>')
})

test('a concern takes any text at all', async () => {
  const browser = await world.browser()
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), async (text) => {
      const answer = await browser.post('/concern', { text })
      expect([303, 422]).toContain(answer.status)
      expectNothingInside(answer)
    }),
    { numRuns: 20 },
  )
  expect(world.logged).toEqual([])
})

test.each([
  ['no boundary', 'multipart/form-data', 'text=x'],
  [
    'an unfinished part',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nhalf',
  ],
  ['another boundary', 'multipart/form-data; boundary=b', '--c\r\n\r\n--c--'],
  ['JSON', 'application/json', '{"text":"x"}'],
  ['a type that is none', 'nonsense', 'text=x'],
  ['plain text', 'text/plain', 'text=x'],
])('a body with %s reads as an empty form', async (_, type, body) => {
  const answer = await (await world.browser()).postBody('/concern', body, { 'content-type': type })
  expect(statusOfClearPage(answer)).toBe(422)
  expect(world.logged).toEqual([])
})

test('a file where a text is asked for reads as nothing typed', async () => {
  const form = new FormData()
  form.set('text', new File(['words'], 'words.txt'))
  const answer = await (await world.browser()).postBody('/concern', form)
  expect(statusOfClearPage(answer)).toBe(422)
  expect(world.logged).toEqual([])
})
