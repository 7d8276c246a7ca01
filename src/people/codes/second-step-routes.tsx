// The second step of a sign-in with a password: typing a code, or setting codes up when there are none yet.
import { get, keeping, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { Card } from '../../ui/lift/card.tsx'
import { page } from '../../ui/page.tsx'
import { answered } from '../../ui/trouble-page.tsx'
import { ownEmail } from '../account/own-email.ts'
import { hasCodes, ownPasskeys } from '../account/ways.ts'
import { become } from '../become.ts'
import { wanted } from '../destination.ts'
import { deviceWords } from '../device-words.ts'
import { offerPasskey } from '../passkeys/add-passkey.ts'
import { NewPasskey } from '../passkeys/passkeys-page.tsx'
import { askPasskey } from '../passkeys/use-passkey.ts'
import { beginSession } from '../sessions.ts'
import { UsePasskey } from '../show-sign-in.tsx'
import { noStepCookie, openStep, takeStep } from '../steps.ts'
import { countFailure, forgetFailures, mustWait } from '../throttle.ts'
import { waitWords } from '../wait-words.ts'
import { CodeStepPage, RecoveryCodesPage, SetUpCodesPage, type CodeStepView } from './code-pages.tsx'
import { useRecoveryCode } from './recovery-codes.ts'
import { offerCodes, setCodes } from './set-codes.ts'
import { useCode } from './use-code.ts'

export const secondStepRoutes: readonly Route[] = [
  get('/sign-in/code', 'sign-in', async (visit) => {
    const step = await openStep(visit, 'code')
    return step?.personId ? codePage(visit, step.personId, {}, 200) : backToStart(visit)
  }),
  post('/sign-in/code', 'sign-in', takeCode),
  get('/sign-in/second-step', 'sign-in', async (visit) => {
    const step = await openStep(visit, 'enrol')
    return step?.personId ? setUpPage(visit, step.personId, undefined) : backToStart(visit)
  }),
  post('/sign-in/second-step', 'sign-in', enrol),
]

/** A step that is over, or was never begun here. */
const backToStart = (visit: Visit): Response => redirect(`/sign-in?to=${encodeURIComponent(wanted(visit))}`)

async function takeCode(visit: Visit): Promise<Response> {
  const step = await openStep(visit, 'code')
  if (!step?.personId) return backToStart(visit)
  const tries = { kind: 'code', key: step.personId } as const
  const field = visit.form.has('recovery') ? 'recovery' : 'code'
  const waitUntil = await mustWait(visit, tries)
  if (waitUntil) return codePage(visit, step.personId, { [field]: waitWords(waitUntil, visit.now) }, 429)
  const sight = await become(visit, step.personId)
  const typed = visit.form.text(field)
  const good = field === 'code' ? await useCode(sight, typed) : await useRecoveryCode(sight, typed)
  if (!good) {
    await countFailure(sight, tries)
    return keeping(await codePage(visit, step.personId, { [field]: wrong[field] }, 422))
  }
  await forgetFailures(sight, tries)
  await takeStep(visit, 'code')
  const session = await beginSession(visit, step.personId, 'password-and-code')
  return redirect(wanted(visit), [...session, noStepCookie(visit)])
}

const wrong = {
  code: 'This code is not right now. Wait until the app shows the next one, and type that. Each works once.',
  recovery: 'This is none of your recovery codes, or it was used before. Take another one.',
}

async function codePage(
  visit: Visit,
  personId: string,
  errors: CodeStepView['errors'],
  status: number,
): Promise<Response> {
  const sight = await become(visit, personId)
  const to = wanted(visit)
  return page(
    visit,
    { title: 'One more step', status },
    <CodeStepPage to={to} codes={await hasCodes(sight)} errors={errors} once={visit.once}>
      {(await ownPasskeys(sight)).length > 0 && (
        <UsePasskey offer={await askPasskey(visit)} once={visit.once} to={to} />
      )}
    </CodeStepPage>,
  )
}

async function enrol(visit: Visit): Promise<Response> {
  const personId = (await openStep(visit, 'enrol'))?.personId
  if (!personId) return backToStart(visit)
  const sight = await become(visit, personId)
  const done = await setCodes(sight, offerCodes(sight), visit.form.text('code'))
  if (!done.ok && 'wrong' in done) return setUpPage(visit, personId, wrong.code)
  if (!done.ok) return answered(visit, done.outcome, '/')
  await takeStep(visit, 'enrol')
  const headers = [...(await beginSession(visit, personId, 'password-and-code')), noStepCookie(visit)]
  const response = page(
    sight,
    { title: 'Your recovery codes' },
    <RecoveryCodesPage codes={done.recovery} to={wanted(visit)} />,
  )
  for (const [name, value] of headers) response.headers.append(name, value)
  return response
}

async function setUpPage(visit: Visit, personId: string, error: string | undefined): Promise<Response> {
  const sight = await become(visit, personId)
  const email = await ownEmail(sight)
  return page(
    visit,
    { title: 'Set up one-time codes', status: error ? 422 : 200 },
    <SetUpCodesPage
      action="/sign-in/second-step"
      offer={offerCodes(sight)}
      school={visit.school.name}
      email={email}
      error={error}
      once={visit.once}
      to={wanted(visit)}
    >
      <Card title="Or make a passkey instead">
        <NewPasskey
          action="/sign-in/second-step/passkey"
          offer={await offerPasskey(sight, { id: personId, name: sight.viewer.name, email })}
          name={deviceWords(visit.browser)}
          once={visit.once}
          to={wanted(visit)}
        />
      </Card>
    </SetUpCodesPage>,
  )
}
