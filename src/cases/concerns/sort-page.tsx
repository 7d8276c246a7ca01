// The page on which a concern is sorted: what it is, whom it is about, and which child.
import { fileKinds, sortedKinds } from '../../policy/cases/case-kinds.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { CheckboxField, TickField } from '../../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Quote } from '../../ui/lift/quote.tsx'

export interface SortView {
  id: string
  text: string
  /** Whom it may be about, as it was typed. */
  whom: string | null
  people: readonly { id: string; name: string; position: string }[]
  typed: (field: string) => string
  chosen: readonly string[]
  errors: FieldErrors
  once: string
}

export const SortPage = ({ id, text, whom, people, typed, chosen, errors, once }: SortView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle lead="It goes at once to whoever manages such cases. Those whom it is about never see it.">
      Sort the concern
    </PageTitle>
    <Card>
      <Quote>{text}</Quote>
      {whom && <p class="govuk-body">About: {whom}</p>}
    </Card>
    <Card>
      <Form action={`/concerns/${id}/sort`} once={once}>
        <RadioField
          name="kind"
          label="What is it?"
          size="m"
          options={sortedKinds.map((kind) => ({
            value: kind,
            text: fileKinds[kind].label,
            hint: fileKinds[kind].says,
          }))}
          value={typed('kind')}
          error={errors['kind']}
        />
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">People here whom it is about</span>
          </summary>
          <div class="govuk-details__text">
            <CheckboxField
              name="subjects"
              label="Tick each. From that moment they see nothing of it, whatever their role."
              small
              options={people.map((person) => ({
                value: person.id,
                text: person.name,
                hint: person.position,
              }))}
              values={chosen}
            />
          </div>
        </details>
        <TextField
          name="child"
          label="Which child, if one is concerned? (optional)"
          width={30}
          spellcheck={false}
          value={typed('child')}
          error={errors['child']}
        />
        <TickField
          name="danger"
          label="A child is in danger now"
          checked={typed('danger') === 'yes'}
          conditional={
            <InsetText>
              <strong>Ring 999 now.</strong> The form can wait.
            </InsetText>
          }
        />
        <Button preventDoubleClick>Sort it</Button>
      </Form>
    </Card>
  </>
)
