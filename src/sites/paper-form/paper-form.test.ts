// Appendix 1 on paper: two pages with every answer, the boxes and the three signatures; and blank, to fill in by hand.
import { expect, test } from 'vitest'

import { approve, fillIn } from '../../../tests/stories/open-site.ts'
import { lettersOf, readPdf } from '../../../tests/stories/read-pdf.ts'
import { useWorld } from '../../../tests/world.ts'
import { siteForm } from '../site-form.data.ts'
import { paperParts } from './paper-parts.data.ts'
import { paperSections } from './paper-rows.ts'
import { paperSignatures } from './paper-signatures.ts'

const world = useWorld()

async function pdfAt(path: string, key?: string) {
  const cookie = (await world.browser(key)).cookie
  const response = await world.fetch(new Request(`http://oakfield.test${path}`, { headers: { cookie } }))
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) }
}

async function sentSite(): Promise<string> {
  const author = await world.browser('teacher')
  const id = await fillIn(world, author)
  await author.post(`/sites/${id}/send`)
  return id
}

test('App.1 the paper holds each question of the form once', () => {
  const asked = siteForm.flatMap((step) => step.questions.map(({ name }) => name))
  expect(paperParts.flatMap((part) => part.questions).toSorted()).toEqual(asked.toSorted())
})

test('App.1 the approved form prints as two tagged pages with the three signatures, names and dates', async () => {
  const id = await sentSite()
  await approve(world, id)
  const { text, facts } = await readPdf((await pdfAt(`/sites/${id}/form.pdf`, 'manager')).bytes)
  expect(facts).toMatchObject({ Pages: '2', Tagged: 'yes' })
  const read = lettersOf(text)
  for (const words of [
    'Tom O’Neill, Year 4 teacher',
    'Show families what we learn, week by week.',
    'I approve what this site is for and what it will hold.',
    'how it uses the school’s brand and logo.',
    'this one is the school’s own',
    'typed after a fresh sign-in',
    'Version 1 of the form',
  ])
    expect(read).toContain(lettersOf(words))
  expect(text.match(/23 November 2026, 8:00am/gu)?.length).toBe(3)
})

test('App.1 before anybody has signed, the three places stand empty', async () => {
  const id = await sentSite()
  const { text } = await readPdf((await pdfAt(`/sites/${id}/form.pdf`, 'head')).bytes)
  expect(text).not.toContain('typed after')
  expect(text.match(/^Signature$/gmu)).toHaveLength(3)
})

test('App.1 blank, the form asks the same on two pages, with room to write and nothing ticked', async () => {
  const { status, bytes } = await pdfAt('/sites/blank-form.pdf', 'teacher')
  expect(status).toBe(200)
  const { text, facts } = await readPdf(bytes)
  expect(facts).toMatchObject({ Pages: '2', Tagged: 'yes' })
  for (const { label } of siteForm.flatMap((step) => step.questions))
    expect(lettersOf(text)).toContain(lettersOf(label))
  const rows = paperSections(undefined, [], undefined).flatMap((section) => section.rows)
  expect(rows.every(({ room, boxes }) => room > 0 || boxes.length > 0)).toBe(true)
  expect(rows.flatMap(({ boxes }) => boxes).filter(({ ticked }) => ticked)).toEqual([])
})

test('App.1 the boxes ticked on the screen are those ticked on paper, with what was said of them', () => {
  const answers = { audience: ['pupils', 'staff'], 'audience-pupils-ages': ['8 to 9'] }
  const sections = paperSections(answers, [], { author: 'A', lineManager: 'B' })
  const boxes = sections.find(({ heading }) => heading === 'Audience')?.rows[0]?.boxes
  expect(boxes?.filter(({ ticked }) => ticked).map(({ text }) => text)).toEqual([
    'Pupils of this school (8 to 9)',
    'Staff of this school',
  ])
  expect(boxes).toHaveLength(7)
})

test('App.1 a signature stands beside the sentence that was signed, even where the sentence has changed since', () => {
  const signedAt = new Date('2026-11-02T09:15:00Z')
  const [first] = paperSignatures(
    [{ step: 'approve-as-line-manager', name: 'Grace Okafor', sentence: 'As it was.', signedAt }],
    'Europe/London',
  )
  expect(first).toMatchObject({
    sentence: 'As it was.',
    name: 'Grace Okafor',
    date: '2 November 2026, 9:15am',
  })
})

test('App.1 the form on paper is for those inside: a parent and a visitor get none', async () => {
  const id = await sentSite()
  expect((await pdfAt(`/sites/${id}/form.pdf`, 'parent')).status).toBe(403)
  expect((await pdfAt('/sites/blank-form.pdf')).status).not.toBe(200)
})
