// The passkeys of a person: each with its name, and a form for one more.
import { moment } from '../../ui/dates.ts'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { Ways } from '../account/ways.ts'
import { PasskeyForm, type PasskeyOffer } from './passkey-form.tsx'

export interface PasskeysView {
  passkeys: Ways['passkeys']
  offer: PasskeyOffer
  /** What the new one is called unless the person says otherwise. */
  name: string
  error: string | undefined
  once: string
  zone: string
}

export function PasskeysPage({ passkeys, offer, name, error, once, zone }: PasskeysView) {
  return (
    <>
      <ErrorSummary errors={{ 'new-passkey': error }} />
      <PageTitle lead="Your device keeps it, and opens it with your finger, your face or its PIN. Nobody can guess it or talk you out of it.">
        Passkeys
      </PageTitle>
      {passkeys.length > 0 && (
        <Card title="Yours">
          <ul class="gp-rows">
            {passkeys.map((passkey) => (
              <PasskeyRow passkey={passkey} once={once} zone={zone} />
            ))}
          </ul>
        </Card>
      )}
      <Card title={passkeys.length > 0 ? 'One more' : 'Add a passkey'}>
        <NewPasskey action="/account/passkeys" offer={offer} name={name} once={once} />
      </Card>
    </>
  )
}

export function NewPasskey({
  action,
  offer,
  name,
  once,
  to,
}: {
  action: string
  offer: PasskeyOffer
  name: string
  once: string
  to?: string
}) {
  return (
    <PasskeyForm
      id="new-passkey"
      action={action}
      once={once}
      does="make"
      offer={offer}
      label="Make a passkey"
      instead="A passkey needs a browser that runs scripts. Open this page in another one, or use a password."
      {...(to === undefined ? {} : { to })}
    >
      <TextField
        name="name"
        label="What do you call this device?"
        value={name}
        width={20}
        autocomplete="off"
        spellcheck={false}
      />
    </PasskeyForm>
  )
}

function PasskeyRow({
  passkey: { id, name, madeAt, usedAt },
  once,
  zone,
}: {
  passkey: Ways['passkeys'][number]
  once: string
  zone: string
}) {
  return (
    <li class="gp-rows__row">
      <div>
        <p class="gp-rows__name">{name}</p>
        <p class="gp-rows__note">
          Made {moment(madeAt, zone)}. {usedAt ? `Last used ${moment(usedAt, zone)}.` : 'Not used yet.'}
        </p>
      </div>
      <Form action={`/account/passkeys/${id}/remove`} once={once}>
        <button type="submit" class="gp-link-button">
          Remove<span class="govuk-visually-hidden"> {name}</span>
        </button>
      </Form>
    </li>
  )
}
