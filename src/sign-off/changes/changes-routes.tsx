// The page of what changed between two versions of the policy; of a draft, for those who may see it, what would change.
import { get, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { may } from '../../policy/access.data.ts'
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { allVersions } from '../policy-queries.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { ChangesPage } from './changes-page.tsx'
import { compareVersions } from './compare-versions.ts'
import { textOf } from './text-of.ts'

export const changesRoutes: readonly Route[] = [
  get('/policy/versions/:id/changes', 'policy.read', showChanges),
]

async function showChanges(visit: Visit): Promise<Response> {
  const versions = (await allVersions(visit)).filter((each) => readable(visit, each))
  const version = versions.find(({ id }) => id === visit.params['id'])
  if (!version) return notFound(visit)
  const draft = version.state !== approvedVersion
  const back = `/policy/${draft ? 'write' : 'versions'}/${version.id}`
  const earlier = versions.filter(({ number }) => number < version.number)
  const asked = visit.url.searchParams.get('since')
  const since = asked === null ? earlier[0] : earlier.find(({ id }) => id === asked)
  if (!since) return asked === null ? redirect(back) : notFound(visit)
  return page(
    visit,
    { title: `What changed in version ${version.number}`, backHref: back },
    <ChangesPage
      version={version}
      since={since}
      changes={compareVersions(textOf(since), textOf(version))}
      others={earlier.filter((each) => each !== since)}
      draft={draft}
    />,
  )
}

/** A version in hand is shown to those who write and approve it. */
const readable = ({ viewer }: Visit, { state }: PolicyVersion): boolean =>
  state === approvedVersion || (viewer.kind === 'person' && may('policy.decide', viewer))
