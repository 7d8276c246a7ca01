// The page of one step of the set-up.
import type { ComponentChildren } from 'preact'

import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { Step } from './set-up-steps.ts'

export interface StepView {
  steps: readonly Step[]
  step: Step
  lead: string
  errors: FieldErrors
  once: string
  children: ComponentChildren
}

export function StepPage({ steps, step, lead, errors, once, children }: StepView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        caption={`Set up your school, step ${steps.indexOf(step) + 1} of ${steps.length}`}
        lead={lead}
      >
        {step.title}
      </PageTitle>
      <Card>
        <Form action={step.href} once={once}>
          {children}
          <ActionRow>
            <Button preventDoubleClick>Save and go on</Button>
            <a class="govuk-link" href="/school/set-up">
              Leave it as it is
            </a>
          </ActionRow>
        </Form>
      </Card>
    </>
  )
}
