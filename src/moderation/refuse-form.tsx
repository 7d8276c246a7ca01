// The form in which a moderator refuses a contribution: which house rule it breaks, and why.
import { Button } from '../ui/components/button.tsx'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { RadioField } from '../ui/fields/radio-field.tsx'
import { TextAreaField } from '../ui/fields/text-area-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'

export interface RefuseView {
  to: string
  label: string
  /** The house rules in force, word for word. */
  rules: readonly string[]
  rule: string
  reason: string
  errors: FieldErrors
  once: string
}

export const RefuseForm = ({ to, label, rules, rule, reason, errors, once }: RefuseView) => (
  <Card title={label}>
    <Form action={to} once={once}>
      <RadioField
        name="rule"
        label="Which rule does it break?"
        options={rules.map((each) => ({ value: each, text: each }))}
        value={rule}
        error={errors['rule']}
      />
      <TextAreaField
        name="reason"
        label="Why?"
        hint="The sender reads this. Say what would have been all right."
        rows={3}
        value={reason}
        error={errors['reason']}
      />
      <Button preventDoubleClick classes="govuk-button--secondary">
        {label}
      </Button>
    </Form>
  </Card>
)
