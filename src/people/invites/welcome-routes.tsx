// Taking up a letter's link, and asking for one.
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { page } from '../../ui/page.tsx'
import { refused } from '../../ui/trouble-page.tsx'
import { wrongWithNewPassword } from '../account/new-password.ts'
import { afterPassword } from '../after-password.ts'
import { wrongWithEmail } from '../first-person.ts'
import { openLink } from './links.ts'
import { sendPasswordLink } from './send-password-link.ts'
import { linkOver, showWelcome } from './show-welcome.tsx'
import { takeLinkWithPassword } from './take-link.ts'
import { AskLetterPage, LetterSentPage } from './welcome-pages.tsx'

export const welcomeRoutes: readonly Route[] = [
  get('/welcome/:token', 'sign-in', async (visit) => {
    const link = await openLink(visit, tokenOf(visit))
    return link ? showWelcome(visit, link, tokenOf(visit), {}) : linkOver(visit)
  }),
  post('/welcome/:token', 'sign-in', choosePassword),
  get('/sign-in/letter', 'sign-in', async (visit) => askPage(visit, undefined)),
  post('/sign-in/letter', 'sign-in', async (visit) => {
    const email = visit.form.text('email').trim()
    const wrong = wrongWithEmail(email, 'yours')
    if (wrong) return askPage(visit, 'Type your e-mail address, such as name@oakfield.example')
    await sendPasswordLink(visit, email)
    return redirect('/sign-in/letter/sent')
  }),
  get('/sign-in/letter/sent', 'sign-in', async (visit) =>
    page(visit, { title: 'Look into your mail' }, <LetterSentPage />),
  ),
]

const tokenOf = ({ params }: Visit): string => params['token'] ?? ''

async function choosePassword(visit: Visit): Promise<Response> {
  const token = tokenOf(visit)
  const link = await openLink(visit, token)
  if (!link) return linkOver(visit)
  const password = visit.form.text('new-password')
  const wrong = wrongWithNewPassword(password, [visit.school.name, link.name, ...link.email.split('@')])
  if (wrong) return showWelcome(visit, link, token, { 'new-password': wrong })
  const taken = await takeLinkWithPassword(visit, link, token, password)
  if (taken.ok) return afterPassword(visit, link.personId, '/')
  return 'unknown' in taken ? linkOver(visit) : refused(visit, taken.refusal)
}

const askPage = (visit: Visit, error: string | undefined): Response =>
  page(
    visit,
    { title: 'You can’t sign in?', status: error ? 422 : 200, backHref: '/sign-in' },
    <AskLetterPage email={visit.form.text('email').slice(0, 300)} error={error} once={visit.once} />,
  )
