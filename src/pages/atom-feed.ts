// A site's posts as an Atom feed, for its readers' own programs. Source: RFC 4287.
import { h, type VNode } from 'preact'
import { render } from 'preact-render-to-string'

import type { PublishedPost } from '../posts/post.ts'
import type { OpenSite } from '../sites/open-sites.ts'

/** `address` is the whole address of the site's page. */
export function atomFeed(address: URL, site: OpenSite, posts: readonly PublishedPost[], now: Date): Response {
  const updated = posts[0]?.publishedAt ?? now
  const feed = h('feed', { xmlns: 'http://www.w3.org/2005/Atom' }, [
    h('id', null, `urn:uuid:${site.id}`),
    h('title', null, words(site.name)),
    h('updated', null, updated.toISOString()),
    h('link', { rel: 'alternate', type: 'text/html', href: address.href }),
    h('link', { rel: 'self', type: 'application/atom+xml', href: `${address.href}/feed` }),
    ...posts.map((post) => entry(address, post)),
  ])
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${render(feed)}`, {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-store' },
  })
}

const entry = (address: URL, { id, title, body, authorName, publishedAt }: PublishedPost): VNode =>
  h('entry', null, [
    h('id', null, `urn:uuid:${id}`),
    h('title', null, words(title)),
    h('updated', null, publishedAt.toISOString()),
    h('published', null, publishedAt.toISOString()),
    h('author', null, h('name', null, words(authorName))),
    h('link', { rel: 'alternate', type: 'text/html', href: `${address.href}#post-${id}` }),
    h('content', { type: 'text' }, words(body)),
  ])

/** XML has no place for control characters. Source: XML 1.0 §2.2. */
const words = (text: string): string =>
  text.replace(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
