// The page of official sites and its signed file, for everybody.
import { get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { officialEn as words } from '../../ui/words/official.en.ts'
import { signedFile } from './official-file.ts'
import { OfficialPage } from './official-page.tsx'
import { officialSites } from './official-sites.ts'

export const officialRoutes: readonly Route[] = [
  get('/official-sites', 'pages.read', async (visit) =>
    page(
      visit,
      { title: words.title },
      <OfficialPage school={visit.school.name} sites={await sitesFor(visit)} />,
    ),
  ),
  get('/official-sites.json', 'pages.read', async (visit) => {
    const { school, program, now } = visit
    return Response.json(
      signedFile(program.seal, school.id, {
        v: 1,
        school: school.name,
        webSite: school.webSite,
        madeAt: now.toISOString(),
        ...(await sitesFor(visit)),
      }),
      { headers: { 'cache-control': 'no-cache' } },
    )
  }),
]

const sitesFor = (visit: Visit) => officialSites(visit, visit.school.name, visit.url.origin)
