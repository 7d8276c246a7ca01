// The page of one step of a case: what it asks, as fields.
import type { FormFields } from '../../platform/http/form-fields.ts'
import type { CaseAction } from '../../policy/cases/case-workflow.ts'
import type { Question } from '../../policy/cases/questions.ts'
import type { Refusal } from '../../policy/workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { QuestionField } from './question-field.tsx'
import { RingFirst, type Ring } from './ring-first.tsx'

export interface StepView {
  path: string
  thing: string
  row: CaseAction<string, string>
  questions: readonly Question[]
  /** Whom somebody can be named from; undefined where the step names nobody. */
  people: readonly { id: string; name: string; position?: string }[] | undefined
  rings: readonly Ring[]
  danger: boolean
  form: FormFields
  errors: FieldErrors
  refusal: Refusal | undefined
  now: string
  once: string
}

export function StepPage(view: StepView) {
  const { path, thing, row, questions, people, form, errors, refusal, now, once } = view
  return (
    <>
      {view.danger && <RingFirst danger rings={view.rings} />}
      <ErrorSummary errors={refusal ? { reason: refusal.sentence } : errors} />
      <PageTitle caption={thing}>{row.label}</PageTitle>
      <Card>
        <Form action={path} once={once}>
          {questions.map((question) => (
            <QuestionField question={question} form={form} error={errors[question.name]} now={now} />
          ))}
          {people && (
            <SelectField
              name="person"
              label="Who is it?"
              placeholder="Choose a person"
              options={people.map(({ id, name, position }) => ({
                value: id,
                text: [name, position].filter(Boolean).join(', '),
              }))}
              value={form.text('person')}
              error={errors['person']}
            />
          )}
          {row.asks === 'reason' && (
            <TextAreaField
              name="reason"
              label="Why?"
              hint="It stands on the case, for those who see it."
              rows={4}
              value={form.text('reason')}
              error={refusal?.sentence}
            />
          )}
          <Button preventDoubleClick>{row.label}</Button>
        </Form>
      </Card>
    </>
  )
}
