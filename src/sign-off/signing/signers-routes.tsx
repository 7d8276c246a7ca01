// Who has signed the policy and who has not: a page, and a file for spreadsheets.
import { csvAnswer } from '../../platform/csv.ts'
import { get, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { everybodyToSign, followedBy, type Signer } from './everybody-to-sign.ts'
import { signersCsv } from './signers-csv.ts'
import { filterOf, shownBy, signersPath } from './signers-filter.ts'
import { SignersPage } from './signers-page.tsx'
import type { Standing } from './signing-standing.ts'

export const signersRoutes: readonly Route[] = [
  get(signersPath, 'policy.follow', (visit) =>
    whereFollowed(visit, (signers, version) =>
      page(
        visit,
        { title: 'Who has signed', backHref: '/policy' },
        <SignersPage
          {...{ version, signers }}
          followed={followedBy(visit)}
          filter={filterOf(visit.url)}
          zone={visit.school.zone}
        />,
      ),
    ),
  ),
  get(`${signersPath}.csv`, 'policy.follow', (visit) =>
    whereFollowed(visit, (signers, { number }) =>
      csvAnswer(signersCsv(shownBy(filterOf(visit.url), signers)), `policy-version-${number}-signed`),
    ),
  ),
]

/** Goes on where the viewer follows somebody's signature; to anybody else there is no such table. */
async function whereFollowed(
  visit: Visit,
  show: (signers: readonly Signer[], version: Standing['version']) => Response,
): Promise<Response> {
  const signers = await everybodyToSign(visit)
  return signers[0] ? show(signers, signers[0].standing.version) : notFound(visit)
}
