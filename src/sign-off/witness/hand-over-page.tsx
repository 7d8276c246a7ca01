// The office hands its tablet to somebody who signs on it, and reads first what that does and what it does not.
import { Button } from '../../ui/components/button.tsx'
import { Details } from '../../ui/components/details.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { EmptyState } from '../../ui/lift/empty-state.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { PolicyVersion } from '../versions/policy-version.ts'
import type { SignsHere } from './who-can-sign-here.ts'
import { WhoField } from './who-field.tsx'

export interface HandOverView {
  version: PolicyVersion
  people: readonly SignsHere[]
  chosen: string
  error: string | undefined
  once: string
}

export function HandOverPage({ version, people, chosen, error, once }: HandOverView) {
  return (
    <>
      <ErrorSummary errors={{ person: error }} />
      <PageTitle
        caption={`${version.title}, version ${version.number}`}
        lead="For somebody who has no e-mail at the school, or would rather read here. You are the witness."
      >
        Sign on this tablet
      </PageTitle>
      <Card>
        {people.length === 0 ? (
          <EmptyState title="Everybody else has signed">Nobody waits to sign here.</EmptyState>
        ) : (
          <Form action="/policy/sign-here" once={once}>
            <WhoField label="Who signs here?" people={people} value={chosen} error={error} />
            <WhatHappens />
            <Button preventDoubleClick>Hand over the tablet</Button>
          </Form>
        )}
        <p>
          <a class="govuk-link" href="/policy/record-paper">
            Record a signature on paper
          </a>{' '}
          instead.
        </p>
      </Card>
    </>
  )
}

const WhatHappens = () => (
  <>
    <p>You are signed out here. The tablet then shows the policy and nothing else, for an hour.</p>
    <p>
      They read, answer the questions and type their name. Then you sign as the witness, with your password.
    </p>
    <Details summary="What this does not protect">
      <p>
        Stay near. The program can’t see who holds the tablet, so you sign that you know them and that they
        read. Don’t let the tablet’s browser keep your password, and close other windows that show the
        school’s records: what stands on the screen already stays there.
      </p>
    </Details>
  </>
)
