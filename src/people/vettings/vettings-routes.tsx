// The register of vetting.
import { get, type Route } from '../../platform/http/route.ts'
import { page } from '../../ui/page.tsx'
import { vettingsHere } from './vetting-queries.ts'
import { VettingsPage } from './vettings-page.tsx'

export const vettingsRoutes: readonly Route[] = [
  get('/people/vetting', 'people.keep', async (visit) =>
    page(
      visit,
      { title: 'Vetting', backHref: '/people' },
      <VettingsPage people={await vettingsHere(visit)} today={visit.today} />,
    ),
  ),
]
