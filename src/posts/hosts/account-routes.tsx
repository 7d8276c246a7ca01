// Connecting the account of a site to the program, and disconnecting it (§16.1, §17.6).
import { act } from '../../decisions/door.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { decide } from '../../policy/decide.ts'
import { hostAccountWorkflow, hostConnected } from '../../policy/host-account.workflow.ts'
import { hostOf } from '../../policy/hosts.data.ts'
import { hostNameOf } from '../../sites/records/record-words.ts'
import { siteById } from '../../sites/site-queries.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered, notFound } from '../../ui/trouble-page.tsx'
import { accountOf } from '../outgoing/place-of-post.ts'
import { accountRoom, accountSubject } from './account-decisions.ts'
import { AccountPage } from './account-page.tsx'
import { accountById } from './account-queries.ts'
import { HostTrouble } from './host.ts'
import { openHost } from './open-host.ts'

/** What lets the buttons show; the door asks again with what was ticked. */
const wouldDo = { knowsOfCopies: true, trouble: undefined }

export const accountRoutes: readonly Route[] = [
  get('/sites/:id/host', 'sites.read', (visit) => accountPage(visit, {})),
  post('/sites/:id/host', 'sites.decide', connect),
  post('/sites/:id/host/disconnect', 'sites.decide', async (visit) => {
    const found = await asked(visit)
    if (!found) return notFound(visit)
    const outcome = await act(visit, accountRoom(wouldDo), found.record.id, 'disconnect', {
      input: undefined,
    })
    return answered(visit, outcome, `/sites/${found.site.id}/host`)
  }),
]

async function asked(visit: Visit) {
  const site = await siteById(visit, visit.params['id'] ?? '')
  const record = site && (await accountOf(visit, site))
  return site && record ? { site, record } : undefined
}

async function connect(visit: Visit): Promise<Response> {
  const found = await asked(visit)
  const way = found && hostOf(found.record.host).way
  if (!found || !way) return notFound(visit)
  const server = serverOf(visit.form.text('server'))
  const key = visit.form.text('key').trim()
  const knowsOfCopies = visit.form.text('copies') === 'yes'
  const errors = {
    ...(server ? {} : { server: 'Give the address of the server, beginning with https://.' }),
    ...(key && key.length <= 500 ? {} : { key: 'Paste the access token.' }),
    ...(knowsOfCopies ? {} : { copies: 'Tick that you know: copies can’t be called back.' }),
  }
  if (!server || Object.keys(errors).length > 0) return accountPage(visit, errors)
  const action = (await accountById(visit, found.record.id)) ? 'change-key' : 'connect'
  const subject = await accountSubject(visit, found.record.id, wouldDo)
  const decision = subject && decide(hostAccountWorkflow, subject, personIdOf(visit.viewer) ?? '', action)
  // The host is asked only for those who may connect it.
  if (!decision?.ok) return decision ? answered(visit, decision, '') : notFound(visit)
  const seen = await openHost(way, { server, key })
    .health()
    .then(
      (handle) => ({ handle, trouble: undefined }),
      (error: unknown) => ({
        handle: '',
        trouble: error instanceof HostTrouble ? error.message : 'The host did not answer as expected.',
      }),
    )
  if (seen.trouble !== undefined) return accountPage(visit, { key: seen.trouble })
  const outcome = await act(
    visit,
    accountRoom({ knowsOfCopies, trouble: seen.trouble }),
    found.record.id,
    action,
    {
      input: { siteId: found.site.id, way, server, handle: seen.handle, key, seal: visit.program.seal },
    },
  )
  return outcome.ok ? redirect(`/sites/${found.site.id}/host`) : answered(visit, outcome, '')
}

/** The origin of a server; plain HTTP only for one on this machine. */
function serverOf(typed: string): string | undefined {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined
  const here = url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname)
  return url?.protocol === 'https:' || here ? url?.origin : undefined
}

async function accountPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const found = await asked(visit)
  if (!found) return notFound(visit)
  const { site, record } = found
  const account = await accountById(visit, record.id)
  const subject = await accountSubject(visit, record.id, wouldDo)
  const person = personIdOf(visit.viewer) ?? ''
  const may = (action: 'connect' | 'change-key' | 'disconnect'): boolean =>
    subject !== undefined && decide(hostAccountWorkflow, subject, person, action).ok
  const reachable = hostOf(record.host).way !== undefined
  return page(
    visit,
    {
      title: `Posting to ${hostNameOf(record)}`,
      backHref: `/sites/${site.id}`,
      status: Object.keys(errors).length > 0 ? 422 : 200,
    },
    <AccountPage
      siteId={site.id}
      siteName={site.name}
      hostName={hostNameOf(record)}
      reachable={reachable}
      account={account}
      mayConnect={reachable && may(account ? 'change-key' : 'connect')}
      mayDisconnect={account?.state === hostConnected && may('disconnect')}
      server={visit.form.text('server') || (account?.server ?? '')}
      errors={errors}
      once={visit.once}
    />,
  )
}
