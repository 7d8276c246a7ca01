// The first page: for a visitor the way in, for each person what waits for them.
import { mediaNotices, notCleared } from '../cases/media/media-queries.ts'
import { get, redirect, type Route } from '../platform/http/route.ts'
import { ownStanding } from '../sign-off/signing/signing-standing.ts'
import { openSites } from '../sites/open-sites.ts'
import { page } from '../ui/page.tsx'
import { HomePage } from './home-page.tsx'
import { waitingFor } from './waiting.ts'

export const homeRoutes: readonly Route[] = [
  get('/', 'pages.read', async (visit) => {
    const { viewer } = visit
    if (viewer.kind !== 'person') return redirect('/sign-in')
    const standing = await ownStanding(visit)
    return page(
      visit,
      { title: 'Home' },
      <HomePage
        name={viewer.name}
        rests={standing?.state === 'overdue'}
        pressAsks={notCleared(await mediaNotices(visit))}
        waiting={await waitingFor(visit, standing)}
        sites={await openSites(visit)}
      />,
    )
  }),
]
