// The page of one part of an imported document that has no place: into which clause it goes, or why it is left out.
import { clauseTitle } from '../../policy/clause-title.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Quote } from '../../ui/lift/quote.tsx'
import type { LeftOver, PolicyVersion } from './policy-version.ts'

export interface LeftOverView {
  version: PolicyVersion
  part: LeftOver
  action: string
  chosen: string
  reason: string
  errors: FieldErrors
  once: string
}

export function LeftOverPage({ version, part, action, chosen, reason, errors, once }: LeftOverView) {
  const seen = <input type="hidden" name="seen" value={String(version.version)} />
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={`Version ${version.number}`} lead={`Line ${part.line}. ${part.why}`}>
        Left over from your document
      </PageTitle>
      <Card>
        <Quote>{part.text}</Quote>
      </Card>
      <Card title="Put it into a clause">
        <Form action={action} once={once}>
          {seen}
          <SelectField
            name="clause"
            label="It goes to the end of"
            placeholder="Choose a clause"
            value={chosen}
            error={errors['clause']}
            options={version.clauses.map(({ number, text }) => ({
              value: number,
              text: nameOf(number, text),
            }))}
          />
          <Button preventDoubleClick>Put it there</Button>
        </Form>
      </Card>
      <Card title="Or leave it out">
        <Form action={`${action}/leave-out`} once={once}>
          {seen}
          <TextAreaField
            name="reason"
            label="Why?"
            hint="It stands in the history of the policy, with these words."
            rows={3}
            value={reason}
            error={errors['reason']}
          />
          <Button preventDoubleClick classes="govuk-button--secondary">
            Leave it out
          </Button>
        </Form>
      </Card>
    </>
  )
}

const nameOf = (number: string, text: string): string => {
  const words = text.replace(/\s+/gu, ' ').slice(0, 50)
  return `${clauseTitle(number)}${words ? `: ${words}${text.length > 50 ? ' …' : ''}` : ''}`
}
