// Documents written to do harm, or by a strange hand: taken in as words and nothing else, within seconds.
import { expect, test } from 'vitest'

import { versionById } from '../../src/sign-off/policy-queries.ts'
import { useWorld } from '../world.ts'
import { statusOfClearPage } from './clear-page.ts'

const world = useWorld()
const script = '<script>alert(1)</script><img src=x onerror=alert(1)>'
const arabic = 'تُحفظ كلمة السر ‮سرا'

async function send(text: string, name = 'policy.txt') {
  const head = await world.browser('head')
  const body = new FormData()
  body.append('document', new File([text], name))
  const sent = await head.postBody('/policy/write/import', body)
  return { head, sent }
}

test('cover: markup, words of our own slots and other scripts stay words, from the upload to the draft', async () => {
  const { head, sent } = await send(
    [
      `1.1 Hello ${script}`,
      '1.2 Literally {school-name} and {lado-contact} and {{x}}.',
      `1.3 ${arabic}`,
      '1.1 A second clause of the same number.',
      `3.1 ${'Donaudampfschifffahrt'.repeat(60)}`,
    ].join('\n\n'),
    `<b onclick=alert(1)>.txt`,
  )
  const preview = await head.get(sent.location)
  const draft = (await head.post(sent.location)).location
  for (const { text } of [preview, await head.get(draft), await head.get(`${draft}/choices`)])
    expect(text).not.toMatch(/<script>alert|<img src=x|<b onclick/u)
  expect(preview.text).toContain('A clause 1.1 stands in this document already.')
  const version = await world.as('head', (sight) => versionById(sight, draft.split('/').at(-1) ?? ''))
  const textOf = (number: string) => version?.clauses.find((each) => each.number === number)?.text
  expect(textOf('1.1')).toBe(`Hello ${script}`)
  expect(textOf('1.2')).toBe('Literally {{school-name}} and {{lado-contact}} and {{{{x}}}}.')
  expect(textOf('1.3')).toBe(arabic)
  expect((await head.get(draft)).text).toContain('Literally {school-name} and {lado-contact} and {{x}}.')
})

test('cover: a document of ten thousand clauses is looked through like any other, and writes over no draft', async () => {
  const lines = Array.from({ length: 10_000 }, (_, at) => `${1 + (at % 18)}.${1 + (at % 97)} Clause ${at}.`)
  const { head, sent } = await send(lines.join('\n'))
  const preview = await head.get(sent.location)
  expect(statusOfClearPage(preview)).toBe(200)
  expect(preview.text).toContain('Without a place')
  expect((await head.post(sent.location)).status).toBe(409)
  expect(world.logged).toEqual([])
})

test('cover: of a document that holds its appendix alone, the appendix is found or the sentence says what to do', async () => {
  const { sent } = await send('Appendix 1\n\nApproval form\n\nName of the site: ____\nSigned: ____\n')
  expect([sent.status, sent.location]).toEqual([422, ''])
  expect(statusOfClearPage(sent)).toBe(422)
  expect(sent.text).toContain('No clause was found in this document')
})
