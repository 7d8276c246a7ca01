// The school's face: its colours as a style sheet, and its logo.
import { noSchoolYet } from '../platform/http/open-first-visit.ts'
import { evenBeforeSchool, get, type Route } from '../platform/http/route.ts'
import type { School } from '../platform/http/visit.ts'
import { brandCss, brandOf } from '../ui/brand.ts'

/** Seconds. The style sheet's address changes with the colour; the logo's does not, so a browser asks for it
 * again soon, and at once where the school has only just been set up. */
const [styleLasts, logoLasts] = [3600, 300]

export const schoolFaceRoutes: readonly Route[] = [
  evenBeforeSchool(
    get('/brand.css', 'pages.read', async ({ school }) =>
      kept(brandCss(school.colour), 'text/css; charset=utf-8', styleLasts),
    ),
  ),
  evenBeforeSchool(
    get('/logo', 'pages.read', async ({ school }) =>
      kept(shield(school.colour), 'image/svg+xml', isMade(school) ? logoLasts : 0),
    ),
  ),
]

const isMade = ({ webSite }: School): boolean => webSite !== noSchoolYet.webSite

const kept = (text: string, type: string, seconds: number): Response =>
  new Response(text, { headers: { 'content-type': type, 'cache-control': `public, max-age=${seconds}` } })

/** A plain shield, for a school that has not given its own logo. */
function shield(colour: string): string {
  const found = brandOf(colour)
  const fill = found.ok ? found.brand.ink : '#2b4a6f'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${fill}" d="M16 1 3 5v11c0 8 5.5 12.7 13 15 7.500-2.300 13-7 13-15V5z"/></svg>`
}
