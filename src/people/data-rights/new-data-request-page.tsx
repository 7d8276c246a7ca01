// The page on which a request about data is recorded: first who, then what they ask.
import { dateParts } from '../../platform/http/date-typed.ts'
import type { FormFields } from '../../platform/http/form-fields.ts'
import { dataRequestKinds } from '../../policy/data-request.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { Found } from './data-request-queries.ts'
import { somebodyElse, valueOf } from './read-data-request.ts'

export interface NewRequestView {
  /** Whom the person looked for, and who was found; undefined before they have looked. */
  find: string
  found: readonly Found[] | undefined
  form: FormFields
  errors: FieldErrors
  once: string
}

export function NewDataRequestPage(view: NewRequestView) {
  return (
    <>
      <ErrorSummary errors={view.errors} />
      <PageTitle lead="It may have come by letter, by e-mail or by word of mouth. All of them count.">
        Record a request
      </PageTitle>
      <Card title="Whose data is it?">
        <form method="get" action="/data-requests/new">
          <TextField
            name="find"
            label="Name, or a part of it"
            hint="Staff, governors, carers and pupils are looked through."
            value={view.find}
            spellcheck={false}
            width={30}
          />
          <Button classes="govuk-button--secondary">Look for them</Button>
        </form>
      </Card>
      {view.found && <RequestForm {...view} found={view.found} />}
    </>
  )
}

const RequestForm = ({ find, found, form, errors, once }: NewRequestView & { found: readonly Found[] }) => (
  <Card title="What they ask">
    <Form action={`/data-requests/new?find=${encodeURIComponent(find)}`} once={once}>
      <RadioField
        name="about"
        label={found.length === 0 ? 'Nobody of this name was found' : 'Who is it?'}
        size="s"
        options={[
          ...found.map((each) => ({ value: valueOf(each), text: each.name, hint: each.is })),
          {
            value: somebodyElse,
            text: 'Somebody who is not in this list',
            conditional: <TextField name="name" label="Their name" value={form.text('name')} width={30} />,
          },
        ]}
        value={form.text('about')}
        error={errors['about']}
      />
      <RadioField
        name="kind"
        label="What do they want?"
        size="s"
        options={Object.entries(dataRequestKinds).map(([value, { label, due }]) => ({
          value,
          text: label,
          hint: due,
        }))}
        value={form.text('kind')}
        error={errors['kind']}
      />
      <TextAreaField
        name="asked"
        label="In their words, and how they are reached"
        rows={4}
        value={form.text('asked')}
        error={errors['asked']}
      />
      <DateField
        name="received"
        label="When did it come?"
        hint="The time runs from this day, also where it came to the wrong desk."
        size="s"
        value={dateParts(form, 'received')}
        error={errors['received']}
      />
      <Button preventDoubleClick>Record it</Button>
    </Form>
  </Card>
)
