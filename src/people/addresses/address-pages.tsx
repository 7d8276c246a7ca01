// The pages on which a person takes another address for themselves.
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'

export interface AskAddressView {
  now: string
  typed: string
  error: string | undefined
  once: string
}

export const AskAddressPage = ({ now, typed, error, once }: AskAddressView) => (
  <>
    <ErrorSummary errors={{ email: error }} />
    <PageTitle lead={`You sign in with ${now}, until you have said yes at the new address.`}>
      Change your address
    </PageTitle>
    <Card>
      <Form action="/account/address" once={once}>
        <TextField
          name="email"
          label="Your new e-mail address"
          hint="We send a letter there, with a link. Open it in this browser."
          type="email"
          autocomplete="email"
          spellcheck={false}
          value={typed}
          error={error}
        />
        <ActionRow>
          <Button preventDoubleClick>Send me the letter</Button>
          <a class="govuk-link" href="/account">
            Leave it as it is
          </a>
        </ActionRow>
      </Form>
    </Card>
  </>
)

export const AddressSentPage = () => (
  <>
    <PageTitle>Look into your mail</PageTitle>
    <Card>
      <p class="govuk-body">
        A letter is on its way to the new address. Open its link in this browser, in the next hour. Until then
        you sign in as before.
      </p>
      <a class="govuk-link" href="/account">
        Back to your account
      </a>
    </Card>
  </>
)

export const TakeAddressPage = ({
  now,
  address,
  action,
  once,
}: {
  now: string
  address: string
  action: string
  once: string
}) => (
  <>
    <PageTitle lead={`Until now: ${now}`}>Sign in with {address}?</PageTitle>
    <Card>
      <p class="govuk-body">
        From then on you type this address to sign in, and our letters go there. We tell the old address.
      </p>
      <Form action={action} once={once}>
        <ActionRow>
          <Button preventDoubleClick>Yes, use this address</Button>
          <a class="govuk-link" href="/account">
            Leave it as it is
          </a>
        </ActionRow>
      </Form>
    </Card>
  </>
)
