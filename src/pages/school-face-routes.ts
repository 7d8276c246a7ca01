// The school's face: its colours as a style sheet, and its logo.
import { readFile } from '../platform/files.ts'
import { evenBeforeSchool, get, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { brandCss, brandOf } from '../ui/brand.ts'

/** Seconds. The addresses of the style sheet and of a logo change with them; a shield gives way to the first logo,
 * and at once where the school has only just been set up. */
const [styleLasts, logoLasts, shieldLasts] = [3600, 31_536_000, 300]

export const schoolFaceRoutes: readonly Route[] = [
  evenBeforeSchool(
    get('/brand.css', 'pages.read', async ({ school }) =>
      kept(brandCss(school.colour), 'text/css; charset=utf-8', styleLasts),
    ),
  ),
  evenBeforeSchool(get('/logo', 'pages.read', logo)),
]

async function logo(visit: Visit): Promise<Response> {
  const { school, program, url } = visit
  const file = school.logo === null ? undefined : await readFile(visit, program.seal, school.logo)
  if (!file) return kept(shield(school.colour), 'image/svg+xml', school.made ? shieldLasts : 0)
  return kept(file.bytes, file.mediaType, url.searchParams.get('v') === school.logo ? logoLasts : 0)
}

const kept = (body: BodyInit, type: string, seconds: number): Response =>
  new Response(body, { headers: { 'content-type': type, 'cache-control': `public, max-age=${seconds}` } })

/** A plain shield, for a school that has not given its own logo. */
function shield(colour: string): string {
  const found = brandOf(colour)
  const fill = found.ok ? found.brand.ink : '#2b4a6f'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${fill}" d="M16 1 3 5v11c0 8 5.5 12.7 13 15 7.500-2.300 13-7 13-15V5z"/></svg>`
}
