// Signing in and out, and getting kept typing back.
import { forgetKept, readKept } from '../platform/http/kept-typing.ts'
import { get, keeping, post, redirect, type Route } from '../platform/http/route.ts'
import { noTokenCookie } from '../platform/http/session-cookie.ts'
import type { Visit } from '../platform/http/visit.ts'
import { page } from '../ui/page.tsx'
import { notFound } from '../ui/trouble-page.tsx'
import { afterPassword } from './after-password.ts'
import { wanted } from './destination.ts'
import { endSession } from './sessions.ts'
import { showSignIn } from './show-sign-in.tsx'
import { KeptPage } from './sign-in-pages.tsx'
import { tryPassword } from './try-password.ts'
import { waitWords } from './wait-words.ts'

export const signInRoutes: readonly Route[] = [
  get('/sign-in', 'sign-in', async (visit) =>
    visit.viewer.kind === 'person' ? redirect(wanted(visit)) : showSignIn(visit, {}, 200),
  ),
  post('/sign-in', 'sign-in', signIn),
  post('/sign-out', 'sign-in', async (visit) => {
    await endSession(visit)
    return redirect('/sign-in', [['set-cookie', noTokenCookie(visit.secure)]])
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

async function signIn(visit: Visit): Promise<Response> {
  const { form, now } = visit
  const [email, password] = [form.text('email'), form.text('password')]
  const missing = {
    email: email.trim() ? undefined : 'Type your e-mail address at the school.',
    password: password ? undefined : 'Type your password.',
  }
  if (missing.email ?? missing.password) return showSignIn(visit, missing, 422)
  const tried = await tryPassword(visit, email, password)
  if (tried.ok) return afterPassword(visit, tried.personId, wanted(visit))
  return tried.waitUntil
    ? showSignIn(visit, { email: waitWords(tried.waitUntil, now) }, 429)
    : keeping(
        await showSignIn(
          visit,
          { email: 'This address and password don’t belong together. Type them again.' },
          422,
        ),
      )
}
