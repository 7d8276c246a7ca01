// The steps before the declaration, at either seat: read what is still unread, then answer what is still unanswered.
import { redirect } from '../../platform/http/route.ts'
import { clauseTitle } from '../../policy/clause-title.ts'
import { notFound } from '../../ui/trouble-page.tsx'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { minutesLeft } from './reading-time.ts'
import { versionToSign } from './signing-decisions.ts'
import { ChangedMeanwhilePage, QuestionPage, ReadingPage, WholePage } from './signing-pages.tsx'
import { keepAnswer, keepRead, placeIn } from './signing-place.ts'
import type { Seat } from './signing-seat.ts'

/** The next step that is open. */
export async function showNext({ sight, here, declare, signed }: Seat): Promise<Response> {
  const version = await versionToSign(sight)
  if (!version) return signed()
  const { unread, unanswered } = await placeIn(sight, version)
  if (unread[0]) return redirect(`${here}/parts/${unread[0].slug}`)
  return unanswered > 0 ? redirect(`${here}/questions`) : declare(undefined)
}

export async function showPart({ visit, sight, here, show, signed }: Seat): Promise<Response> {
  const version = await versionToSign(sight)
  if (!version) return signed()
  const { plan, unread } = await placeIn(sight, version)
  const step = plan.steps.find(({ slug }) => slug === visit.params['slug'])
  if (!step) return notFound(visit)
  return show(
    { title: step.title },
    <ReadingPage
      version={version}
      plan={plan}
      step={step}
      minutesLeft={minutesLeft(unread)}
      here={here}
      once={visit.once}
    />,
  )
}

/** The whole text, for somebody who reads only what changed and wants to see the rest. */
export async function showWhole({ sight, here, show, signed }: Seat): Promise<Response> {
  const version = await versionToSign(sight)
  if (!version) return signed()
  return show({ title: version.title, backHref: here }, <WholePage version={version} here={here} />)
}

/** What stood on the screen is not what counts today: nothing of it is taken as read or answered. */
const changedMeanwhile = ({ here, show }: Seat, { number }: PolicyVersion): Response =>
  show({ title: 'The policy has changed', status: 409 }, <ChangedMeanwhilePage number={number} here={here} />)

export async function readPart(seat: Seat): Promise<Response> {
  const { visit, sight, here } = seat
  const version = await versionToSign(sight)
  if (!version) return redirect(here)
  if (visit.form.text('version') !== version.id) return changedMeanwhile(seat, version)
  const { plan } = await placeIn(sight, version)
  const step = plan.steps.find(({ slug }) => slug === visit.params['slug'])
  if (step) await keepRead(sight, version.id, step.slug)
  return redirect(here)
}

export async function showQuestion(seat: Seat, error: string | undefined): Promise<Response> {
  const { visit, sight, here, show, signed } = seat
  const version = await versionToSign(sight)
  if (!version) return signed()
  const { unread, unanswered, needed, next } = await placeIn(sight, version)
  if (unread.length > 0 || unanswered === 0 || !next) return redirect(here)
  const missed = visit.url.searchParams.get('missed')
  return show(
    { title: 'Did it come across?', status: error ? 422 : 200 },
    <QuestionPage
      version={version}
      check={next}
      at={needed - unanswered + 1}
      needed={needed}
      missed={version.clauses.find(({ number }) => number === missed)}
      error={error}
      here={here}
      once={visit.once}
    />,
  )
}

export async function answer(seat: Seat): Promise<Response> {
  const { visit, sight, here } = seat
  const version = await versionToSign(sight)
  if (!version) return redirect(here)
  if (visit.form.text('version') !== version.id) return changedMeanwhile(seat, version)
  const { next } = await placeIn(sight, version)
  const chosen = visit.form.text('answer')
  if (!next || next.id !== visit.form.text('question')) return redirect(here)
  if (chosen === '')
    return showQuestion(
      seat,
      next.kind === 'again'
        ? `Read ${clauseTitle(next.clause)} again, and tick the box.`
        : 'Choose an answer.',
    )
  const right = next.kind === 'again' ? chosen === 'yes' : chosen === String(next.right)
  await keepAnswer(sight, version.id, next.id, right)
  return redirect(right ? here : `${here}/questions?missed=${encodeURIComponent(next.clause)}`)
}
