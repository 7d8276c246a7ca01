// Shows the page behind a letter's link, with every way to begin that this school offers.
import type { Visit } from '../../platform/http/visit.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorMessage } from '../../ui/components/error-message.tsx'
import type { FieldErrors } from '../../ui/fields/error-summary.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { page } from '../../ui/page.tsx'
import { deviceWords } from '../device-words.ts'
import { waysElsewhere } from '../elsewhere/provider.ts'
import { offerPasskey } from '../passkeys/add-passkey.ts'
import { NewPasskey } from '../passkeys/passkeys-page.tsx'
import type { OpenLink } from './links.ts'
import { LinkOverPage, WelcomePage } from './welcome-pages.tsx'

/** `token` is the one of the letter's link. */
export async function showWelcome(
  visit: Visit,
  link: OpenLink,
  token: string,
  errors: FieldErrors,
): Promise<Response> {
  const invited = link.kind === 'invitation'
  const action = `/welcome/${token}`
  const whose = { id: link.personId, name: link.name, email: link.email }
  return page(
    visit,
    {
      title: invited ? 'Welcome' : 'Choose a new password',
      status: Object.values(errors).some(Boolean) ? 422 : 200,
    },
    <WelcomePage link={link} action={action} errors={errors} once={visit.once}>
      {invited && (
        <>
          <BeginElsewhere ways={await waysElsewhere(visit)} base={action} error={errors['elsewhere']} />
          <Card title="With a passkey">
            <p class="govuk-body">Your finger, your face or the PIN of your device. Nothing to remember.</p>
            <NewPasskey
              action={`${action}/passkey`}
              offer={await offerPasskey(visit, whose)}
              name={deviceWords(visit.browser)}
              once={visit.once}
            />
          </Card>
        </>
      )}
    </WelcomePage>,
  )
}

/** By a link and not by a form: a form may lead to pages of ours only. */
function BeginElsewhere({
  ways,
  base,
  error,
}: {
  ways: readonly { id: string; name: string }[]
  base: string
  error: string | undefined
}) {
  if (ways.length === 0) return null
  return (
    <Card title="With an account that you have">
      {error && <ErrorMessage id="elsewhere">{error}</ErrorMessage>}
      {ways.map(({ id, name }) => (
        <Button classes="govuk-button--secondary" href={`${base}/elsewhere/${id}`}>
          Begin with {name}
        </Button>
      ))}
    </Card>
  )
}

export const linkOver = (visit: Visit): Response =>
  page(visit, { title: 'This link doesn’t open any more', status: 404 }, <LinkOverPage />)
