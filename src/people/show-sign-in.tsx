// Shows the page of signing in, with every way that this school offers.
import type { Visit } from '../platform/http/visit.ts'
import { Button } from '../ui/components/button.tsx'
import type { FieldErrors } from '../ui/fields/error-summary.tsx'
import { page } from '../ui/page.tsx'
import { wanted } from './destination.ts'
import { waysElsewhere } from './elsewhere/provider.ts'
import { PasskeyForm } from './passkeys/passkey-form.tsx'
import { askPasskey } from './passkeys/use-passkey.ts'
import { SignInPage } from './sign-in-pages.tsx'

/** `email` is filled in where the form did not bring one. */
export async function showSignIn(
  visit: Visit,
  errors: FieldErrors,
  status: number,
  email = '',
): Promise<Response> {
  const to = wanted(visit)
  return page(
    visit,
    { title: 'Sign in', status },
    <SignInPage
      once={visit.once}
      to={to}
      email={visit.form.text('email') || email}
      errors={errors}
      kept={to.startsWith('/kept/')}
    >
      <Elsewhere ways={await waysElsewhere(visit)} base="/sign-in/elsewhere" to={to} />
      <UsePasskey offer={await askPasskey(visit)} once={visit.once} to={to} />
    </SignInPage>,
  )
}

/** A link for each provider: by a link and not by a form, since a form may lead to pages of ours only. */
export function Elsewhere({
  ways,
  base,
  to,
}: {
  ways: readonly { id: string; name: string }[]
  base: string
  to: string
}) {
  return (
    <>
      {ways.map(({ id, name }) => (
        <Button classes="govuk-button--secondary" href={`${base}/${id}?to=${encodeURIComponent(to)}`}>
          Sign in with {name}
        </Button>
      ))}
    </>
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
