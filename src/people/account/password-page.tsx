// The page on which a person chooses a new password.
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { PasswordField } from '../../ui/fields/password-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'

export interface PasswordView {
  email: string
  errors: FieldErrors
  once: string
  /** Whether there is one to change. */
  has: boolean
}

export function PasswordPage({ email, errors, once, has }: PasswordView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="You stay signed in here, and are signed out everywhere else.">
        {has ? 'Change your password' : 'Choose a password'}
      </PageTitle>
      <Card>
        <Form action="/account/password" once={once}>
          <input type="hidden" name="username" autocomplete="username" value={email} />
          {has && (
            <PasswordField
              name="password"
              label="The password that you have now"
              autocomplete="current-password"
              error={errors['password']}
            />
          )}
          <NewPasswordField error={errors['new-password']} />
          <ActionRow>
            <Button preventDoubleClick>{has ? 'Change the password' : 'Use this password'}</Button>
            <a class="govuk-link" href="/account">
              Leave it as it is
            </a>
          </ActionRow>
        </Form>
      </Card>
    </>
  )
}

/** The one way in which a new password is asked for. */
export function NewPasswordField({ error }: { error: string | undefined }) {
  return (
    <PasswordField
      name="new-password"
      label="A new password"
      hint="At least 12 characters. Three words that don’t belong together are easy to remember and hard to guess."
      autocomplete="new-password"
      error={error}
    />
  )
}
