// How the school signs in: times, and accounts elsewhere.
import type { FormFields } from '../../platform/http/form-fields.ts'
import { signInChoices, type SignInChoice } from '../../policy/sign-in.data.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { SignInSettings } from '../sign-in-settings.ts'
import { ProviderForm } from './provider-form.tsx'

export interface SettingsView {
  settings: SignInSettings
  providers: readonly { id: string; name: string }[]
  form: FormFields
  errors: FieldErrors
  /** Where a provider sends people back to: the technician types it there. */
  back: string
  once: string
}

export function SettingsPage({ settings, providers, form, errors, back, once }: SettingsView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle>How your school signs in</PageTitle>
      <TimesCard settings={settings} form={form} errors={errors} once={once} />
      <Card title="Accounts that your people have elsewhere">
        {providers.length === 0 && (
          <p class="govuk-body">
            None yet. With one, people sign in as they do for their mail, and your own rules there count.
          </p>
        )}
        <ul class="gp-rows">
          {providers.map(({ id, name }) => (
            <li class="gp-rows__row">
              <p class="gp-rows__name">{name}</p>
              <Form action={`/sign-in-settings/providers/${id}/remove`} once={once}>
                <button type="submit" class="gp-link-button">
                  Remove<span class="govuk-visually-hidden"> {name}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      </Card>
      <ProviderForm form={form} errors={errors} back={back} once={once} />
    </>
  )
}

const labels: Readonly<Record<SignInChoice, { label: string; suffix: string }>> = {
  idleMinutes: { label: 'Signed out when nothing was done for', suffix: 'minutes' },
  lastsMinutes: { label: 'Signed out in any case after', suffix: 'minutes' },
  inviteDays: { label: 'An invitation opens for', suffix: 'days' },
}

function TimesCard({
  settings,
  form,
  errors,
  once,
}: Pick<SettingsView, 'settings' | 'form' | 'errors' | 'once'>) {
  const names = Object.keys(signInChoices) as SignInChoice[]
  return (
    <Card title="How long it lasts">
      <Form action="/sign-in-settings" once={once}>
        {names.map((name) => (
          <TextField
            name={name}
            label={labels[name].label}
            hint={`From ${signInChoices[name].least} to ${signInChoices[name].most}. Usual: ${signInChoices[name].usual}.`}
            suffix={labels[name].suffix}
            inputmode="numeric"
            width={5}
            value={form.has(name) ? form.text(name) : String(settings[name])}
            error={errors[name]}
          />
        ))}
        <Button preventDoubleClick>Save these times</Button>
      </Form>
    </Card>
  )
}
