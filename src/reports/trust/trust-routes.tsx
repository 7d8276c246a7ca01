// The page of a trust's lead.
import { get, type Route } from '../../platform/http/route.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { TrustPage } from './trust-page.tsx'
import { ledTrust } from './trust-queries.ts'

export const trustRoutes: readonly Route[] = [
  get('/trust', 'trust.read', async (visit) => {
    const trust = await ledTrust(visit)
    if (!trust) return notFound(visit)
    return page(visit, { title: trust.name }, <TrustPage trust={trust} zone={visit.school.zone} />)
  }),
]
