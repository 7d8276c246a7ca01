// Reading the policy: the version that counts today, and every other one that was approved.
import { namesOf } from '../people/directory.ts'
import { get, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { may } from '../policy/access.data.ts'
import { approvedVersion } from '../policy/policy.workflow.ts'
import { page } from '../ui/page.tsx'
import { notFound } from '../ui/trouble-page.tsx'
import { changesRoutes } from './changes/changes-routes.tsx'
import { shownLanguages } from './formats/translations/translation-queries.ts'
import { referencesWithStanding } from './guidance/references-in.ts'
import { linksOfOthers } from './others/other-policy-queries.ts'
import { otherPolicyRoutes } from './others/other-policy-routes.tsx'
import { PolicyPage } from './policy-page.tsx'
import { allVersions, versionById, versionInForce } from './policy-queries.ts'
import { followsSomebody } from './signing/everybody-to-sign.ts'
import { signersRoutes } from './signing/signers-routes.tsx'
import { signingRoutes } from './signing/signing-routes.tsx'
import { ownStanding } from './signing/signing-standing.ts'
import type { PolicyVersion } from './versions/policy-version.ts'
import { versionRoutes } from './versions/version-routes.tsx'
import { paperRoutes } from './witness/paper-routes.tsx'
import { tabletRoutes } from './witness/tablet-routes.tsx'

export const policyRoutes: readonly Route[] = [
  get('/policy', 'policy.read', async (visit) => policyPage(visit, await versionInForce(visit))),
  get('/policy/versions/:id', 'policy.read', async (visit) =>
    policyPage(visit, await versionById(visit, visit.params['id'] ?? '')),
  ),
  ...changesRoutes,
  ...signingRoutes,
  ...otherPolicyRoutes,
  ...versionRoutes,
  ...signersRoutes,
  ...tabletRoutes,
  ...paperRoutes,
]

async function policyPage(visit: Visit, version: PolicyVersion | undefined): Promise<Response> {
  if (version?.state !== approvedVersion) return notFound(visit)
  const all = await allVersions(visit)
  const others = all.filter(({ id, state }) => id !== version.id && state === approvedVersion)
  const { viewer } = visit
  const standing = await ownStanding(visit)
  const mayWrite = viewer.kind === 'person' && may('policy.write', viewer)
  const approver = version.approvedBy ?? ''
  return page(
    visit,
    { title: version.title },
    <PolicyPage
      version={version}
      school={visit.school.name}
      standing={standing?.version.id === version.id ? standing : undefined}
      others={others}
      inHand={
        viewer.kind === 'person' && may('policy.decide', viewer)
          ? all.find(({ state }) => state !== approvedVersion)
          : undefined
      }
      mayBegin={mayWrite}
      mayFollow={await followsSomebody(visit)}
      mayWitness={viewer.kind === 'person' && may('policy.witness', viewer)}
      approver={(await namesOf(visit, approver ? [approver] : [])).get(approver)}
      today={visit.today}
      links={await linksOfOthers(visit)}
      references={mayWrite ? await referencesWithStanding(visit, version.clauses) : []}
      languages={await shownLanguages(visit)}
      keepsFormats={viewer.kind === 'person' && may('formats.keep', viewer)}
      once={visit.once}
    />,
  )
}
