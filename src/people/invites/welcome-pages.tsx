// The pages behind a letter's link, and the page that asks for such a letter.
import type { ComponentChildren } from 'preact'

import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { NewPasswordField } from '../account/password-page.tsx'
import type { OpenLink } from './links.ts'

export interface WelcomeView {
  link: OpenLink
  action: string
  errors: FieldErrors
  once: string
  /** Other ways than a password, which come first. */
  children?: ComponentChildren
}

export function WelcomePage({ link: { kind, name, email }, action, errors, once, children }: WelcomeView) {
  const invited = kind === 'invitation'
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        lead={
          invited ? 'Choose how you want to sign in. You can add other ways later.' : `For ${name}, ${email}.`
        }
      >
        {invited ? `Welcome, ${name}` : 'Choose a new password'}
      </PageTitle>
      {children}
      <Card title={invited ? 'With a password and your phone' : undefined}>
        <Form action={action} once={once}>
          <input type="hidden" name="username" autocomplete="username" value={email} />
          <NewPasswordField error={errors['new-password']} />
          <Button preventDoubleClick>{invited ? 'Use this password' : 'Change the password'}</Button>
        </Form>
      </Card>
    </>
  )
}

export function LinkOverPage() {
  return (
    <>
      <PageTitle>This link doesn’t open any more</PageTitle>
      <Card>
        <p class="govuk-body">Each link opens once, and for a limited time.</p>
        <ul class="govuk-list govuk-list--bullet">
          <li>
            If you have set a password already, <a href="/sign-in">sign in</a>.
          </li>
          <li>
            If not, <a href="/sign-in/letter">ask for a new letter</a>.
          </li>
        </ul>
      </Card>
    </>
  )
}

export function AskLetterPage({
  email,
  error,
  once,
}: {
  email: string
  error: string | undefined
  once: string
}) {
  return (
    <>
      <ErrorSummary errors={{ email: error }} />
      <PageTitle lead="We send you a letter by e-mail, with a link to choose a new password.">
        You can’t sign in?
      </PageTitle>
      <Card>
        <Form action="/sign-in/letter" once={once}>
          <TextField
            name="email"
            label="Your e-mail address at the school"
            type="email"
            autocomplete="username"
            spellcheck={false}
            value={email}
            error={error}
          />
          <Button preventDoubleClick>Send me the letter</Button>
        </Form>
      </Card>
    </>
  )
}

export function LetterSentPage() {
  return (
    <>
      <PageTitle>Look into your mail</PageTitle>
      <Card>
        <p class="govuk-body">
          If the school knows the address that you typed, a letter is on its way. Its link opens once, in the
          next hour.
        </p>
        <p class="govuk-body">
          Nothing has come after ten minutes? Look among the unwanted mail. Then ask the school office which
          address they have for you.
        </p>
        <a class="govuk-link" href="/sign-in">
          Back to sign in
        </a>
      </Card>
    </>
  )
}
