// The pages of signing in, and of getting back what was typed when a session had ended.
import type { ComponentChildren } from 'preact'

import type { Kept } from '../platform/http/kept-typing.ts'
import { Button } from '../ui/components/button.tsx'
import { SummaryList } from '../ui/components/summary-list.tsx'
import { ErrorSummary, type FieldErrors } from '../ui/fields/error-summary.tsx'
import { PasswordField } from '../ui/fields/password-field.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { Form } from '../ui/form.tsx'
import { Card } from '../ui/lift/card.tsx'
import { PageTitle } from '../ui/lift/page-title.tsx'

export interface SignInView {
  once: string
  to: string
  email: string
  errors: FieldErrors
  /** Whether the person was in the middle of something that has been kept. */
  kept: boolean
  /** The other ways to sign in. */
  children?: ComponentChildren
}

export function SignInPage({ once, to, email, errors, kept, children }: SignInView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle>Sign in</PageTitle>
      {kept && (
        <p class="govuk-body">
          You were signed out because some time had passed. What you typed is kept. You get it back when you
          have signed in.
        </p>
      )}
      <Card>
        <Form action="/sign-in" once={once}>
          <input type="hidden" name="to" value={to} />
          <TextField
            name="email"
            label="Your e-mail address at the school"
            type="email"
            autocomplete="username"
            spellcheck={false}
            value={email}
            error={errors['email']}
          />
          <PasswordField
            name="password"
            label="Password"
            autocomplete="current-password"
            error={errors['password']}
          />
          <Button preventDoubleClick>Sign in</Button>
        </Form>
        {children}
        <p class="govuk-body">
          <a class="govuk-link" href="/sign-in/letter">
            I can’t sign in
          </a>
        </p>
      </Card>
    </>
  )
}

export function KeptPage({ kept, once, id }: { kept: Kept; once: string; id: string }) {
  return (
    <>
      <PageTitle>Here is what you typed</PageTitle>
      <p class="govuk-body">
        It arrived when some time had passed since you signed in, so nothing has been saved yet.
      </p>
      <Card>
        <SummaryList
          rows={kept.fields
            .filter(([name, value]) => value !== '' && !/password/u.test(name))
            .map(([name, value]) => ({
              key: { text: name },
              value: { text: <span class="typed">{value}</span> },
            }))}
        />
        <Form action={kept.path} once={once}>
          <input type="hidden" name="_kept" value={id} />
          {kept.fields
            .filter(([name]) => !/password/u.test(name))
            .map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
          <Button preventDoubleClick>Send it now</Button>
        </Form>
        <Form action={`/kept/${id}`} once={once}>
          <Button classes="govuk-button--secondary">Throw it away</Button>
        </Form>
      </Card>
    </>
  )
}
