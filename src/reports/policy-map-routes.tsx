// The policy map: open to everybody who works for or governs the school.
import { get, type Route } from '../platform/http/route.ts'
import { policyMap } from '../policy/policy-map.ts'
import { page } from '../ui/page.tsx'
import { PolicyMapPage, type Shown } from './policy-map-page.tsx'

export const policyMapRoutes: readonly Route[] = [
  get('/policy-map', 'policy-map.read', async (visit) =>
    page(
      visit,
      { title: 'How each clause is kept' },
      <PolicyMapPage map={policyMap()} shown={shownBy(visit.url.searchParams.get('show'))} />,
    ),
  ),
]

const shownBy = (text: string | null): Shown => (text === 'kept' || text === 'planned' ? text : 'all')
