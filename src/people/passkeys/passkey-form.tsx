// The form that makes or uses a passkey. The browser's script wakes its button; without scripts it says what to do instead.
import type { ComponentChildren } from 'preact'

import { Button } from '../../ui/components/button.tsx'
import { Form } from '../../ui/form.tsx'

/** What the browser needs, and our sealed note of it. */
export interface PasskeyOffer {
  options: string
  challenge: string
}

export interface PasskeyFormProps {
  id: string
  action: string
  once: string
  does: 'make' | 'use'
  offer: PasskeyOffer
  /** The words on the button. */
  label: string
  /** What to do in a browser that can't. */
  instead: ComponentChildren
  secondary?: boolean
  to?: string
  children?: ComponentChildren
}

export function PasskeyForm({
  id,
  action,
  once,
  does,
  offer,
  label,
  instead,
  secondary,
  to,
  children,
}: PasskeyFormProps) {
  return (
    <Form id={id} action={action} once={once} classes="gp-passkey">
      <input type="hidden" name="challenge" value={offer.challenge} />
      <input type="hidden" name="passkey" value="" />
      {to !== undefined && <input type="hidden" name="to" value={to} />}
      {children && (
        <div class="gp-passkey__part" hidden>
          {children}
        </div>
      )}
      <p class="govuk-error-message gp-passkey__trouble" role="alert" />
      <Button
        classes={secondary ? 'govuk-button--secondary' : ''}
        attributes={{ hidden: true, 'data-passkey': does, 'data-options': offer.options }}
      >
        {label}
      </Button>
      <p class="gp-passkey__instead">{instead}</p>
    </Form>
  )
}
