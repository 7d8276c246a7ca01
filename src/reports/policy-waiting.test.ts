// A version of the policy waits on the first page of whoever is to do something with it, and of nobody else.
import { expect, test } from 'vitest'

import { draftNewVersion } from '../../tests/stories/bring-new-version.ts'
import { useWorld } from '../../tests/world.ts'

const world = useWorld()
const waits = async (key: string) => {
  const { text } = await (await world.browser(key)).get('/')
  return /Version 2 of the policy[^]*?(Proposed|Sent back)/u.exec(text)?.[1]
}
const everybody = async () => ({
  head: await waits('head'),
  office: await waits('office'),
  chair: await waits('chair'),
  teacher: await waits('teacher'),
})
const nobody = { head: undefined, office: undefined, chair: undefined, teacher: undefined }

test('cover: a proposed version waits for the governors, and one sent back for those who write it', async () => {
  const id = await draftNewVersion(world)
  expect(await everybody()).toEqual(nobody)
  const [head, chair] = [await world.browser('head'), await world.browser('chair')]
  await head.post(`/policy/write/${id}/do/propose`)
  expect(await everybody()).toEqual({ ...nobody, chair: 'Proposed' })
  await chair.post(`/policy/write/${id}/do/send-back`, { reason: 'Say more on 3.3.' })
  expect(await everybody()).toEqual({ ...nobody, head: 'Sent back', office: 'Sent back' })
  expect((await head.get(`/policy/write/${id}`)).text).toContain('Say more on 3.3.')
})
