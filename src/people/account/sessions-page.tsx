// Where a person is signed in: each device in plain words, with "sign out there".
import { Button } from '../../ui/components/button.tsx'
import { moment } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { OwnSession } from './own-sessions.ts'

export interface SessionsView {
  sessions: readonly OwnSession[]
  zone: string
  once: string
}

export function SessionsPage({ sessions, zone, once }: SessionsView) {
  return (
    <>
      <PageTitle lead="If you don’t know one of these, sign out there and choose a new password.">
        Where you are signed in
      </PageTitle>
      <Card>
        <ul class="gp-rows">
          {sessions.map((session) => (
            <SessionRow session={session} zone={zone} once={once} />
          ))}
        </ul>
      </Card>
      {sessions.length > 1 && (
        <Form action="/account/sessions" once={once}>
          <Button classes="govuk-button--secondary" preventDoubleClick>
            Sign out everywhere else
          </Button>
        </Form>
      )}
    </>
  )
}

function SessionRow({
  session: { id, device, lastUsedAt, since, here },
  zone,
  once,
}: {
  session: OwnSession
  zone: string
  once: string
}) {
  return (
    <li class="gp-rows__row">
      <div>
        <p class="gp-rows__name">
          {device} {here && <Pill tone="green">This one</Pill>}
        </p>
        <p class="gp-rows__note">
          Last used {moment(lastUsedAt, zone)}. Signed in {moment(since, zone)}.
        </p>
      </div>
      {!here && (
        <Form action={`/account/sessions/${id}`} once={once}>
          <button type="submit" class="gp-link-button">
            Sign out there
            <span class="govuk-visually-hidden">
              {' '}
              ({device}, last used {moment(lastUsedAt, zone)})
            </span>
          </button>
        </Form>
      )}
    </li>
  )
}
