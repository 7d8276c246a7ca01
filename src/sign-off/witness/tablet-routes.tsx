// Signing on the school's tablet: the office hands it over and is signed out on it, somebody reads and signs, the witness signs.
import { act, type Outcome } from '../../decisions/door.ts'
import { notYourPassword } from '../../decisions/signature.ts'
import { endSession, proveAgain } from '../../people/sessions.ts'
import { lookAs } from '../../platform/database.ts'
import { get, keeping, post, redirect, type Route } from '../../platform/http/route.ts'
import { noTokenCookie } from '../../platform/http/session-cookie.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { page } from '../../ui/page.tsx'
import { notFound, refused } from '../../ui/trouble-page.tsx'
import { versionInForce } from '../policy-queries.ts'
import { nameWanted } from '../signing/sign-with-witness.ts'
import { readyToSign, signingRoom } from '../signing/signing-decisions.ts'
import { answer, readPart, showNext, showPart, showQuestion, showWhole } from '../signing/signing-steps.tsx'
import { HandOverPage } from './hand-over-page.tsx'
import { atTablet, type TabletSeat } from './tablet-seat.tsx'
import { tabletLasts, tabletToken } from './tablet-token.ts'
import { whoCanSignHere } from './who-can-sign-here.ts'

const base = '/policy/sign-here'
const here = `${base}/:token`

export const tabletRoutes: readonly Route[] = [
  get(base, 'policy.witness', (visit) => handOverPage(visit, undefined)),
  post(base, 'policy.witness', handOver),
  get(here, 'policy.sign-here', (visit) => atTablet(visit, showNext)),
  get(`${here}/parts/:slug`, 'policy.sign-here', (visit) => atTablet(visit, showPart)),
  post(`${here}/parts/:slug`, 'policy.sign-here', (visit) => atTablet(visit, readPart)),
  get(`${here}/whole`, 'policy.sign-here', (visit) => atTablet(visit, showWhole)),
  get(`${here}/questions`, 'policy.sign-here', (visit) =>
    atTablet(visit, (seat) => showQuestion(seat, undefined)),
  ),
  post(`${here}/questions`, 'policy.sign-here', (visit) => atTablet(visit, answer)),
  get(`${here}/sign`, 'policy.sign-here', (visit) => atTablet(visit, showNext)),
  post(`${here}/sign`, 'policy.sign-here', (visit) => atTablet(visit, sign)),
]

async function handOverPage(visit: Visit, error: string | undefined): Promise<Response> {
  const version = await versionInForce(visit)
  if (!version) return notFound(visit)
  return page(
    visit,
    { title: 'Sign on this tablet', status: error ? 422 : 200, backHref: '/policy' },
    <HandOverPage
      version={version}
      people={await whoCanSignHere(visit)}
      chosen={visit.form.text('person')}
      error={error}
      once={visit.once}
    />,
  )
}

async function handOver(visit: Visit): Promise<Response> {
  const { program, school, now, form, secure, signedIn } = visit
  const person = (await whoCanSignHere(visit)).find(({ id }) => id === form.text('person'))
  if (!person) return handOverPage(visit, 'Choose who signs here.')
  if (!signedIn?.hasPassword)
    return handOverPage(
      visit,
      'A witness signs with a password, and you have none here. Ask a colleague who has one, or record a signature on paper.',
    )
  const witnessId = personIdOf(visit.viewer) ?? ''
  const until = now.getTime() + tabletLasts
  const token = tabletToken(program.seal, { schoolId: school.id, personId: person.id, witnessId, until })
  await endSession(visit)
  return redirect(`${base}/${token}`, [['set-cookie', noTokenCookie(secure)]])
}

/** Signs what the person has typed, with the witness's own name and password; undefined where that is not their password. */
function signAs({ visit, sight, person, witness }: TabletSeat): Promise<Outcome | undefined> {
  const { form, now } = visit
  const [password, personId] = [form.text('password'), person.personId]
  return lookAs(sight, witness, async (theirs) => {
    const provedAt = await proveAgain({ ...visit, viewer: witness }, password)
    if (password && !provedAt) return undefined
    const room = signingRoom({ versionId: form.text('version'), personId })
    return act(theirs, room, newId(now), 'sign-with-witness', {
      input: { personId, typedName: form.text('typed-name'), fingerprint: form.text('fingerprint') },
      signature: { typedName: form.text('witness-name'), provedAt },
    })
  })
}

async function sign(seat: TabletSeat): Promise<Response> {
  const { visit, sight, person, declareAgain } = seat
  const outcome = await signAs(seat)
  // Nothing is written yet but the failure, which must be remembered.
  if (!outcome) return keeping(await declareAgain({ password: notYourPassword }))
  if (outcome.ok) return redirect(seat.here)
  if ('unknown' in outcome) return notFound(visit)
  const { sentence } = outcome.refusal
  if (!(await readyToSign(sight))) return refused(visit, outcome.refusal)
  return declareAgain({ [sentence === nameWanted(person.name) ? 'typed-name' : 'witness-name']: sentence })
}
