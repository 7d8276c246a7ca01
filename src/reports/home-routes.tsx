// The first page: for a visitor the way in, for each person what waits for them.
import { get, redirect, type Route } from '../platform/http/route.ts'
import { openSites } from '../sites/open-sites.ts'
import { page } from '../ui/page.tsx'
import { HomePage } from './home-page.tsx'
import { waitingFor } from './waiting.ts'

export const homeRoutes: readonly Route[] = [
  get('/', 'pages.read', async (visit) => {
    const { viewer } = visit
    if (viewer.kind !== 'person') return redirect('/sign-in')
    return page(
      visit,
      { title: 'Home' },
      <HomePage name={viewer.name} waiting={await waitingFor(visit)} sites={await openSites(visit)} />,
    )
  }),
]
