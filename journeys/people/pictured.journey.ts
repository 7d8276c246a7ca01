// The author of a post says which pupils its picture shows, from the class lists with what each family agreed to.
import { expect, test } from 'vitest'

import { examineAs } from '../../tests/stories/examined-picture.ts'
import { openSite } from '../../tests/stories/open-site.ts'
import { photo } from '../../tests/stories/pictures.ts'
import { useJourney } from '../browser.ts'

const journey = useJourney('people')

test('§18.2 a picture goes out once its author has said who is in it, and all of them may be shown', async () => {
  const site = await openSite(journey.world)
  const tom = await journey.page('teacher')
  await tom.goto(`/sites/${site.id}/posts/new`)
  await tom.getByLabel('Title').fill('Our chess cup')
  await tom.getByLabel('What do you want to tell?').fill('The cup stands in the hall until Friday.')
  await tom.getByLabel('What does the picture show?').fill('Two children with a silver cup')
  await tom
    .getByLabel('Picture (optional)')
    .setInputFiles({ name: 'cup.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(await photo()) })
  await tom.getByRole('button', { name: 'Save and check' }).click()
  await examineAs(journey.world, {})
  await tom.reload()
  expect(
    await tom.getByText('Nobody has said yet which pupils the picture shows.', { exact: true }).count(),
  ).toBe(1)
  await journey.look(tom, 'pictured-1-nobody-has-said')
  await tom.getByRole('button', { name: 'Say who is in the picture' }).click()
  await tom.getByText('4 Elm', { exact: true }).click()
  await tom.getByLabel('Chloe Jennings').check()
  await tom.getByLabel('Zoë Parker').check()
  await journey.look(tom, 'pictured-2-who-is-in-it')
  await tom.getByRole('button', { name: 'Save who is in it' }).click()
  expect(await tom.getByText('Chloe is in the picture, and the family has not agreed').count()).toBe(1)
  await journey.look(tom, 'pictured-3-one-may-not-be-shown')
}, 90_000)
