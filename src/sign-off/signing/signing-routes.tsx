// Signing the policy on one's own device, step by step, and the receipt.
import { act } from '../../decisions/door.ts'
import { proofOf } from '../../decisions/proof-field.tsx'
import { notYourPassword } from '../../decisions/signature.ts'
import { fieldOf } from '../../decisions/signature.ts'
import { entryProof } from '../../decisions/tree/entry-proof.ts'
import { proveAgain } from '../../people/sessions.ts'
import { get, keeping, post, redirect, type Route } from '../../platform/http/route.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { newId } from '../../platform/ids.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { signingWorkflow } from '../../policy/signing.workflow.ts'
import { declaration } from '../../policy/signing.workflow.ts'
import { page } from '../../ui/page.tsx'
import { notFound, refused } from '../../ui/trouble-page.tsx'
import { signaturesOf, versionInForce } from '../policy-queries.ts'
import { DeclarePage } from './declare-page.tsx'
import { ReceiptPage } from './receipt-page.tsx'
import { receiptSeen } from './receipt-seen.ts'
import { readyToSign, signingRoom, versionToSign } from './signing-decisions.ts'
import type { Seat } from './signing-seat.ts'
import { answer, readPart, showNext, showPart, showQuestion, showWhole } from './signing-steps.tsx'

const here = '/policy/sign'

const ownSeat = (visit: Visit): Seat => ({
  visit,
  sight: visit,
  here,
  show: (options, children) => page(visit, { backHref: '/policy', ...options }, children),
  declare: (refusal) => declarePage(visit, refusal),
  signed: async () => redirect(await whereSigned(visit)),
})

export const signingRoutes: readonly Route[] = [
  get(here, 'policy.read', (visit) => showNext(ownSeat(visit))),
  post(here, 'policy.read', sign),
  get(`${here}/parts/:slug`, 'policy.read', (visit) => showPart(ownSeat(visit))),
  post(`${here}/parts/:slug`, 'policy.read', (visit) => readPart(ownSeat(visit))),
  get(`${here}/whole`, 'policy.read', (visit) => showWhole(ownSeat(visit))),
  get(`${here}/questions`, 'policy.read', (visit) => showQuestion(ownSeat(visit), undefined)),
  post(`${here}/questions`, 'policy.read', (visit) => answer(ownSeat(visit))),
  get('/policy/signatures/:id', 'policy.read', receiptPage),
  get('/policy/signatures/:id/proof.tlog-proof', 'policy.read', proofFile),
]

/** Who has signed already is shown the receipt. */
async function whereSigned(visit: Visit): Promise<string> {
  const version = await versionInForce(visit)
  const own = await signaturesOf(visit, personIdOf(visit.viewer) ?? '')
  const signature = own.find(({ versionId }) => versionId === version?.id)
  return signature ? `/policy/signatures/${signature.id}` : '/policy'
}

async function sign(visit: Visit): Promise<Response> {
  const { form, now } = visit
  const [typedName, password] = [form.text('typed-name'), form.text('password')]
  const provedAt = await proveAgain(visit, password)
  // Nothing is written yet but the failure, which must be remembered.
  if (password && !provedAt) return keeping(await declarePage(visit, notYourPassword))
  const id = newId(now)
  const signing = { versionId: form.text('version'), personId: personIdOf(visit.viewer) ?? '' }
  const outcome = await act(visit, signingRoom(signing), id, 'sign', {
    input: form.text('fingerprint'),
    signature: { typedName, provedAt },
  })
  if (outcome.ok) return redirect(`/policy/signatures/${id}`)
  if ('unknown' in outcome) return notFound(visit)
  return (await readyToSign(visit))
    ? declarePage(visit, outcome.refusal.sentence)
    : refused(visit, outcome.refusal)
}

async function declarePage(visit: Visit, refusal: string | undefined): Promise<Response> {
  const version = await versionToSign(visit)
  if (!version || visit.viewer.kind !== 'person') return notFound(visit)
  return page(
    visit,
    { title: 'Sign the policy', status: refusal ? 422 : 200, backHref: '/policy' },
    <DeclarePage
      version={version}
      capacities={visit.viewer.capacities}
      sentence={declaration}
      typedName={visit.form.text('typed-name')}
      errors={refusal ? { [fieldOf(refusal)]: refusal } : {}}
      action={here}
      once={visit.once}
      proof={proofOf(visit)}
    />,
  )
}

/** One's own receipt; those who follow the signing see everybody's. */
async function receiptPage(visit: Visit): Promise<Response> {
  const signature = await receiptSeen(visit, visit.params['id'] ?? '')
  if (!signature) return notFound(visit)
  const own = signature.personId === personIdOf(visit.viewer)
  return page(
    visit,
    { title: own ? 'You have signed the policy' : `${signature.personName} has signed the policy` },
    <ReceiptPage signature={signature} own={own} zone={visit.school.zone} />,
  )
}

/** The proof that the signature stands in the ledger: it verifies without the program. */
async function proofFile(visit: Visit): Promise<Response> {
  const signature = await receiptSeen(visit, visit.params['id'] ?? '')
  const { derive } = visit.program.seal
  const proof = signature && (await entryProof(visit, derive, signingWorkflow.name, signature.id))
  return proof === undefined
    ? notFound(visit)
    : new Response(proof, {
        headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
      })
}
