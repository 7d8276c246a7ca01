// The first page of a program that knows no school yet: who the school is, and who can sign in first.
import type { FormFields } from '../platform/http/form-fields.ts'
import type { FirstPlace } from '../policy/first-people.data.ts'
import { Button } from '../ui/components/button.tsx'
import { TickField } from '../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { PasswordField } from '../ui/fields/password-field.tsx'
import { RadioField } from '../ui/fields/radio-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'
import { DetailsFields, type Field } from './school/details-fields.tsx'

export interface SetUpView {
  once: string
  form: FormFields
  errors: FieldErrors
  /** The name under which the technician founded the school; undefined in an empty program. */
  founded: string | undefined
}

export function SetUpPage({ once, form, errors, founded }: SetUpView) {
  const known = (name: string) => (name === 'school-name' ? (founded ?? '') : '')
  const field = (name: string) => ({ name, value: form.text(name) || known(name), error: errors[name] })
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="Five minutes, once. Then the headteacher is signed in and can begin.">
        Set up your school
      </PageTitle>
      <Form action="/set-up" once={once}>
        <Card
          title={
            founded === undefined ? 'Are you the person who started the program?' : 'Were you given the code?'
          }
        >
          <TextField
            {...field('code')}
            label="The code"
            hint={
              founded === undefined
                ? 'Eight letters and digits, in the window where the program was started. A new start gives a new code.'
                : 'Eight letters and digits, from the technician who founded the school here.'
            }
            width={10}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
        </Card>
        <Card title="The school">
          <DetailsFields field={field} />
        </Card>
        <Card title="The headteacher">
          <PersonFields place="head" field={field} />
        </Card>
        <LeadCard field={field} chosen={form.text('lead')} error={errors['lead']} />
        <Card title="The communications manager">
          <p class="govuk-body">
            Approves how each site uses the school’s name and logo. Where there is none, the headteacher does.
          </p>
          <TickField
            name="communications"
            label="The school has a communications manager"
            checked={form.text('communications') === 'yes'}
            conditional={<PersonFields place="communications" field={field} />}
          />
        </Card>
        <Button preventDoubleClick>Set up the school</Button>
      </Form>
    </>
  )
}

function LeadCard({ field, chosen, error }: { field: Field; chosen: string; error: string | undefined }) {
  return (
    <Card title="The designated safeguarding lead">
      <p class="govuk-body">Every concern that anybody raises here goes to them at once.</p>
      <RadioField
        name="lead"
        label="Who is it?"
        size="s"
        value={chosen}
        error={error}
        options={[
          { value: 'head', text: 'The headteacher' },
          { value: 'other', text: 'Somebody else', conditional: <PersonFields place="lead" field={field} /> },
        ]}
      />
    </Card>
  )
}

/** Password managers are told that each person's fields belong together. */
function PersonFields({ place, field }: { place: FirstPlace; field: Field }) {
  const section = `section-${place}`
  return (
    <>
      <TextField {...field(`${place}-name`)} label="Full name" autocomplete={`${section} name`} />
      <TextField
        {...field(`${place}-email`)}
        label="E-mail address at the school"
        type="email"
        autocomplete={`${section} username`}
        spellcheck={false}
      />
      <PasswordField
        name={`${place}-password`}
        error={field(`${place}-password`).error}
        label="Password"
        hint={
          place === 'head'
            ? 'At least 12 characters, because machines guess short ones. Three words that don’t belong together are easy to remember and hard to guess.'
            : 'At least 12 characters. Give it to them in person, not by e-mail.'
        }
        autocomplete="new-password"
      />
    </>
  )
}
