// Shows the page of signing in, with every way that this school offers.
import type { Visit } from '../platform/http/visit.ts'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { wanted } from './destination.ts'
import { PasskeyForm } from './passkeys/passkey-form.tsx'
import { askPasskey } from './passkeys/use-passkey.ts'
import { SignInPage } from './sign-in-pages.tsx'

export async function showSignIn(visit: Visit, errors: FieldErrors, status: number): Promise<Response> {
  const to = wanted(visit)
  return page(
    visit,
    { title: 'Sign in', status },
    <SignInPage
      once={visit.once}
      to={to}
      email={visit.form.text('email')}
      errors={errors}
      kept={to.startsWith('/kept/')}
    >
      <UsePasskey offer={await askPasskey(visit)} once={visit.once} to={to} />
    </SignInPage>,
  )
}

export function UsePasskey({
  offer,
  once,
  to,
  action = '/sign-in/passkey',
}: {
  offer: Awaited<ReturnType<typeof askPasskey>>
  once: string
  to: string
  action?: string
}) {
  return (
    <PasskeyForm
      id="use-passkey"
      action={action}
      once={once}
      does="use"
      offer={offer}
      label="Use a passkey"
      instead="A passkey needs a browser that runs scripts. Without one, sign in another way."
      secondary
      to={to}
    />
  )
}

/** What is said where a passkey did not open anything. */
export const notThisPasskey = {
  'use-passkey': 'This passkey doesn’t belong to anybody here. Try another one, or sign in another way.',
}
