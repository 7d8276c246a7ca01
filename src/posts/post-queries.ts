// Reads of posts: one post, the author's own, and those that a site's readers see.
import { sql } from 'kysely'

import type { Sight } from '../platform/database.ts'
import { shownState, type PostState } from '../policy/post.workflow.ts'
import type { Database } from '../schema/tables.ts'
import type { Picture, Post, PublishedPost } from './post.ts'

const columns = [
  'id',
  'site_id',
  'author_id',
  'manager_id',
  'state',
  'version',
  'title',
  'body',
  'picture_id',
  'picture_alt',
  'author_name',
  'author_position',
] as const
type Row = Pick<Database['posts'], (typeof columns)[number]> & { since: string }
/** The day on the school's wall when it came to where it is; `posts` names the table in the query. */
const sinceOf = (posts: string) =>
  sql<string>`(${sql.ref(`${posts}.updated_at`)} at time zone (select zone from schools where id = ${sql.ref(`${posts}.school_id`)}))::date`.as(
    'since',
  )

const postOf = (row: Row): Post => ({
  id: row.id,
  siteId: row.site_id,
  authorId: row.author_id,
  managerId: row.manager_id,
  state: row.state,
  version: row.version,
  since: row.since,
  title: row.title,
  body: row.body,
  picture: pictureOf(row),
  shownAs:
    row.author_name === null ? undefined : { name: row.author_name, position: row.author_position ?? '' },
})

const pictureOf = (row: Pick<Row, 'picture_id' | 'picture_alt'>): Picture | undefined =>
  row.picture_id === null ? undefined : { id: row.picture_id, alt: row.picture_alt ?? '' }

/** One post; with `lock` its row stays locked until the transaction ends. Undefined where the viewer sees none. */
export async function postById({ tx, viewer }: Sight, id: string, lock = false): Promise<Post | undefined> {
  const query = tx
    .selectFrom('posts')
    .select(columns)
    .select(sinceOf('posts'))
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst()
  return row && postOf(row)
}

/** A post in a list: with the name of its site. */
export type ListedPost = Post & { siteName: string }

/** The posts that the viewer sees, the last changed first; `states` and `authorId` narrow them down. */
export async function listedPosts(
  { tx, viewer }: Sight,
  { states, authorId, limit }: { states?: readonly PostState[]; authorId?: string; limit: number },
): Promise<ListedPost[]> {
  const rows = await tx
    .selectFrom('posts as p')
    .innerJoin('sites as s', (join) =>
      join.onRef('s.school_id', '=', 'p.school_id').onRef('s.id', '=', 'p.site_id'),
    )
    .select(columns.map((name) => `p.${name}` as const))
    .select('s.name as site_name')
    .select(sinceOf('p'))
    .where('p.school_id', '=', viewer.schoolId)
    .$if(states !== undefined, (query) => query.where('p.state', 'in', [...(states ?? [])]))
    .$if(authorId !== undefined, (query) => query.where('p.author_id', '=', authorId ?? ''))
    .orderBy('p.updated_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...postOf(row), siteName: row.site_name }))
}

/** What the readers of one site see, newest first. Row-level security shows it to the site's readers only. */
export async function publishedPosts(sight: Sight, siteId: string, limit: number): Promise<PublishedPost[]> {
  const rows = await published(sight)
    .where('site_id', '=', siteId)
    .orderBy('published_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(publishedOf)
}

/** One post as the readers of its site see it; undefined where it is not, or no longer, shown to the viewer. */
export async function publishedPost(
  sight: Sight,
  siteId: string,
  id: string,
): Promise<PublishedPost | undefined> {
  const row = await published(sight).where('site_id', '=', siteId).where('id', '=', id).executeTakeFirst()
  return row && publishedOf(row)
}

/** Whether a picture belongs to a post that the readers of the site see now. */
export async function isPublishedPicture(sight: Sight, siteId: string, pictureId: string): Promise<boolean> {
  const row = await published(sight)
    .where('site_id', '=', siteId)
    .where('picture_id', '=', pictureId)
    .executeTakeFirst()
  return row !== undefined
}

const published = ({ tx, viewer }: Sight) =>
  tx
    .selectFrom('posts')
    .select([
      'id',
      'title',
      'body',
      'author_name',
      'author_position',
      'published_at',
      'picture_id',
      'picture_alt',
    ])
    .where('school_id', '=', viewer.schoolId)
    .where('state', '=', shownState)

type PublishedRow = Pick<
  Database['posts'],
  'id' | 'title' | 'body' | 'author_name' | 'author_position' | 'published_at' | 'picture_id' | 'picture_alt'
>
function publishedOf(row: PublishedRow): PublishedPost {
  const picture = pictureOf(row)
  return {
    id: row.id,
    title: row.title,
    body: row.body,
    authorName: row.author_name ?? '',
    authorPosition: row.author_position ?? '',
    publishedAt: row.published_at ?? new Date(0),
    ...(picture ? { picture } : {}),
  }
}
