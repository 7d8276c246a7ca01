// The picture that came with the form of a post: taken in to be examined, kept, described, or taken out.
import { submitPicture } from '../pictures/submit-picture.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { Picture } from './post.ts'

type Taken = { ok: true; picture: Picture | undefined } | { ok: false; sentence: string }

/** `now` is the picture that the post has already. A new file is stored in the visit's transaction; its name never is. */
export async function takePicture(visit: Visit, postId: string, now: Picture | undefined): Promise<Taken> {
  const { form, program, upload } = visit
  const alt = form.text('picture-alt').trim()
  if (!upload) {
    const kept = form.text('picture-out') === 'yes' ? undefined : now
    return { ok: true, picture: kept && { id: kept.id, alt } }
  }
  const of = { kind: 'post', id: postId } as const
  const submitted = await submitPicture(visit, program.seal, { bytes: upload.bytes, of })
  return submitted.ok ? { ok: true, picture: { id: submitted.pictureId, alt } } : submitted
}
