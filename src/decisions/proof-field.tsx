// Shows at the end of a form to be signed how one proves that it is oneself: by a password, or by what one has instead.
import type { ComponentChildren } from 'preact'

import type { Visit } from '../platform/http/visit.ts'
import { Button } from '../ui/components/button.tsx'
import { PasswordField } from '../ui/fields/password-field.tsx'
import { freshFor } from './signature.ts'

export interface Proof {
  /** What the person is asked for: a password, nothing more because they have just proved it, or a proof on a page of its own. */
  asks: 'password' | 'nothing' | 'page'
  /** The page to which that proof leads back. */
  here: string
}

/** What this visit's person is asked for. */
export function proofOf({ signedIn, now, url }: Visit): Proof {
  const here = url.pathname + url.search
  if (signedIn?.hasPassword !== false) return { asks: 'password', here }
  const age = signedIn.provedAt ? now.getTime() - signedIn.provedAt.getTime() : Infinity
  return { asks: age <= freshFor ? 'nothing' : 'page', here }
}

/** `children` is the button that signs; it comes when it can be pressed. */
export function ProofField({
  proof: { asks, here },
  error,
  children,
}: {
  proof: Proof
  /** What was wrong with the password. */
  error?: string | undefined
  children: ComponentChildren
}) {
  if (asks === 'page')
    return (
      <>
        <p class="govuk-body">Before you sign, show that it is you. It leads you back here.</p>
        <Button href={`/prove?to=${encodeURIComponent(here)}`}>Show that it is me</Button>
      </>
    )
  return (
    <>
      {asks === 'password' ? (
        <PasswordField
          name="password"
          label="Your password"
          hint="We ask again, so that nobody else can sign for you."
          autocomplete="current-password"
          error={error}
        />
      ) : (
        <p class="govuk-body">You have just shown that it is you. Sign within five minutes.</p>
      )}
      {children}
    </>
  )
}
