// The policy's PDFs hold each clause, are tagged, claim their standard, and come to those who may read the version.
import { expect, test } from 'vitest'

import { lettersOf, readPdf } from '../../../tests/stories/read-pdf.ts'
import { useWorld } from '../../../tests/world.ts'
import { policyInForce } from './approved-text.ts'

const world = useWorld()

async function pdfAt(path: string, key?: string) {
  const cookie = (await world.browser(key)).cookie
  const response = await world.fetch(new Request(`http://oakfield.test${path}`, { headers: { cookie } }))
  return { response, bytes: Buffer.from(await response.arrayBuffer()) }
}

const inForce = () =>
  world.asVisitor(async (sight) => {
    const version = await policyInForce(sight)
    if (!version) throw new Error('no policy counts')
    return version
  })

/** A clause may go on over the foot of a page. */
const withoutFeet = (text: string) =>
  lettersOf(text).replaceAll(/Useofsocialmedia,version1Page\d+of\d+/gu, '')

for (const [variant, standard] of [
  ['', /<pdfuaid:part>1</u],
  ['?archive', /<pdfaid:part>2<.*<pdfaid:conformance>B</su],
  ['?large', /<pdfuaid:part>1</u],
] as const)
  test(`access: Poppler finds every clause in policy.pdf${variant}, tagged, with its title and standard`, async () => {
    const version = await inForce()
    const { response, bytes } = await pdfAt(`/policy/versions/${version.id}/policy.pdf${variant}`)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const { text, facts, metadata } = await readPdf(bytes)
    const read = withoutFeet(text)
    const missing = version.clauses.filter(
      (clause) => !clause.text.split('\n').every((line) => read.includes(lettersOf(line))),
    )
    expect(missing).toEqual([])
    expect(version.clauses.length).toBeGreaterThan(89)
    expect(read).toMatch(/^OakfieldPrimarySchoolUseofsocialmediaVersion1/u)
    expect(facts).toMatchObject({ Title: 'Use of social media', Tagged: 'yes', 'PDF version': '1.7' })
    expect(metadata).toMatch(standard)
    expect(lettersOf(text)).toContain(version.fingerprint)
    expect(lettersOf(text)).toContain('OwnerTheheadteacher')
  })

test('access: large print is set in 18 points or more', async () => {
  const { id } = await inForce()
  const [usual, large] = [
    await pdfAt(`/policy/versions/${id}/policy.pdf`),
    await pdfAt(`/policy/versions/${id}/policy.pdf?large`),
  ]
  const sizes = async (pdf: Buffer) => (await readPdf(pdf)).sizes
  expect(Math.min(...(await sizes(usual.bytes)))).toBeLessThan(12)
  expect(Math.min(...(await sizes(large.bytes)))).toBeGreaterThanOrEqual(18)
})

test('access: a PDF is made once and kept: asked for again, it is the same', async () => {
  const { id } = await inForce()
  const [one, other] = await Promise.all([1, 2].map(() => pdfAt(`/policy/versions/${id}/policy.pdf`, 'head')))
  expect(one?.bytes.equals(other?.bytes ?? Buffer.alloc(0))).toBe(true)
})

test('signature: one’s own receipt is a PDF, and nobody else’s', async () => {
  const rows = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('policy_signatures').select(['id', 'person_id', 'fingerprint']).execute(),
  )
  const own = rows.find((row) => row.person_id === world.id('teacher'))
  const theirs = rows.find((row) => row.person_id === world.id('head'))
  const { bytes } = await pdfAt(`/policy/signatures/${own?.id}/receipt.pdf`, 'teacher')
  const { text, facts } = await readPdf(bytes)
  for (const words of ['Tom O’Neill', 'Employee', 'version 1', own?.fingerprint ?? '?', 'I will keep to it'])
    expect(lettersOf(text)).toContain(lettersOf(words))
  expect(facts).toMatchObject({ Tagged: 'yes', Pages: '1' })
  expect((await pdfAt(`/policy/signatures/${theirs?.id}/receipt.pdf`, 'teacher')).response.status).toBe(404)
  const parent = await pdfAt(`/policy/signatures/${own?.id}/receipt.pdf`, 'parent')
  expect(parent.response.status).toBe(403)
})
