// Two schools in one program: each one's pages bear its own logo, and no other (§17.7).
import { expect, test } from 'vitest'

import { giveLogo, logoIn } from '../../tests/stories/give-logo.ts'
import { logoPicture } from '../../tests/stories/pictures.ts'
import { useTwoSchools } from '../../tests/two-schools.ts'

const schools = useTwoSchools()

test('§17.7 a school’s visitors get its own logo, and the key of another’s leads to theirs no more', async () => {
  const { world, other } = schools
  await giveLogo(await world.browser('head'), await logoPicture({ width: 90, height: 30 }))
  const visitor = await other.browser()
  expect((await visitor.get('/logo')).headers.get('content-type')).toBe('image/svg+xml')
  await giveLogo(await other.browser('head'), await logoPicture({ width: 30, height: 90 }))
  const [ours, theirs] = [
    logoIn(await (await world.browser()).get('/sign-in')) ?? '',
    logoIn(await visitor.get('/sign-in')) ?? '',
  ]
  expect(ours).not.toBe(theirs)
  const own = (await (await world.browser()).get(ours)).text
  const [through, across] = [await visitor.get(theirs), await visitor.get(ours)]
  expect(through.text).not.toBe(own)
  expect(across.text).toBe(through.text)
  expect(across.headers.get('cache-control')).toBe('public, max-age=0')
})
