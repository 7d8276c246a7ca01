// The pages of somebody who works at several schools.
import { Button } from '../../ui/components/button.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { AskedLink } from './link-school.ts'
import type { OwnSchool } from './own-schools.ts'

export interface OwnSchoolsView {
  schools: readonly OwnSchool[]
  /** The name of the school in which the page is read. */
  here: string
  /** Whether one has just been added. */
  added: boolean
  typed: string
  error: string | undefined
  once: string
}

export const OwnSchoolsPage = ({ schools, here, added, typed, error, once }: OwnSchoolsView) => (
  <>
    <ErrorSummary errors={{ host: error }} />
    {added && (
      <NotificationBanner type="success" title="Done" heading="You can go from one to the other now." />
    )}
    <PageTitle lead={`You are in ${here}.`}>Your schools</PageTitle>
    {schools.length > 0 && (
      <Card>
        <ul class="gp-rows">
          {schools.map((school) => (
            <SchoolRow school={school} once={once} />
          ))}
        </ul>
      </Card>
    )}
    <Card title={schools.length > 0 ? 'One more' : 'Do you work at another school too?'}>
      <p class="govuk-body">
        If it uses Gatepost with us, you sign in there once to show that the account is yours. From then on
        you go from one to the other by a link. Each school keeps its own sign-in, and sees nothing of the
        other.
      </p>
      <Form action="/account/schools" once={once}>
        <TextField
          name="host"
          label="Its address"
          hint="As your browser shows it when you sign in there, such as policy.elmfield.example"
          inputmode="url"
          spellcheck={false}
          value={typed}
          error={error}
        />
        <Button classes={schools.length > 0 ? 'govuk-button--secondary' : undefined} preventDoubleClick>
          Go on
        </Button>
      </Form>
    </Card>
  </>
)

const SchoolRow = ({ school: { id, name, as }, once }: { school: OwnSchool; once: string }) => (
  <li class="gp-rows__row">
    <div>
      <p class="gp-rows__name">
        <a class="govuk-link" href={goTo(id)}>
          Go to {name}
        </a>
      </p>
      <p class="gp-rows__note">There you are {as}.</p>
    </div>
    <Form action={`/account/schools/${id}/off`} once={once}>
      <button type="submit" class="gp-link-button">
        Take it off<span class="govuk-visually-hidden"> ({name})</span>
      </button>
    </Form>
  </li>
)

/** By a link and not by a form: a form may lead to pages of ours only. */
const goTo = (id: string): string => `/account/schools/${id}/go`

export const SignInTherePage = ({ name, href }: { name: string; href: string }) => (
  <>
    <PageTitle>Now sign in at {name}</PageTitle>
    <Card>
      <p class="govuk-body">
        There we ask whether you are the same person. Do it in the next ten minutes, in this browser.
      </p>
      <Button href={href}>Go on to {name}</Button>
    </Card>
  </>
)

export interface SamePersonView {
  asked: AskedLink
  name: string
  here: string
  action: string
  once: string
}

export const SamePersonPage = ({ asked, name, here, action, once }: SamePersonView) => (
  <>
    <PageTitle lead={`Here, at ${here}, you are ${name}.`}>
      Are you {asked.name} at {asked.school} too?
    </PageTitle>
    <Card>
      <p class="govuk-body">
        There you sign in with {asked.email}. Say yes only if you have come from there yourself, just now. If
        somebody sent you this link, say no.
      </p>
      <Form action={action} once={once}>
        <ActionRow>
          <Button preventDoubleClick>Yes, both are me</Button>
          <a class="govuk-link" href="/">
            No
          </a>
        </ActionRow>
      </Form>
    </Card>
  </>
)
