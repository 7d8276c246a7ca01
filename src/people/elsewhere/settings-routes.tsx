// The page on which the head or the technician says how the school signs in.
import { freshly, get, post, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { signInChoices, type SignInChoice } from '../../policy/sign-in.data.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { signInSettings, type SignInSettings } from '../sign-in-settings.ts'
import { addProvider, removeProvider, setTimes } from './change-sign-in.ts'
import { backPath } from './elsewhere-routes.ts'
import { waysElsewhere } from './provider.ts'
import { readProvider, wrongWithAnswer } from './read-provider.ts'
import { SettingsPage } from './settings-page.tsx'

const here = '/sign-in-settings'
/** Minutes for which a sign-in is fresh enough to change how everybody signs in. */
const fresh = 15

export const settingsRoutes: readonly Route[] = [
  freshly(
    fresh,
    get(here, 'sign-in.decide', (visit) => settingsPage(visit, {})),
  ),
  freshly(
    fresh,
    post(here, 'sign-in.decide', async (visit) => {
      const read = readTimes(visit)
      return read.ok
        ? answered(visit, await setTimes(visit, read.settings), here)
        : settingsPage(visit, read.errors)
    }),
  ),
  freshly(fresh, post(`${here}/providers`, 'sign-in.decide', newProvider)),
  freshly(
    fresh,
    post(`${here}/providers/:id/remove`, 'sign-in.decide', async (visit) =>
      answered(visit, await removeProvider(visit, visit.params['id'] ?? ''), here),
    ),
  ),
]

async function newProvider(visit: Visit): Promise<Response> {
  const read = readProvider(visit.form)
  if (!read.ok) return settingsPage(visit, read.errors)
  const issuer = await wrongWithAnswer(read.provider, visit.now)
  return issuer
    ? settingsPage(visit, { [read.provider.kind === 'microsoft' ? 'tenant' : 'issuer']: issuer })
    : answered(visit, await addProvider(visit, read.provider), here)
}

function readTimes({
  form,
}: Visit): { ok: true; settings: SignInSettings } | { ok: false; errors: FieldErrors } {
  const names = Object.keys(signInChoices) as SignInChoice[]
  const typed = (name: SignInChoice) => Number(/^\d{1,5}$/u.exec(form.text(name).trim())?.[0] ?? Number.NaN)
  const errors = Object.fromEntries(
    names.map((name) => {
      const { least, most } = signInChoices[name]
      const fits = typed(name) >= least && typed(name) <= most
      return [name, fits ? undefined : `Type a number from ${least} to ${most}.`]
    }),
  )
  const settings = {
    idleMinutes: typed('idleMinutes'),
    lastsMinutes: typed('lastsMinutes'),
    inviteDays: typed('inviteDays'),
  }
  return Object.values(errors).some(Boolean) ? { ok: false, errors } : { ok: true, settings }
}

async function settingsPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const status = Object.values(errors).some(Boolean) ? 422 : 200
  return page(
    visit,
    { title: 'How your school signs in', status, backHref: '/accounts' },
    <SettingsPage
      settings={await signInSettings(visit)}
      providers={await waysElsewhere(visit)}
      form={visit.form}
      errors={errors}
      back={`${visit.url.origin}${backPath}`}
      once={visit.once}
    />,
  )
}
