// Recording a signature on paper: the form, what is wrong with it, and the deed.
import { act } from '../../decisions/door.ts'
import { proofOf } from '../../decisions/proof-field.tsx'
import { fieldOf, notYourPassword } from '../../decisions/signature.ts'
import { proveAgain } from '../../people/sessions.ts'
import { dateParts, dateTyped } from '../../platform/http/date-typed.ts'
import { get, keeping, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { signedWords } from '../../policy/signing.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { page } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { versionInForce } from '../policy-queries.ts'
import { signingRoom } from '../signing/signing-decisions.ts'
import { PaperPage } from './paper-page.tsx'
import { readScan } from './read-scan.ts'
import { whoCanSignHere } from './who-can-sign-here.ts'

const here = '/policy/record-paper'

export const paperRoutes: readonly Route[] = [
  get(here, 'policy.witness', (visit) => paperPage(visit, {})),
  post(here, 'policy.witness', record),
]

async function paperPage(visit: Visit, errors: FieldErrors): Promise<Response> {
  const version = await versionInForce(visit)
  if (!version) return notFound(visit)
  const wrong = Object.values(errors).some((each) => each !== undefined)
  return page(
    visit,
    { title: 'Record a signature on paper', status: wrong ? 422 : 200, backHref: '/policy' },
    <PaperPage
      version={version}
      people={await whoCanSignHere(visit)}
      typed={(name) => visit.form.text(name)}
      signedOn={dateParts(visit.form, 'on')}
      sentence={signedWords('record-paper')}
      // A browser gives no file back, so it has to be said.
      errors={wrong && !errors['scan'] ? { ...errors, scan: 'Choose the scan again.' } : errors}
      once={visit.once}
      proof={proofOf(visit)}
    />,
  )
}

async function record(visit: Visit): Promise<Response> {
  const { form, now } = visit
  const file = form.file('scan')
  const [signedOn, scan] = [dateTyped(form, 'on'), file && (await readScan(file))]
  const personId = (await whoCanSignHere(visit)).find(({ id }) => id === form.text('person'))?.id
  if (!personId || !signedOn || !scan)
    return paperPage(visit, {
      person: personId ? undefined : 'Choose who signed. Whoever has signed already is not in the list.',
      on: signedOn ? undefined : 'Give the date that stands on the paper.',
      scan: scan ? undefined : wrongScan(file),
    })
  const password = form.text('password')
  const provedAt = await proveAgain(visit, password)
  // Nothing is written yet but the failure, which must be remembered.
  if (password && !provedAt) return keeping(await paperPage(visit, { password: notYourPassword }))
  const id = newId(now)
  const signing = { versionId: form.text('version'), personId }
  const input = {
    personId,
    typedName: form.text('paper-name'),
    signedOn,
    fingerprint: form.text('fingerprint'),
    scan,
  }
  const signature = { typedName: form.text('typed-name'), provedAt }
  const outcome = await act(visit, signingRoom(signing), id, 'record-paper', { input, signature })
  if (outcome.ok) return redirect(`/policy/signatures/${id}`)
  return 'unknown' in outcome
    ? notFound(visit)
    : paperPage(visit, { [fieldOfPaper(outcome.refusal.sentence)]: outcome.refusal.sentence })
}

const wrongScan = (file: File | undefined): string =>
  file
    ? 'This file is no PDF, PNG or JPEG. Scan the page as one of these.'
    : 'Choose the scan of the signed page. An empty file does not count.'

/** Beside which field a refusal is shown. */
const fieldOfPaper = (sentence: string): string =>
  sentence.startsWith('The paper must')
    ? 'paper-name'
    : /the paper|a paper of/u.test(sentence)
      ? 'on'
      : fieldOf(sentence)
