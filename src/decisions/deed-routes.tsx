// The routes of a workflow's actions: a page that asks what the action needs, and the post that does it.
import { get, keeping, post, redirect, type Route } from '../platform/http/route.ts'
import type { Visit } from '../platform/http/visit.ts'
import { personIdOf } from '../platform/viewer.ts'
import type { PermissionName } from '../policy/access.data.ts'
import { allowed, decide } from '../policy/decide.ts'
import type { Action, Refusal, Subject, Workflow } from '../policy/workflow.ts'
import { page } from '../ui/page.tsx'
import { notFound, refused } from '../ui/trouble-page.tsx'
import { DeedPage } from './deed-page.tsx'
import type { Deed, Outcome } from './door.ts'
import { longestAnswer } from './longest-answer.ts'
import { proofOf } from './proof-field.tsx'
import { notYourPassword } from './signature.ts'

export interface Deeds<State extends string, Name extends string, Facts> {
  workflow: Workflow<State, string, Facts>
  /** The thing as its workflow sees it; undefined where the viewer sees none. */
  subject: (visit: Visit, id: string) => Promise<Subject<State, Facts> | undefined>
  /** The actions that need nothing but a reason or a signature; others have routes of their own. */
  actions: readonly Name[]
  act: (visit: Visit, id: string, action: Name, deed: Deed<undefined>) => Promise<Outcome>
  may: PermissionName
  /** Like /sites; the page of one thing is /sites/:id, of one deed /sites/:id/do/:action. */
  base: string
  /** What the thing is called on the page; undefined where the viewer sees none. */
  nameOf: (visit: Visit, id: string) => Promise<string | undefined>
  /** Proves who is at the keyboard, by a password or, where it is '', by what they showed before: the moment, or undefined. */
  prove: (visit: Visit, password: string) => Promise<Date | undefined>
  /** Where the person goes when it is done. */
  afterwards?: (visit: Visit, id: string) => string
}

export function deedRoutes<State extends string, Name extends string, Facts>(
  deeds: Deeds<State, Name, Facts>,
): readonly Route[] {
  const path = `${deeds.base}/:id/do/:action`
  return [
    get(path, deeds.may, (visit) => showDeed(visit, deeds)),
    post(path, deeds.may, (visit) => doDeed(visit, deeds)),
  ]
}

async function showDeed<State extends string, Name extends string, Facts>(
  visit: Visit,
  deeds: Deeds<State, Name, Facts>,
): Promise<Response> {
  const { id, name, thing } = await asked(visit, deeds)
  const subject = await deeds.subject(visit, id)
  if (!subject || !name || thing === undefined) return notFound(visit)
  const decision = decide(deeds.workflow, subject, personIdOf(visit.viewer) ?? '', name)
  return decision.ok
    ? deedPage(visit, deeds, thing, decision.row, undefined)
    : refused(visit, decision.refusal)
}

async function doDeed<State extends string, Name extends string, Facts>(
  visit: Visit,
  deeds: Deeds<State, Name, Facts>,
): Promise<Response> {
  const { id, name, thing } = await asked(visit, deeds)
  if (!name || thing === undefined) return notFound(visit)
  const deed = await readDeed(visit, deeds)
  if ((deed.reason ?? '').length > longestAnswer)
    return answerTo(visit, deeds, thing, id, name, { sentence: tooLong, clause: '' })
  if (visit.form.text('password') && !deed.signature?.provedAt)
    // Nothing is written yet but the failure, which must be remembered.
    return keeping(await answerTo(visit, deeds, thing, id, name, { sentence: notYourPassword, clause: '' }))
  const outcome = await deeds.act(visit, id, name, deed)
  if (outcome.ok) return redirect(deeds.afterwards?.(visit, id) ?? `${deeds.base}/${id}`)
  return 'unknown' in outcome ? notFound(visit) : answerTo(visit, deeds, thing, id, name, outcome.refusal)
}

const tooLong = `That is too long. Shorten it to ${longestAnswer.toLocaleString('en-GB')} characters.`

/** A refusal that the person can mend here shows the form again, with what was typed; another shows why. */
async function answerTo<State extends string, Name extends string, Facts>(
  visit: Visit,
  deeds: Deeds<State, Name, Facts>,
  thing: string,
  id: string,
  name: Name,
  refusal: Refusal,
): Promise<Response> {
  const subject = await deeds.subject(visit, id)
  const row =
    subject &&
    allowed(deeds.workflow, subject, personIdOf(visit.viewer) ?? '').find((each) => each.action === name)
  return row ? deedPage(visit, deeds, thing, row, refusal) : refused(visit, refusal)
}

async function asked<State extends string, Name extends string, Facts>(
  visit: Visit,
  deeds: Deeds<State, Name, Facts>,
) {
  const { id = '', action } = visit.params
  return { id, name: deeds.actions.find((each) => each === action), thing: await deeds.nameOf(visit, id) }
}

async function readDeed<State extends string, Name extends string, Facts>(
  visit: Visit,
  { prove }: Deeds<State, Name, Facts>,
): Promise<Deed<undefined>> {
  const { form } = visit
  const typedName = form.text('typed-name')
  const password = form.text('password')
  return {
    input: undefined,
    reason: form.text('reason'),
    ...(typedName || password ? { signature: { typedName, provedAt: await prove(visit, password) } } : {}),
  }
}

function deedPage<State extends string, Name extends string, Facts>(
  visit: Visit,
  { base }: Deeds<State, Name, Facts>,
  thing: string,
  row: Action<State, string, Facts>,
  refusal: Refusal | undefined,
): Response {
  return page(
    visit,
    { title: row.label, status: refusal ? 422 : 200, backHref: `${base}/${visit.params['id'] ?? ''}` },
    <DeedPage
      thing={thing}
      row={row}
      action={visit.url.pathname}
      once={visit.once}
      reason={visit.form.text('reason')}
      typedName={visit.form.text('typed-name')}
      refusal={refusal}
      proof={proofOf(visit)}
    />,
  )
}
