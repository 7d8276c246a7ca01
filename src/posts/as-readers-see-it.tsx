// A post as its readers will see it, with the places marked that the checks found.
import type { Examination } from '../pictures/examination.ts'
import { Card } from '../ui/lift/card.tsx'
import { MarkedFindings } from '../ui/lift/finding-list.tsx'
import { PersonLine } from '../ui/lift/person-line.tsx'
import type { CheckedPost } from './check-post.ts'
import { PostPicture } from './pictures/post-picture.tsx'
import type { Post } from './post.ts'

export interface SeenByReaders {
  post: Pick<Post, 'id' | 'version' | 'picture'>
  checked: CheckedPost
  author: { name: string; position: string }
  /** Undefined where the picture needs none, or has been examined. */
  examination: Examination | undefined
}

export const AsReadersSeeIt = ({ post, checked, author, examination }: SeenByReaders) => (
  <Card title="As its readers will see it">
    <div class="gp-post">
      <div class="gp-post__title">
        <MarkedFindings {...checked.title} />
      </div>
      <p class="gp-post__by">
        <PersonLine {...author} />
      </p>
      <MarkedFindings {...checked.body} />
      {post.picture && (
        <figure class="gp-post__figure">
          <PostPicture
            postId={post.id}
            version={post.version}
            alt={post.picture.alt}
            examination={examination}
          />
          <figcaption class="gp-post__alt">
            {checked.alt.text ? 'Described as: ' : 'Not described yet'}
            <MarkedFindings {...checked.alt} />
          </figcaption>
        </figure>
      )}
    </div>
  </Card>
)
