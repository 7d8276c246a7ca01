// Signing the policy, step by step; each step leads to the next that is still open.
import { act } from '../../decisions/door.ts'
import { proveAgain } from '../../people/sessions.ts'
import { get, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { declaration } from '../../policy/signing.workflow.ts'
import { page } from '../../ui/page.tsx'
import { notFound, refused } from '../../ui/trouble-page.tsx'
import { signaturesOf, versionInForce } from '../policy-queries.ts'
import { questionBank } from './questions.data.ts'
import { readingParts } from './reading-parts.data.ts'
import { minutesLeft } from './reading-time.ts'
import { ReceiptPage } from './receipt-page.tsx'
import { signingRoom, versionToSign } from './signing-decisions.ts'
import { DeclarePage, QuestionPage, ReadingPage } from './signing-pages.tsx'
import { keepAnswer, keepRead, placeIn } from './signing-place.ts'

const here = '/policy/sign'

export const signingRoutes: readonly Route[] = [
  get(here, 'policy.read', showNext),
  post(here, 'policy.read', sign),
  get(`${here}/parts/:slug`, 'policy.read', showPart),
  post(`${here}/parts/:slug`, 'policy.read', async (visit) => {
    const version = await versionToSign(visit)
    const part = readingParts.find(({ slug }) => slug === visit.params['slug'])
    if (version && part) await keepRead(visit, version.id, part.slug)
    return redirect(here)
  }),
  get(`${here}/questions`, 'policy.read', (visit) => showQuestion(visit, undefined)),
  post(`${here}/questions`, 'policy.read', answer),
  get('/policy/signatures/:id', 'policy.read', async (visit) => {
    const own = await signaturesOf(visit, personIdOf(visit.viewer) ?? '')
    const signature = own.find(({ id }) => id === visit.params['id'])
    if (!signature) return notFound(visit)
    return page(
      visit,
      { title: 'You have signed the policy' },
      <ReceiptPage signature={signature} zone={visit.school.zone} />,
    )
  }),
]

async function showNext(visit: Visit): Promise<Response> {
  const version = await versionToSign(visit)
  if (!version) return redirect(await whereSigned(visit))
  const { unread, unanswered } = await placeIn(visit, version)
  if (unread[0]) return redirect(`${here}/parts/${unread[0].slug}`)
  return unanswered > 0 ? redirect(`${here}/questions`) : declarePage(visit, undefined)
}

/** Who has signed already is shown the receipt. */
async function whereSigned(visit: Visit): Promise<string> {
  const version = await versionInForce(visit)
  const own = await signaturesOf(visit, personIdOf(visit.viewer) ?? '')
  const signature = own.find(({ versionId }) => versionId === version?.id)
  return signature ? `/policy/signatures/${signature.id}` : '/policy'
}

async function showPart(visit: Visit): Promise<Response> {
  const version = await versionToSign(visit)
  const part = readingParts.find(({ slug }) => slug === visit.params['slug'])
  if (!part) return notFound(visit)
  if (!version) return redirect(await whereSigned(visit))
  const { unread } = await placeIn(visit, version)
  return page(
    visit,
    { title: part.title, backHref: '/policy' },
    <ReadingPage
      version={version}
      part={part}
      minutesLeft={minutesLeft(version.clauses, unread)}
      once={visit.once}
    />,
  )
}

async function showQuestion(visit: Visit, error: string | undefined): Promise<Response> {
  const version = await versionToSign(visit)
  if (!version) return redirect(await whereSigned(visit))
  const { unread, unanswered, next } = await placeIn(visit, version)
  if (unread.length > 0 || unanswered === 0 || !next) return redirect(here)
  const missed = questionBank.find(({ id }) => id === visit.url.searchParams.get('missed'))?.clause
  return page(
    visit,
    { title: 'Did it come across?', status: error ? 422 : 200, backHref: '/policy' },
    <QuestionPage
      question={next}
      unanswered={unanswered}
      missed={version.clauses.find(({ number }) => number === missed)}
      error={error}
      once={visit.once}
    />,
  )
}

async function answer(visit: Visit): Promise<Response> {
  const version = await versionToSign(visit)
  if (!version) return redirect(await whereSigned(visit))
  const { next } = await placeIn(visit, version)
  const chosen = visit.form.text('answer')
  if (!next || next.id !== visit.form.text('question')) return redirect(here)
  if (chosen === '') return showQuestion(visit, 'Choose an answer.')
  const right = chosen === String(next.right)
  await keepAnswer(visit, version.id, next.id, right)
  return redirect(right ? here : `${here}/questions?missed=${next.id}`)
}

async function sign(visit: Visit): Promise<Response> {
  const { form, now } = visit
  const [typedName, password] = [form.text('typed-name'), form.text('password')]
  const provedAt = password ? await proveAgain(visit, password) : undefined
  const id = newId(now)
  const outcome = await act(visit, signingRoom(form.text('version')), id, 'sign', {
    input: form.text('fingerprint'),
    signature: { typedName, provedAt },
  })
  if (outcome.ok) return redirect(`/policy/signatures/${id}`)
  if ('unknown' in outcome) return notFound(visit)
  const version = await versionToSign(visit)
  const ready = version && (await placeIn(visit, version))
  return ready?.unread.length === 0 && ready.unanswered === 0
    ? declarePage(visit, outcome.refusal.sentence)
    : refused(visit, outcome.refusal)
}

async function declarePage(visit: Visit, refusal: string | undefined): Promise<Response> {
  const version = await versionToSign(visit)
  if (!version) return notFound(visit)
  return page(
    visit,
    { title: 'Sign the policy', status: refusal ? 422 : 200, backHref: '/policy' },
    <DeclarePage
      version={version}
      sentence={declaration}
      typedName={visit.form.text('typed-name')}
      refusal={refusal}
      once={visit.once}
    />,
  )
}
