// On the page of somebody's account: another address for them, where they can't reach the one they have.
import { Button } from '../../ui/components/button.tsx'
import { Details } from '../../ui/components/details.tsx'
import { plainDate } from '../../ui/dates.ts'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import type { AddressChange } from './address-change.ts'

export interface OfficeAddressView {
  personId: string
  /** The address that they have. */
  email: string
  /** What a colleague has asked, and who that was. */
  asked: (AddressChange & { by: string }) | undefined
  /** Whether the viewer may agree to it. */
  mayAgree: boolean
  typed: { address: string; reason: string }
  errors: FieldErrors
  once: string
}

export function OfficeAddressCard(view: OfficeAddressView) {
  const { asked, email, errors } = view
  return (
    <Card title="They have another address">
      <p class="govuk-body">
        Whoever can still sign in changes it themselves, under their name. For somebody who can’t, one of you
        asks and a colleague agrees. {email} is told.
      </p>
      {asked && <Asked {...view} asked={asked} />}
      <Details
        summary={asked ? 'Ask for another one instead' : 'Ask for another address'}
        open={Object.keys(errors).length > 0}
      >
        <Ask {...view} />
      </Details>
    </Card>
  )
}

const Asked = ({
  personId,
  email,
  asked,
  mayAgree,
  once,
}: OfficeAddressView & { asked: NonNullable<OfficeAddressView['asked']> }) => (
  <>
    <p class="govuk-body">
      {asked.by} asks to change it from {email} to <strong>{asked.address}</strong>: “{asked.reason}”
    </p>
    {mayAgree ? (
      <Form action={`/accounts/${personId}/agree-address`} once={once}>
        <p class="govuk-body">
          Speak with them first, face to face or by a number that you know. When you agree, every way that
          they had ends, and an invitation goes to the new address.
        </p>
        <Button preventDoubleClick>Agree, and send the letter</Button>
      </Form>
    ) : (
      <p class="govuk-body">
        A colleague who keeps accounts can agree until {plainDate(asked.endsAt.toISOString().slice(0, 10))}.
      </p>
    )}
  </>
)

const Ask = ({ personId, typed, errors, once }: OfficeAddressView) => (
  <Form action={`/accounts/${personId}/propose-address`} once={once}>
    <TextField
      name="address"
      label="The new address"
      type="email"
      autocomplete="off"
      spellcheck={false}
      value={typed.address}
      error={errors['address']}
    />
    <TextAreaField
      name="reason"
      label="Why, and how do you know that it is theirs?"
      rows={3}
      value={typed.reason}
      error={errors['reason']}
    />
    <Button classes="govuk-button--secondary" preventDoubleClick>
      Ask a colleague to agree
    </Button>
  </Form>
)
