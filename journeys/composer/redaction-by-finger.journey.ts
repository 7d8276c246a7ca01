// A teacher covers a face with a finger on a phone, and with the keys on a page that is magnified twice.
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { examineAs } from '../../tests/stories/examined-picture.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { harmless } from '../../tests/stories/publish-post.ts'
import { useJourney } from '../browser.ts'
import { complaints } from '../complaints.ts'

const journey = useJourney('composer')

const seen = { faces: [{ box: [270, 200, 180, 200], score: 0.9 }] } as const

/** The page on which a teacher covers parts of a picture, on a screen of 640 by 450 pixels with two points each. */
async function redacting(background: string) {
  const { id } = await openSite(journey.world)
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...harmless, 'picture-alt': 'A child with a cup' }))
    form.append(name, value)
  form.append('picture', new File([new Uint8Array(picture)], 'cup.jpg'))
  const answer = await (await journey.world.browser('teacher')).postForm(`/sites/${id}/posts/new`, form)
  await examineAs(journey.world, seen)
  const tom = await journey.page('teacher', { javaScript: true })
  await tom.setViewportSize({ width: 640, height: 450 })
  await tom.goto(`${answer.location}/redact`)
  return tom
}

test('§18.2 a finger draws a box, moves it and makes it larger, and the page does not run away under it', async () => {
  const tom = await redacting('#88a9bd')
  const heard = complaints(tom)
  const finger = await tom.context().newCDPSession(tom)
  await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  const surface = tom.locator('.gp-redact__boxes')
  await surface.scrollIntoViewIfNeeded()
  const drag = async (from: readonly [number, number], to: readonly [number, number]) => {
    const place = (await surface.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const at = (part: number) => ({
      x: place.x + place.width * (from[0] + (to[0] - from[0]) * part),
      y: place.y + place.height * (from[1] + (to[1] - from[1]) * part),
    })
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
    for (const part of [0.25, 0.5, 0.75, 1])
      await finger.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(part)] })
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  const scrolled = () => tom.evaluate(() => document.documentElement.scrollTop)
  const before = await scrolled()
  await drag([0.6, 0.05], [0.7, 0.15])
  await tom.getByLabel('2. Your own box').waitFor()
  expect(await tom.getByLabel('2. Your own box').isChecked()).toBe(true)
  const last = async () => (await tom.locator('input[name=box]').last().inputValue()).split('-').map(Number)
  const [x = 0, y = 0, width = 0, height = 0] = await last()
  expect([x, y, width, height].map((each) => Math.round(each / 40))).toEqual([18, 1, 3, 2])
  await drag([0.63, 0.08], [0.73, 0.18])
  const moved = await last()
  expect(moved.slice(2)).toEqual([width, height])
  expect((moved[0] ?? 0) - x).toBeGreaterThan(100)
  const [left = 0, top = 0] = moved
  const corner = [(left + width - 5) / 1200, (top + height - 5) / 800] as const
  await drag(corner, [corner[0] + 0.1, corner[1] + 0.1])
  expect((await last())[2] ?? 0).toBeGreaterThan(width + 100)
  expect(await scrolled()).toBe(before)
  await tom.getByRole('button', { name: 'Cover what is ticked' }).click()
  await tom.getByText('The picture is being examined').waitFor()
  expect(heard).toEqual([])
}, 120_000)

test('§18.2 magnified twice, nothing is cut off, and all that can be done is reached and done with the keys', async () => {
  const tom = await redacting('#9dbd88')
  expect(await tom.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
  await tom.locator('.gp-redact__group').first().focus()
  const wanted = new Set(['Add a box', 'Cover what is ticked', 'Say which pupils are in it'])
  for (let presses = 0; presses < 40 && wanted.size > 0; presses += 1) {
    await tom.keyboard.press('Tab')
    const focused = tom.locator(':focus')
    wanted.delete((await focused.textContent())?.trim() ?? '')
    const { x = 0, width = 0 } = (await focused.boundingBox()) ?? {}
    expect([x >= 0, x + width <= 640]).toEqual([true, true])
  }
  expect([...wanted]).toEqual([])
  await tom.getByRole('button', { name: 'Add a box' }).focus()
  await tom.keyboard.press('Enter')
  await tom.getByRole('button', { name: /^Box 2/u }).focus()
  await tom.keyboard.press('ArrowLeft')
  await tom.getByRole('button', { name: 'Cover what is ticked' }).focus()
  await tom.keyboard.press('Enter')
  await tom.getByText('The picture is being examined').waitFor()
}, 120_000)
