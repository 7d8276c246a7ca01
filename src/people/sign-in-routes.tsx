// Signing in and out, and getting kept typing back.
import { forgetKept, readKept } from '../platform/http/kept-typing.ts'
import { get, isOurs, post, redirect, type Route } from '../platform/http/route.ts'
import { noTokenCookie } from '../platform/http/session-cookie.ts'
import type { Visit } from '../platform/http/visit.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { notFound } from '../ui/trouble-page.tsx'
import { beginSession, endSession, whoSignsIn } from './sessions.ts'
import { KeptPage, SignInPage } from './sign-in-pages.tsx'

export const signInRoutes: readonly Route[] = [
  get('/sign-in', 'sign-in', async (visit) =>
    visit.viewer.kind === 'person' ? redirect(wanted(visit)) : signInPage(visit, {}, 200),
  ),
  post('/sign-in', 'sign-in', async (visit) => {
    const { form } = visit
    const personId = await whoSignsIn(visit, form.text('email'), form.text('password'))
    if (!personId)
      return signInPage(
        visit,
        { email: 'This address and password don’t belong together. Type them again.' },
        422,
      )
    return redirect(destination(form.text('to')), await beginSession(visit, personId))
  }),
  post('/sign-out', 'sign-in', async (visit) => {
    await endSession(visit)
    return redirect('/sign-in', { 'set-cookie': noTokenCookie(visit.secure) })
  }),
  get('/kept/:id', 'home.read', async (visit) => {
    const id = visit.params['id'] ?? ''
    const kept = await readKept(visit, visit.program, id)
    if (!kept) return notFound(visit)
    return page(
      visit,
      { title: 'Here is what you typed' },
      <KeptPage kept={kept} once={visit.once} id={id} />,
    )
  }),
  post('/kept/:id', 'home.read', async (visit) => {
    await forgetKept(visit, visit.params['id'] ?? '')
    return redirect('/')
  }),
]

function signInPage(visit: Visit, errors: FieldErrors, status: number): Response {
  const to = wanted(visit)
  return page(
    visit,
    { title: 'Sign in', status },
    <SignInPage
      once={visit.once}
      to={to}
      email={visit.form.text('email')}
      errors={errors}
      kept={to.startsWith('/kept/')}
    />,
  )
}

const wanted = ({ form, url }: Visit): string =>
  destination(form.text('to') || (url.searchParams.get('to') ?? ''))

const destination = (to: string): string => (isOurs(to) ? to : '/')
