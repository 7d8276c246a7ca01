// The pages of a hosted site: its posts, its terms and rules, its team, its feed.
import { get, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { publishedPosts } from '../posts/post-queries.ts'
import { openSiteAt, type OpenSite } from '../sites/open-sites.ts'
import { rulesOf, teamOf } from '../sites/site-queries.ts'
import { publicPage } from '../ui/public-page.tsx'
import { publicEn as words } from '../ui/words/public.en.ts'
import { atomFeed } from './atom-feed.ts'
import { jsonFeed } from './json-feed.ts'
import { notReadable } from './not-readable.tsx'
import { HouseRules, SiteHome, Team, Terms } from './site-pages.tsx'
import { talkOf } from './talk.tsx'

/** How many posts stand on a site's first page, and in its feed. */
const newest = 20

export const hostedSiteRoutes: readonly Route[] = [
  get('/s/:slug', 'pages.read', (visit) => onSite(visit, siteHome)),
  get('/s/:slug/terms', 'pages.read', (visit) =>
    onSite(visit, async (site) =>
      publicPage(
        visit,
        { site, title: words.terms, current: 'terms' },
        <Terms rules={await rulesOf(visit, site.id)} />,
      ),
    ),
  ),
  get('/s/:slug/rules', 'pages.read', (visit) =>
    onSite(visit, async (site) =>
      publicPage(
        visit,
        { site, title: words.rules, current: 'rules' },
        <HouseRules rules={await rulesOf(visit, site.id)} />,
      ),
    ),
  ),
  get('/s/:slug/team', 'pages.read', (visit) =>
    onSite(visit, async (site) =>
      publicPage(
        visit,
        { site, title: words.team, current: 'team' },
        <Team members={await teamOf(visit, site.id)} />,
      ),
    ),
  ),
  get('/s/:slug/feed', 'pages.read', (visit) =>
    onSite(visit, async (site) =>
      atomFeed(
        new URL(`/s/${site.slug}`, visit.url),
        site,
        await publishedPosts(visit, site.id, newest),
        visit.now,
      ),
    ),
  ),
  get('/s/:slug/feed.json', 'pages.read', (visit) =>
    onSite(visit, async (site) =>
      jsonFeed(new URL(`/s/${site.slug}`, visit.url), site, await publishedPosts(visit, site.id, newest)),
    ),
  ),
]

async function onSite(
  visit: Visit,
  show: (site: OpenSite, visit: Visit) => Promise<Response>,
): Promise<Response> {
  const site = await openSiteAt(visit, visit.params['slug'] ?? '')
  return site ? show(site, visit) : notReadable(visit)
}

async function siteHome(site: OpenSite, visit: Visit): Promise<Response> {
  const posts = await publishedPosts(visit, site.id, newest)
  return publicPage(
    visit,
    { site, title: site.name, current: 'home' },
    <SiteHome
      site={site}
      posts={posts}
      talk={await talkOf(visit, site, posts)}
      reader={visit.viewer.kind === 'person' ? visit.viewer.name : undefined}
      once={visit.once}
      zone={visit.school.zone}
    />,
  )
}
