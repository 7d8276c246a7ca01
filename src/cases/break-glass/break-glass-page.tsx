// Asking to read a case in an emergency, and agreeing to it.
import { fileKinds } from '../../policy/cases/case-kinds.data.ts'
import { caseOpeningWorkflow, type CaseOpeningAction } from '../../policy/cases/case-opening.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { moment, plainDate } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import type { CaseOpening, GlassCase } from './break-glass-queries.ts'

export interface GlassView {
  cases: readonly GlassCase[]
  openings: readonly (CaseOpening & { actions: readonly { action: CaseOpeningAction; label: string }[] })[]
  typed: (field: string) => string
  errors: FieldErrors
  once: string
  zone: string
}

export const GlassPage = (view: GlassView) => (
  <>
    <ErrorSummary errors={view.errors} />
    <PageTitle lead="For an emergency in which nobody else can look. It takes two people and a reason, lasts an hour, is for reading alone, and everybody who answers for cases is told.">
      Read a case in an emergency
    </PageTitle>
    {view.openings.map((opening) => (
      <OpeningCard opening={opening} once={view.once} zone={view.zone} />
    ))}
    {view.cases.length > 0 && <AskForm {...view} />}
    {view.cases.length + view.openings.length === 0 && (
      <p class="govuk-body">There is no case here that you may ask to read.</p>
    )}
  </>
)

interface OpeningProps {
  opening: GlassView['openings'][number]
  once: string
  zone: string
}

const OpeningCard = ({ opening, once, zone }: OpeningProps) => {
  const { label, tone } = caseOpeningWorkflow.states[opening.state]
  return (
    <Card title={`${opening.askerName} asked`} aside={<Pill tone={tone}>{label}</Pill>}>
      <p class="govuk-body">
        {moment(opening.askedAt, zone)}
        {opening.endsAt && `. To be read until ${moment(opening.endsAt, zone)}`}
      </p>
      <Quote>{opening.reason}</Quote>
      <ActionRow>
        {opening.actions.map(({ action, label: words }) => (
          <Form action={`/cases/glass/${opening.id}/${action}`} once={once}>
            <Button preventDoubleClick classes={action === 'agree' ? '' : 'govuk-button--secondary'}>
              {words}
            </Button>
          </Form>
        ))}
      </ActionRow>
    </Card>
  )
}

const AskForm = ({ cases, typed, errors, once }: GlassView) => (
  <Card title="Ask">
    <Form action="/cases/glass" once={once}>
      <RadioField
        name="case"
        label="Which case?"
        size="s"
        options={cases.map(({ id, kind, openedOn }) => ({
          value: id,
          text: fileKinds[kind].label,
          hint: `Opened on ${plainDate(openedOn)}`,
        }))}
        value={typed('case')}
        error={errors['case']}
      />
      <TextAreaField
        name="reason"
        label="Why must it be read now?"
        rows={3}
        value={typed('reason')}
        error={errors['reason']}
      />
      <Button preventDoubleClick>Ask to read it</Button>
    </Form>
  </Card>
)
