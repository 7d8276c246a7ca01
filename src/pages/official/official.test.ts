// "Our official sites": what everybody may hold an account against, on a page and in a signed file.
import { createPublicKey, verify } from 'node:crypto'

import canonicalize from 'canonicalize'
import { beforeAll, expect, test } from 'vitest'

import { approve, openSite, wholeForm } from '../../../tests/stories/open-site.ts'
import { useWorld } from '../../../tests/world.ts'
import { siteForm } from '../../sites/site-form.data.ts'

const world = useWorld()
const declare = async (more: Record<string, string>) =>
  (await world.browser('office')).post('/site-records/new', {
    host: 'instagram',
    author: world.id('teacher'),
    'run-by': 'school',
    ...more,
  })

beforeAll(async () => {
  await openSite(world, { purpose: { name: 'News for all' }, audience: { audience: ['public'] } })
  await openSite(world, { purpose: { name: 'Families only' } })
  const { location } = await declare({
    name: '@OakfieldYear4',
    address: 'https://instagram.example/oakfieldyear4',
  })
  await declare({ name: '@NotApproved', address: 'https://instagram.example/notapproved' })
  await declare({ name: 'Friends of Oakfield', address: 'https://friends.example', 'run-by': 'pta' })
  const teacher = await world.browser('teacher')
  const id = (await teacher.post(`${location}/ask-approval`)).location.split('/')[2] ?? ''
  const typed = wholeForm(world)
  for (const { slug } of siteForm)
    await teacher.post(`/sites/${id}/form/${slug}`, {
      ...typed[slug],
      ...(slug === 'host' ? { host: 'third-party', 'host-name': 'Instagram' } : {}),
    })
  await teacher.post(`/sites/${id}/send`)
  await approve(world, id)
})

test('§16.1 everybody sees which accounts are the school’s, and which only look like it', async () => {
  const { status, text } = await (await world.browser()).get('/official-sites')
  expect(status).toBe(200)
  const [ours, others] = text.split('Not run by the school')
  expect(ours).toContain('https://instagram.example/oakfieldyear4')
  expect(ours).toContain('News for all')
  expect(others).toContain('Friends of Oakfield')
  expect(text).not.toContain('@NotApproved')
  expect(text).not.toContain('Families only')
})

interface Told {
  key: string
  signature: string
  ours: { name: string }[]
}
const file = async (key?: string) =>
  JSON.parse((await (await world.browser(key)).get('/official-sites.json')).text) as Told

const holds = ({ signature, ...rest }: Told): boolean =>
  verify(
    null,
    Buffer.from(canonicalize(rest) ?? ''),
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: rest.key }, format: 'jwk' }),
    Buffer.from(signature, 'base64url'),
  )

test('§16.1 the file bears a signature that holds, and no longer holds once a name is changed', async () => {
  const told = await file()
  expect(told.ours.map(({ name }) => name)).toEqual(['@OakfieldYear4', 'News for all'])
  expect(holds(told)).toBe(true)
  expect(holds({ ...told, ours: [{ name: '@OakfieldYear5' }] })).toBe(false)
})

test('§16.1 the file is the same for staff as for everybody, and so is its key', async () => {
  const [one, other] = [await file(), await file('head')]
  expect([other.key, other.ours]).toEqual([one.key, one.ours])
})
