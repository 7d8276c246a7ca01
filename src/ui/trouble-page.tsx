// The pages for when a visit goes wrong: what happened, and what to do next.
import { render } from 'preact-render-to-string'

import { troubles, type DrawTrouble, type Trouble } from '../platform/http/faces.ts'
import { noSchoolYet } from '../platform/http/open-first-visit.ts'
import { redirect } from '../platform/http/route.ts'
import type { School, Visit } from '../platform/http/visit.ts'
import type { Program } from '../platform/program.ts'
import type { NextStep, Refusal } from '../policy/workflow.ts'
import { Card } from './lift/card.tsx'
import { PageTitle } from './lift/page-title.tsx'
import { documentOf, page } from './page.tsx'
import { Shell } from './shell.tsx'

/** Where each next step is done, and what the link to it says. */
const nextSteps: Record<NextStep, { text: string; href: string }> = {
  sign: { text: 'Read and sign the policy', href: '/policy/sign' },
  'ask-leave': { text: 'Ask for leave to take part elsewhere', href: '/joining' },
}

type TroubleView = Pick<Trouble, 'title' | 'sentences'> & { next?: NextStep | undefined }

function TroublePage({ title, sentences, next }: TroubleView) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <Card>
        {sentences.map((sentence) => (
          <p class="govuk-body">{sentence}</p>
        ))}
        {next && (
          <p class="govuk-body">
            <a class="govuk-link" href={nextSteps[next].href}>
              {nextSteps[next].text}
            </a>
          </p>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href="/">
            Go to the first page
          </a>
        </p>
      </Card>
    </>
  )
}

/** Somebody else's record and one that does not exist get this same answer. */
export const notFound = (visit: Visit): Response => {
  const { status, title } = troubles.unknown
  return page(visit, { title, status }, <TroublePage {...troubles.unknown} />)
}

const whereItStands = (clause: string): string =>
  clause === 'signature'
    ? 'The policy says so on its signature page.'
    : clause && `The policy says so in ${clause}.`

/** A refusal as a page of its own, for a deed that has no form to go back to. */
export const refused = (visit: Visit, refusal: Refusal): Response =>
  page(
    visit,
    { title: 'That can’t be done', status: 409 },
    <TroublePage
      title="That can’t be done"
      sentences={[refusal.sentence, whereItStands(refusal.clause)]}
      next={refusal.next}
    />,
  )

/** The answer to a deed: on to `to` when it was done, else why not. */
export function answered(visit: Visit, outcome: Outcome, to: string): Response {
  if (outcome.ok) return redirect(to)
  return 'unknown' in outcome ? notFound(visit) : refused(visit, outcome.refusal)
}

/** What the door answers. */
type Outcome = { ok: true } | { ok: false; refusal: Refusal } | { ok: false; unknown: true }

export const drawTrouble =
  (program: Program): DrawTrouble =>
  (trouble, visit) =>
    visit
      ? documentOf(visit, trouble, <TroublePage {...trouble} />)
      : `<!doctype html>${render(
          <Shell school={nameless} menu={[]} title={trouble.title} assets={program.assets} once="">
            <TroublePage {...trouble} />
          </Shell>,
        )}`

/** Before we know which school it is. */
const nameless: School = { ...noSchoolYet, id: '', made: true }

/** The page behind a letter's link that opens nothing, or nothing for whoever looks; `next` says how to get a new one. */
export const linkEnded = (visit: Visit, next: string): Response => {
  const title = 'This link doesn’t open any more'
  return page(visit, { title, status: 404 }, <TroublePage title={title} sentences={[next]} />)
}
