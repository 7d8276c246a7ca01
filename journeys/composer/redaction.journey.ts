// A teacher covers a face in a picture: with a finger and the keys on a canvas, and the same from a list without any script.
import sharp from 'sharp'
import { expect, test } from 'vitest'

import { examineAs } from '../../tests/stories/examined-picture.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { useJourney } from '../browser.ts'
import { complaints } from '../complaints.ts'

const journey = useJourney('composer')

/** Two drawn faces before a hall, and a cup with a name on it: no child's picture is needed to test this. */
const drawn = (hall: string): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800">
      <rect width="1200" height="800" fill="${hall}"/><rect y="560" width="1200" height="240" fill="#c9b38c"/>
      ${[360, 800].map((x) => `<circle cx="${x}" cy="300" r="90" fill="#e8b48f"/><circle cx="${x - 30}" cy="285" r="9"/><circle cx="${x + 30}" cy="285" r="9"/><path d="M${x - 35} 335 q35 35 70 0" stroke="#000" stroke-width="6" fill="none"/><rect x="${x - 110}" y="395" width="220" height="250" rx="40" fill="#6b1f4b"/>`).join('')}
      <rect x="500" y="600" width="180" height="60" fill="#fff"/><text x="515" y="640" font-size="28">Chloe Jennings</text></svg>`),
  )
    .jpeg()
    .toBuffer()

// Drawn before anything is examined: from then on the library opens no drawings in this process.
const [blueHall, greenHall] = await Promise.all(['#88a9bd', '#9dbd88'].map(drawn))

const seen = {
  faces: [
    { box: [270, 200, 180, 200], score: 0.9 },
    { box: [710, 200, 180, 200], score: 0.8 },
  ],
  writing: [{ box: [500, 600, 180, 60], text: 'Chloe Jennings' }],
  details: { place: true, time: true, camera: true, words: false },
} as const

async function written(javaScript: boolean, picture: Buffer = Buffer.alloc(0)) {
  const { id } = await openSite(journey.world)
  const tom = await journey.page('teacher', { javaScript })
  await tom.goto(`/sites/${id}/posts/new`)
  await tom.getByLabel('Title').fill('Our chess cup')
  await tom.getByLabel('What do you want to tell?').fill('The cup stands in the hall until Friday.')
  await tom.getByLabel('What does the picture show?').fill('Two children with a silver cup')
  await tom
    .getByLabel('Picture (optional)')
    .setInputFiles({ name: 'Chloe.jpg', mimeType: 'image/jpeg', buffer: picture })
  await tom.getByRole('button', { name: 'Save and check' }).click()
  await tom.getByText('The picture is being examined').waitFor()
  return tom
}

test('§18.2 without scripts: the boxes are ticked in a list with a look at each, one is added, and all are covered', async () => {
  const tom = await written(false, blueHall)
  await journey.look(tom, '6-being-examined')
  await examineAs(journey.world, seen)
  // The page asks again by itself.
  await tom.getByText('The picture shows this in writing.').waitFor()
  await journey.look(tom, '7-found-in-the-picture')
  await tom.getByRole('link', { name: 'Cover parts of it' }).first().click()
  await journey.look(tom, '8-covering-from-a-list')
  await tom.getByLabel('Bottom right quarter').check()
  await tom.getByRole('button', { name: 'Add it to the list' }).click()
  expect(await tom.getByLabel('4. Bottom right quarter').isChecked()).toBe(true)
  await tom.getByRole('button', { name: 'Cover what is ticked' }).click()
  await tom.getByText('The picture is being examined').waitFor()
}, 120_000)

test('§18.2 with scripts: boxes are drawn, moved, made larger and removed on a canvas, with the mouse and with the keys', async () => {
  const tom = await written(true, greenHall)
  const heard = complaints(tom)
  await examineAs(journey.world, seen)
  // The page learns by itself that it is done.
  await tom.getByText('The picture shows this in writing.').waitFor()
  await tom.goto(`${new URL(tom.url()).pathname}/redact`)
  const surface = tom.locator('.gp-redact__boxes')
  const place = (await surface.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const at = (x: number, y: number) => [place.x + place.width * x, place.y + place.height * y] as const
  await tom.mouse.move(...at(0.05, 0.8))
  await tom.mouse.down()
  await tom.mouse.move(...at(0.2, 0.95), { steps: 4 })
  await tom.mouse.up()
  expect(await tom.getByLabel('4. Your own box').isChecked()).toBe(true)
  await tom.getByRole('button', { name: 'Box 4: Your own box' }).focus()
  const key = () => tom.locator('input[name=box]').last().inputValue()
  const [x = 0, y = 0, width = 0] = (await key()).split('-').map(Number)
  await tom.keyboard.press('ArrowRight')
  await tom.keyboard.press('Shift+ArrowRight')
  expect((await key()).split('-').map(Number).slice(0, 3)).toEqual([x + 12, y, width + 12])
  await tom.mouse.move(...at(0.1, 0.85))
  await tom.mouse.down()
  await tom.mouse.move(...at(0.5, 0.85), { steps: 4 })
  await tom.mouse.up()
  expect(Number((await key()).split('-')[0])).toBeGreaterThan(x + 300)
  await tom.getByLabel('How box 2 is covered').selectOption('Coarse squares')
  await journey.look(tom, '9-covering-on-a-canvas')
  await tom.getByRole('button', { name: 'Add a box' }).click()
  await tom.keyboard.press('Delete')
  expect(await tom.locator('input[name=box]').count()).toBe(4)
  await tom.getByRole('button', { name: 'Cover what is ticked' }).click()
  await tom.getByText('The picture is being examined').waitFor()
  expect(heard).toEqual([])
}, 120_000)
