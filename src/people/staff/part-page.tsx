// The page of one form on a person's record, and the page that puts somebody on record.
import { capacities } from '../../policy/people.data.ts'
import { personWorkflow } from '../../policy/person.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Choice, Day, PartFields, WordsFields, type PartFieldsView } from './part-fields.tsx'
import { personParts, type PartName } from './person-parts.data.ts'

export interface PartView extends PartFieldsView {
  /** Where the form leads: /people/:id, or /me on one's own page. */
  base: string
  person: { id: string; name: string }
  part: PartName
  once: string
}

export function PartPage({ person, base, part, once, ...fields }: PartView) {
  const { title, lead, action } = personParts[part]
  const label = personWorkflow.actions.find((row) => row.action === action)?.label
  return (
    <>
      <ErrorSummary errors={fields.errors} />
      <PageTitle caption={person.name} lead={lead}>
        {title}
      </PageTitle>
      <Card>
        <Form action={`${base}/${part}`} once={once}>
          <PartFields part={part} {...fields} />
          <Button preventDoubleClick>{label}</Button>
        </Form>
      </Card>
    </>
  )
}

export function NewPersonPage({ once, ...view }: PartFieldsView & { once: string }) {
  const { form, errors, today } = view
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="Somebody who works for the school, governs it, or takes part in one of its sites.">
        Add a person
      </PageTitle>
      <Card>
        <Form action="/people/new" once={once}>
          <WordsFields {...view} />
          <Choice {...view} name="capacity" label="What are they to the school?" options={capacities} />
          <Day {...view} name="starts" label="From" fallback={today} />
          <TextField
            name="email"
            label="E-mail address, to invite them at once (if you like)"
            type="email"
            spellcheck={false}
            value={form.text('email')}
            error={errors['email']}
          />
          <Button preventDoubleClick>Add the person</Button>
        </Form>
      </Card>
    </>
  )
}
