// A site's posts as a JSON Feed, for its readers' own programs. Source: JSON Feed 1.1 (jsonfeed.org).
import type { PublishedPost } from '../posts/post.ts'
import type { OpenSite } from '../sites/open-sites.ts'

/** `address` is the whole address of the site's page. */
export const jsonFeed = (address: URL, site: OpenSite, posts: readonly PublishedPost[]): Response =>
  new Response(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      home_page_url: address.href,
      feed_url: `${address.href}/feed.json`,
      items: posts.map((post) => itemOf(address, post)),
    }),
    { headers: { 'content-type': 'application/feed+json; charset=utf-8', 'cache-control': 'no-store' } },
  )

const itemOf = (address: URL, { id, title, body, authorName, publishedAt }: PublishedPost) => ({
  id: `urn:uuid:${id}`,
  url: `${address.href}#post-${id}`,
  title,
  content_text: body,
  date_published: publishedAt.toISOString(),
  authors: [{ name: authorName }],
})
