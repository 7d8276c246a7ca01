// The pages of one-time codes: setting them up, typing one, and the recovery codes.
import type { ComponentChildren } from 'preact'

import { Button } from '../../ui/components/button.tsx'
import { Details } from '../../ui/components/details.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { addressOf } from './one-time-code.ts'
import type { Offer } from './set-codes.ts'
import { SquareCode } from './square-code.tsx'

export interface SetUpCodesView {
  action: string
  offer: Offer
  school: string
  email: string
  error: string | undefined
  once: string
  /** Where the person goes afterwards. */
  to: string
  /** What else they could do instead. */
  children?: ComponentChildren
}

export function SetUpCodesPage({ action, offer, school, email, error, once, to, children }: SetUpCodesView) {
  return (
    <>
      <ErrorSummary errors={{ code: error }} />
      <PageTitle lead="From then on a stolen password is not enough: we ask for six digits that only your phone shows.">
        Set up one-time codes
      </PageTitle>
      <Card title="1. Point an authenticator app at this square">
        <p class="govuk-body">
          Any app will do: Google Authenticator, Microsoft Authenticator, 2FAS, or your password manager.
        </p>
        <SquareCode
          text={addressOf(offer.secret, school, email)}
          label="Square code for your authenticator app"
        />
        <Details summary="I can’t point a camera at it">
          <p class="govuk-body">On a phone, open the app and type this key:</p>
          <p class="gp-secret">{offer.secret.replace(/(.{4})(?=.)/gu, '$1 ')}</p>
        </Details>
      </Card>
      <Card title="2. Type the six digits that the app shows">
        <Form action={action} once={once}>
          <input type="hidden" name="offer" value={offer.note} />
          <input type="hidden" name="to" value={to} />
          <CodeField label="The code" error={error} />
          <Button preventDoubleClick>Use these codes</Button>
        </Form>
      </Card>
      {children}
    </>
  )
}

function CodeField({ label, error }: { label: string; error: string | undefined }) {
  return (
    <TextField
      name="code"
      label={label}
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck={false}
      width={10}
      error={error}
    />
  )
}

export interface CodeStepView {
  to: string
  /** Whether the person has an app that shows codes. */
  codes: boolean
  errors: { code?: string | undefined; recovery?: string | undefined }
  once: string
  children?: ComponentChildren
}

export function CodeStepPage({ to, codes, errors, once, children }: CodeStepView) {
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle
        lead={
          codes
            ? 'Your password was right. Now the six digits from the app on your phone.'
            : 'Your password was right. Now your passkey.'
        }
      >
        One more step
      </PageTitle>
      {codes && (
        <Card>
          <Form action="/sign-in/code" once={once}>
            <input type="hidden" name="to" value={to} />
            <CodeField label="The code" error={errors.code} />
            <Button preventDoubleClick>Sign in</Button>
          </Form>
        </Card>
      )}
      {children && <Card title={codes ? 'Or with your passkey' : undefined}>{children}</Card>}
      <Card title={codes ? 'Without your phone' : 'Without your passkey'}>
        <Form action="/sign-in/code" once={once}>
          <input type="hidden" name="to" value={to} />
          <TextField
            name="recovery"
            label="A recovery code"
            hint="One of the ten that you kept. Each works once."
            autocomplete="off"
            spellcheck={false}
            width={20}
            error={errors.recovery}
          />
          <Button classes="govuk-button--secondary" preventDoubleClick>
            Use this code
          </Button>
        </Form>
        <p class="govuk-body">
          If you have none left, ask the school office: they can send you a letter to begin anew.
        </p>
      </Card>
    </>
  )
}

export function RecoveryCodesPage({ codes, to }: { codes: readonly string[]; to: string }) {
  return (
    <>
      <PageTitle lead="We show them this once. Print them, or keep them in your password manager.">
        Your recovery codes
      </PageTitle>
      <Card title="Each signs you in once, when your phone is not there">
        <ul class="gp-recovery">
          {codes.map((code) => (
            <li class="gp-secret">{code}</li>
          ))}
        </ul>
        <Button href={to}>I have kept them</Button>
      </Card>
    </>
  )
}

export function RenewRecoveryPage({ left, once }: { left: number; once: string }) {
  return (
    <>
      <PageTitle lead={`You have ${left} left. New ones take the place of all that you have.`}>
        Make new recovery codes
      </PageTitle>
      <Card>
        <Form action="/account/recovery" once={once}>
          <Button name="make" value="ten" preventDoubleClick>
            Make ten new codes
          </Button>
        </Form>
      </Card>
    </>
  )
}
