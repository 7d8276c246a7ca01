// The school's own logo: who may give it, that every page bears it at once, and that the change is recorded (§16.5, §17.7).
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { emptyWorld } from '../../tests/empty-world.ts'
import { giveLogo, logoIn } from '../../tests/stories/give-logo.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { logoPicture, photo } from '../../tests/stories/pictures.ts'
import { useWorld } from '../../tests/world.ts'
import { act } from '../decisions/door.ts'
import { historyOf } from '../decisions/history.ts'
import { schoolRoom } from './school-decisions.ts'

const world = useWorld()
const history = () => world.as('head', (sight) => historyOf(sight, 'school', world.schoolId))

test('§17.7 until the school gives its own logo a plain shield stands in its place', async () => {
  const head = await world.browser('head')
  const page = await head.get('/school/logo')
  expect(page.text).toContain('Now give us your logo')
  expect(page.text).toContain('Do it later')
  expect(logoIn(page)).toBe('/logo')
  expect((await head.get('/logo')).headers.get('content-type')).toBe('image/svg+xml')
})

test('§16.5 the head, the communications manager and the office give a logo; nobody else finds the page', async () => {
  for (const key of ['head', 'communications', 'office']) {
    const browser = await world.browser(key)
    expect((await browser.get('/')).text).toContain('href="/school"')
    expect((await giveLogo(browser, await logoPicture())).location).toBe('/school/logo')
  }
  const given = await history()
  for (const key of ['teacher', 'manager', 'chair', 'parent']) {
    const browser = await world.browser(key)
    expect((await browser.get('/')).text).not.toContain('href="/school"')
    expect((await browser.get('/school/logo')).status).toBe(403)
    expect((await giveLogo(browser, await logoPicture())).status).toBe(403)
  }
  expect((await (await world.browser()).get('/school/logo')).location).toBe('/sign-in?to=%2Fschool%2Flogo')
  expect(await history()).toEqual(given)
})

test('§16.5 the database itself lets nobody else touch the school, whatever page is asked', async () => {
  const deed = { input: { mediaType: 'image/png', bytes: await logoPicture() } }
  const outcome = await world.as('teacher', (sight) =>
    act(sight, schoolRoom(world.program.seal), world.schoolId, 'change-logo', deed),
  )
  expect(outcome).toEqual({ ok: false, unknown: true })
  const touched = await world.as('teacher', ({ tx }) =>
    tx.updateTable('schools').set({ logo_id: null }).executeTakeFirst(),
  )
  expect(touched.numUpdatedRows).toBe(0n)
})

test('§17.7 a new logo stands at once on the staff’s pages and on a hosted page, and browsers may keep it', async () => {
  const { slug } = await openSite(world, { audience: { audience: ['public'] } })
  const [head, visitor] = [await world.browser('head'), await world.browser()]
  await giveLogo(head, await logoPicture({ width: 90, height: 30 }))
  const src = logoIn(await head.get('/school/logo')) ?? ''
  expect(src).toMatch(/^\/logo\?v=[\da-f-]{36}$/u)
  const hosted = await visitor.get(`/s/${slug}`)
  expect(hosted.text).toContain(
    `<a class="gp-public__logo" href="https://www.oakfield.example/"><img src="${src}"`,
  )
  expect(hosted.text).toContain(`<link rel="icon" href="${src}"`)
  const answer = await visitor.get(src)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000')
  await giveLogo(head, await logoPicture({ width: 30, height: 90 }))
  expect(logoIn(await head.get('/'))).not.toBe(src)
  expect((await visitor.get('/logo')).headers.get('cache-control')).toBe('public, max-age=0')
})

test('§17.9 a photo given as a logo is served without its place and camera', async () => {
  await giveLogo(await world.browser('office'), await photo(), 'logo.jpg')
  const logo = await world.fetch(new Request('http://oakfield.test/logo'))
  const bytes = Buffer.from(await logo.arrayBuffer())
  const about = await sharp(bytes).metadata()
  expect([about.format, about.width, about.height, about.exif]).toEqual(['png', 64, 48, undefined])
  expect(bytes.includes('Amina')).toBe(false)
})

test('§17.7 who gave the logo stands in the ledger with the file’s fingerprint, and on the page', async () => {
  const before = (await history()).length
  const head = await world.browser('head')
  await giveLogo(head, await logoPicture())
  const [entry, ...others] = (await history()).slice(before)
  expect(others).toEqual([])
  expect(entry).toMatchObject({ by: 'Jo Bennett', action: 'change-logo', clause: '17.7', to: 'set-up' })
  expect(entry?.detail['fingerprint']).toMatch(/^[\da-f]{64}$/u)
  expect((await head.get('/school/logo')).text).toContain('Jo Bennett gave the school a new logo')
})

test('an SVG, a file that is no picture, no file and a file too large are refused, and the logo stays', async () => {
  const head = await world.browser('head')
  const [logo, entries] = [logoIn(await head.get('/')), await history()]
  const drawing = await giveLogo(head, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'logo.svg')
  expect([drawing.status, drawing.text.includes('an SVG, which can carry scripts')]).toEqual([422, true])
  const other = await giveLogo(head, Buffer.from('MZ no picture'))
  expect([other.status, other.text.includes('Choose a JPEG, PNG, WebP or HEIC.')]).toEqual([422, true])
  const none = await head.post('/school/logo')
  expect([none.status, none.text.includes('Choose the file of the logo first.')]).toEqual([422, true])
  expect((await giveLogo(head, Buffer.alloc(2_100_000))).status).toBe(413)
  expect(logoIn(await head.get('/'))).toBe(logo)
  expect(await history()).toEqual(entries)
})

test('§17.7 the set-up leads the head on to the logo, which they may give', async () => {
  const empty = await emptyWorld()
  const browser = empty.browser()
  const { location } = await browser.post('/set-up', {
    code: 'TEST-CODE',
    'school-name': 'Hollybank School',
    'web-site': 'www.hollybank.example',
    colour: '#0B5D3B',
    'head-name': 'Ada Quill',
    'head-email': 'ada@hollybank.example',
    'head-password': 'copper lantern river',
    lead: 'head',
  })
  expect((await browser.get(location)).text).toContain('href="/school/logo"')
  const page = await browser.get('/school/logo')
  expect(page.text).toContain('Now give us your logo')
  expect(page.text).toContain('set up the school')
  expect((await giveLogo(browser, await logoPicture())).location).toBe('/school/logo')
  expect(logoIn(await browser.get('/'))).toMatch(/^\/logo\?v=/u)
  expect(empty.logged).toEqual([])
})
