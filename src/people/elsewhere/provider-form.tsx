// The form of a new provider of accounts: what the technician has from Google, Microsoft or another.
import type { FormFields } from '../../platform/http/form-fields.ts'
import { Button } from '../../ui/components/button.tsx'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { PasswordField } from '../../ui/fields/password-field.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'

interface ProviderFormProps {
  form: FormFields
  errors: FieldErrors
  back: string
  once: string
}

export function ProviderForm({ form, errors, back, once }: ProviderFormProps) {
  const field = (name: string) => ({ name, value: form.text(name), error: errors[name], spellcheck: false })
  return (
    <Card title="Add one">
      <p class="govuk-body">
        There, register a web application. As the address to lead back to (redirect URI), give it{' '}
        <strong class="gp-secret">{back}</strong>
      </p>
      <Form action="/sign-in-settings/providers" once={once}>
        <RadioField
          name="kind"
          label="Where does your school have its accounts?"
          size="s"
          value={form.text('kind')}
          error={errors['kind']}
          options={[
            { value: 'google', text: 'Google Workspace' },
            {
              value: 'microsoft',
              text: 'Microsoft 365 (Entra)',
              conditional: (
                <TextField
                  {...field('tenant')}
                  label="Directory (tenant) ID"
                  hint="From the overview page of your directory. Accounts of any other directory are refused."
                />
              ),
            },
            {
              value: 'other',
              text: 'Another OpenID Connect provider',
              conditional: (
                <>
                  <TextField {...field('name')} label="Its name, as people know it" width={20} />
                  <TextField {...field('issuer')} label="Address of the issuer" type="url" inputmode="url" />
                </>
              ),
            },
          ]}
        />
        <TextField
          {...field('domain')}
          label="Your school’s domain"
          hint="What stands after the @ in your people’s addresses. Accounts of any other domain are refused."
        />
        <TextField {...field('client-id')} label="Client ID" autocomplete="off" />
        <PasswordField
          name="client-password"
          label="Client secret"
          hint="We keep it sealed, and never show it again."
          autocomplete="new-password"
          error={errors['client-password']}
        />
        <Button preventDoubleClick>Add it</Button>
      </Form>
    </Card>
  )
}
