// The original of a published picture goes by itself after its time, and what readers see stays (§17.9).
import { beforeAll, expect, test } from 'vitest'

import { examineAs } from '../../../tests/stories/examined-picture.ts'
import { openSite } from '../../../tests/stories/open-site.ts'
import { photo } from '../../../tests/stories/pictures.ts'
import { approvePost, harmless, reasonsOn } from '../../../tests/stories/publish-post.ts'
import { useWorld } from '../../../tests/world.ts'
import { eraseRound } from '../../people/keeping/erase-round.ts'
import { redactPicture } from '../../pictures/redact-picture.ts'
import { retention } from '../../policy/retention.data.ts'

const world = useWorld()
let site = { id: '', slug: '' }
beforeAll(async () => {
  site = await openSite(world)
})

const days = (amount: number) => amount * 24 * 60 * 60_000
const amount = retention['picture-originals'].period?.amount ?? 0

/** A draft with a picture of that width, examined; gives its id. */
async function pictured(width: number): Promise<string> {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...harmless, 'picture-alt': 'Beans' }))
    form.append(name, value)
  form.append('picture', new File([new Uint8Array(await photo({ width }))], 'beans.jpg'))
  const answer = await (await world.browser('teacher')).postForm(`/sites/${site.id}/posts/new`, form)
  await examineAs(world, {})
  return answer.location.replace('/posts/', '')
}

async function publish(id: string): Promise<void> {
  const author = await world.browser('teacher')
  await author.post(`/posts/${id}/do/send`, await reasonsOn(author, id))
  expect((await approvePost(world, id)).status).toBe(303)
}

/** How many pieces of the originals of a post's pictures lie in the database. */
const pieces = (postId: string) =>
  world.asSystem(async ({ tx }) => {
    const rows = await tx
      .selectFrom('files as c')
      .innerJoin('picture_examinations as e', 'e.id', 'c.examination_id')
      .innerJoin('file_chunks as k', 'k.file_id', 'e.original_id')
      .select('k.part')
      .where('c.of_id', '=', postId)
      .execute()
    return rows.length
  })

const makeRound = () => world.asSystem((sight) => eraseRound.go(sight))

test('§17.9 the file of a published picture as it came is gone after its time, that of a draft stays, and readers see the picture on', async () => {
  const [shown, draft] = [await pictured(60), await pictured(62)]
  const author = await world.browser('teacher')
  expect((await author.get(`/posts/${draft}/edit`)).text).toContain(
    `The file as it came is kept sealed, for covering, until ${amount} days after the post is published.`,
  )
  await publish(shown)
  world.wait(days(amount - 1))
  await makeRound()
  expect([await pieces(shown), await pieces(draft)]).toEqual([1, 1])
  world.wait(days(1) + 60_000)
  await makeRound()
  expect([await pieces(shown), await pieces(draft)]).toEqual([0, 1])
  const again = await world.browser('teacher')
  expect((await again.get(`/posts/${shown}/picture`)).status).toBe(200)
  const { picture_id } = await world.as('teacher', ({ tx }) =>
    tx.selectFrom('posts').select('picture_id').where('id', '=', shown).executeTakeFirstOrThrow(),
  )
  const covered = await world.as('teacher', (sight) =>
    redactPicture(sight, {
      pictureId: picture_id ?? '',
      of: { kind: 'post', id: shown },
      boxes: [{ box: [1, 1, 9, 9], how: 'cover' }],
    }),
  )
  expect(covered).toMatchObject({ ok: false, sentence: expect.stringContaining('Choose the picture again') })
  const counts = await world.asSystem(({ tx }) => tx.selectFrom('erasures').select('counts').execute())
  expect(counts).toContainEqual({ counts: expect.objectContaining({ 'picture-originals': 1 }) })
})

test('§17.9 a picture that also stands in a draft is kept, since its author may still have to cover a part', async () => {
  const [shown, draft] = [await pictured(64), await pictured(64)]
  await publish(shown)
  world.wait(days(amount + 1))
  await makeRound()
  expect(await pieces(draft)).toBe(1)
})
