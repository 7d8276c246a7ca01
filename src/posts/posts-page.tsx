// The posts of one person: those that wait for their decision, their own, and what is on the pages now.
import { postWorkflow } from '../policy/post.workflow.ts'
import { RestNotice } from '../sign-off/signing/rest-notice.tsx'
import { Button } from '../ui/components/button.tsx'
import { TaskList } from '../ui/components/task-list.tsx'
import { ActionRow } from '../ui/lift/action-row.tsx'
import { Card } from '../ui/lift/card.tsx'
import { EmptyState } from '../ui/lift/empty-state.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { Pill } from '../ui/lift/pill.tsx'
import type { ListedPost } from './post-queries.ts'
import type { Post } from './post.ts'

export interface PostsView {
  /** Whether the person's roles rest. */
  rests: boolean
  toDecide: readonly ListedPost[]
  mine: readonly ListedPost[]
  published: readonly ListedPost[]
  /** The open sites for which the person may write. */
  sites: readonly { id: string; name: string }[]
}

export const StatePill = ({ state }: Pick<Post, 'state'>) => (
  <Pill tone={postWorkflow.states[state].tone}>{postWorkflow.states[state].label}</Pill>
)

export function PostsPage({ rests, toDecide, mine, published, sites }: PostsView) {
  return (
    <>
      <PageTitle lead="A post goes out when its author’s line manager has approved it (§16.4).">
        Posts
      </PageTitle>
      <RestNotice rests={rests} />
      {toDecide.length > 0 && (
        <Card title="Waiting for your decision">
          <PostList posts={toDecide} name="to-decide" />
        </Card>
      )}
      {sites.length > 0 && (
        <Card title="Write a post">
          <ActionRow>
            {sites.map(({ id, name }) => (
              <Button href={`/sites/${id}/posts/new`}>For {name}</Button>
            ))}
          </ActionRow>
        </Card>
      )}
      <Card title="Your posts">
        {mine.length === 0 ? (
          <EmptyState title="No posts yet">
            {sites.length === 0 && !rests
              ? 'When you are on the team of an open site, you can write posts for it here.'
              : 'What you write is kept here, from the first draft on.'}
          </EmptyState>
        ) : (
          <PostList posts={mine} name="mine" />
        )}
      </Card>
      {published.length > 0 && (
        <Card title="By others, on the pages now">
          <PostList posts={published} name="published" />
        </Card>
      )}
    </>
  )
}

const PostList = ({ posts, name }: { posts: readonly ListedPost[]; name: string }) => (
  <TaskList
    idPrefix={name}
    items={posts.map(({ id, title, siteName, state }) => ({
      title: { text: title },
      href: `/posts/${id}`,
      hint: { text: siteName },
      status: { text: <StatePill state={state} /> },
    }))}
  />
)
