// The picture that came with the form of a post: taken in, kept, described, or taken out.
import { cleanPicture } from '../pictures/clean-picture.ts'
import { storeFile } from '../platform/files.ts'
import { formLimit } from '../platform/http/form-fields.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { Picture } from './post.ts'

type Taken = { ok: true; picture: Picture | undefined } | { ok: false; sentence: string }

/** `now` is the picture that the post has already. A new file is stored in the visit's transaction. */
export async function takePicture(visit: Visit, postId: string, now: Picture | undefined): Promise<Taken> {
  const { form, program } = visit
  const alt = form.text('picture-alt').trim()
  const file = form.file('picture')
  if (!file) {
    const kept = form.text('picture-out') === 'yes' ? undefined : now
    return { ok: true, picture: kept && { id: kept.id, alt } }
  }
  if (file.size > formLimit) return { ok: false, sentence: 'That picture is too big. Choose a smaller one.' }
  const cleaned = await cleanPicture(new Uint8Array(await file.arrayBuffer()))
  if (!cleaned.ok) return cleaned
  const of = { kind: 'post', id: postId } as const
  return { ok: true, picture: { id: await storeFile(visit, program.seal, { of, ...cleaned.picture }), alt } }
}
