// Somebody who works at several schools: their list, one more, and going from one to the other.
import { freshly, get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { page } from '../../ui/page.tsx'
import { answered, linkEnded, notFound } from '../../ui/trouble-page.tsx'
import { showSignIn } from '../show-sign-in.tsx'
import {
  askedLink,
  askLink,
  leaveAddress,
  linkOver,
  linkSchool,
  takeAddressLeft,
  unlinkSchool,
} from './link-school.ts'
import { OwnSchoolsPage, SamePersonPage, SignInTherePage } from './own-schools-pages.tsx'
import { addressAt, ownSchools } from './own-schools.ts'
import { schoolTyped } from './school-typed.ts'

/** Minutes for which a sign-in counts as fresh. */
const fresh = 15
const list = '/account/schools'

export const ownSchoolsRoutes: readonly Route[] = [
  get(list, 'account.write', (visit) => showOwnSchools(visit, undefined)),
  freshly(fresh, post(list, 'account.write', ask)),
  get(`${list}/:id/go`, 'account.write', async (visit) => {
    const left = await leaveAddress(visit, visit.params['id'] ?? '')
    return left ? redirect(addressAt(visit, left.host, left.path)) : notFound(visit)
  }),
  post(`${list}/:id/off`, 'account.write', async (visit) =>
    answered(visit, await unlinkSchool(visit, visit.params['id'] ?? ''), list),
  ),
  freshly(fresh, get(`${list}/join/:token`, 'account.write', showSamePerson)),
  freshly(fresh, post(`${list}/join/:token`, 'account.write', join)),
  get('/switch/:token', 'sign-in', arrive),
]

async function ask(visit: Visit): Promise<Response> {
  const found = await schoolTyped(visit, visit.form.text('host'))
  if (!found.ok) return showOwnSchools(visit, found.problem)
  const asked = await askLink(visit, found.school)
  if (!asked.ok) return answered(visit, asked, list)
  const { name, host } = found.school
  return page(
    visit,
    { title: `Now sign in at ${name}`, backHref: list },
    <SignInTherePage name={name} href={addressAt(visit, host, asked.path)} />,
  )
}

const showOwnSchools = async (visit: Visit, error: string | undefined): Promise<Response> =>
  page(
    visit,
    { title: 'Your schools', status: error ? 422 : 200, backHref: '/account' },
    <OwnSchoolsPage
      schools={await ownSchools(visit)}
      here={visit.school.name}
      added={visit.url.searchParams.get('done') === 'added'}
      typed={visit.form.text('host').slice(0, 300)}
      error={error}
      once={visit.once}
    />,
  )

async function showSamePerson(visit: Visit): Promise<Response> {
  const asked = await askedLink(visit, visit.params['token'] ?? '')
  const { viewer, school, url, once } = visit
  if (!asked || viewer.kind !== 'person') return over(visit)
  return page(
    visit,
    { title: 'Is this you?' },
    <SamePersonPage {...{ asked, once }} name={viewer.name} here={school.name} action={url.pathname} />,
  )
}

async function join(visit: Visit): Promise<Response> {
  const token = visit.params['token'] ?? ''
  const asked = await askedLink(visit, token)
  if (!asked) return over(visit)
  return answered(visit, await linkSchool(visit, token, asked), `${list}?done=added`)
}

const over = (visit: Visit): Response => linkEnded(visit, linkOver)

/** Whoever is signed in here already goes straight on; anybody else finds the sign-in page with their address filled in. */
async function arrive(visit: Visit): Promise<Response> {
  const left = await takeAddressLeft(visit, visit.params['token'] ?? '')
  if (!left || left.personId === personIdOf(visit.viewer)) return redirect('/')
  return showSignIn(visit, {}, 200, left.email)
}
