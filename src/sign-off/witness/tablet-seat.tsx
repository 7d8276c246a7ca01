// The school's tablet in the hands of somebody who signs: nobody is signed in, and no page but the steps of signing opens.
import type { ComponentChildren } from 'preact'

import { personViewer } from '../../people/person-viewer.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import type { Person } from '../../platform/viewer.ts'
import { declaration, signedWords } from '../../policy/signing.workflow.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { page, type PageOptions } from '../../ui/page.tsx'
import { notFound } from '../../ui/trouble-page.tsx'
import { signaturesOf } from '../policy-queries.ts'
import { DeclarePage } from '../signing/declare-page.tsx'
import { ReceiptPage } from '../signing/receipt-page.tsx'
import { versionToSign } from '../signing/signing-decisions.ts'
import type { Seat } from '../signing/signing-seat.ts'
import { readTablet } from './tablet-token.ts'

export interface TabletSeat extends Seat {
  person: Person
  witness: Person
  declareAgain: (errors: FieldErrors) => Promise<Response>
}

/** Does some work at the tablet, as far as the person who reads may see. */
export async function atTablet(
  from: Visit,
  work: (seat: TabletSeat) => Promise<Response>,
): Promise<Response> {
  const visit = nobodyIn(from)
  const tablet = readTablet(visit.program.seal, visit.params['token'] ?? '')
  if (tablet?.schoolId !== visit.school.id) return notFound(visit)
  const [person, witness] = [
    await personViewer(from, tablet.personId),
    await personViewer(from, tablet.witnessId),
  ]
  if (!person || !witness) return notFound(visit)
  if (visit.now.getTime() > tablet.until) return tabletPage(visit, { title: 'The hour is over' }, <Over />)
  return lookAs(from, person, (sight) => {
    const seat: Omit<TabletSeat, 'declare' | 'declareAgain'> = {
      visit,
      sight,
      person,
      witness,
      here: `/policy/sign-here/${visit.params['token'] ?? ''}`,
      show: (options, children) => tabletPage(visit, options, children, person),
      signed: () => signedHere(visit, sight, person),
    }
    const declareAgain = (errors: FieldErrors) => declareHere(seat, errors)
    return work({ ...seat, declareAgain, declare: () => declareAgain({}) })
  })
}

/** A page without menu or name, whoever may still be signed in in this browser. */
const nobodyIn = (visit: Visit): Visit => ({
  ...visit,
  viewer: { kind: 'visitor', schoolId: visit.school.id },
  signedIn: undefined,
  session: undefined,
})

function tabletPage(
  visit: Visit,
  options: PageOptions,
  children: ComponentChildren,
  person?: Person,
): Response {
  return page(
    visit,
    options,
    <>
      {children}
      {person && (
        <p class="gp-tablet">
          {person.name} is reading. To stop, give the tablet back to the office: the place is kept.{' '}
          <a class="govuk-link" href="/sign-in?to=/policy/sign-here">
            The office signs in
          </a>
        </p>
      )}
    </>,
  )
}

async function declareHere(
  { visit, sight, person, witness, here, show }: Omit<TabletSeat, 'declare' | 'declareAgain'>,
  errors: FieldErrors,
): Promise<Response> {
  const version = await versionToSign(sight)
  if (!version) return notFound(visit)
  const wrong = Object.keys(errors).length > 0
  return show(
    { title: 'Sign the policy', status: wrong ? 422 : 200 },
    <DeclarePage
      version={version}
      capacities={person.capacities}
      sentence={declaration}
      typedName={visit.form.text('typed-name')}
      errors={errors}
      action={`${here}/sign`}
      once={visit.once}
      witness={{
        name: witness.name,
        sentence: signedWords('sign-with-witness'),
        typedName: visit.form.text('witness-name'),
      }}
    />,
  )
}

/** The receipt, for whoever has just signed: the office takes the tablet back. */
async function signedHere(visit: Visit, sight: Sight, { personId }: Person): Promise<Response> {
  const [signature] = await signaturesOf(sight, personId)
  return tabletPage(
    visit,
    { title: 'You have signed the policy' },
    <>
      {signature && <ReceiptPage signature={signature} own zone={visit.school.zone} links={false} />}
      <Back>Give the tablet back to the office.</Back>
    </>,
  )
}

const Over = () => (
  <>
    <PageTitle>The hour on this tablet is over</PageTitle>
    <Back>
      Give the tablet back to the office. Your place is kept: you can go on where you were, once the office
      hands it over again.
    </Back>
  </>
)

const Back = ({ children }: { children: ComponentChildren }) => (
  <Card>
    <p>{children}</p>
    <p>
      <a class="govuk-link" href="/sign-in?to=/policy/sign-here">
        The office signs in
      </a>
    </p>
  </Card>
)
