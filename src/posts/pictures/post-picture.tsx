// The picture of a post for those behind the scenes; while it waits to be opened there is nothing to show yet.
import type { Examination } from '../../pictures/examination.ts'

export interface PostPictureView {
  postId: string
  version: number
  alt: string
  /** Undefined where the picture needs no examining, or it is not told to the viewer. */
  examination: Examination | undefined
  small?: boolean
}

export const PostPicture = ({ postId, version, alt, examination, small }: PostPictureView) =>
  examination && !examination.size ? (
    <p class="govuk-hint">The picture appears here once it has been opened.</p>
  ) : (
    <img
      class={small ? 'gp-post__picture gp-post__picture--small' : 'gp-post__picture'}
      src={`/posts/${postId}/picture?v=${version}`}
      alt={alt}
    />
  )
