// Who has signed the policy and who has not: a page, and a file for spreadsheets.
import { get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { versionInForce } from '../policy-queries.ts'
import { everybodyToSign } from './everybody-to-sign.ts'
import { signersCsv } from './signers-csv.ts'
import { SignersPage } from './signers-page.tsx'

export const signersRoutes: readonly Route[] = [
  get('/policy/signed', 'policy.follow', signersPage),
  get('/policy/signed.csv', 'policy.follow', async (visit) => {
    const version = await versionInForce(visit)
    if (!version) return notFound(visit)
    return new Response(signersCsv(await everybodyToSign(visit, version.id)), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="policy-version-${version.number}-signed.csv"`,
        'cache-control': 'no-store',
      },
    })
  }),
]

async function signersPage(visit: Visit): Promise<Response> {
  const version = await versionInForce(visit)
  if (!version) return notFound(visit)
  return page(
    visit,
    { title: 'Who has signed', backHref: '/policy' },
    <SignersPage
      version={version}
      signers={await everybodyToSign(visit, version.id)}
      zone={visit.school.zone}
    />,
  )
}
