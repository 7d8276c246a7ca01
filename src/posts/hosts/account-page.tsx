// How the posts of a site reach its host: by hand, or by the program with a key of its own, which is never shown again.
import { hostAccountWorkflow } from '../../policy/host-account.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { TickField } from '../../ui/fields/checkbox-field.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { PasswordField } from '../../ui/fields/password-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { Pill } from '../../ui/lift/pill.tsx'
import type { HostAccount } from './account-queries.ts'

export interface AccountView {
  siteId: string
  siteName: string
  hostName: string
  /** Whether the program can reach this host at all. */
  reachable: boolean
  account: HostAccount | undefined
  mayConnect: boolean
  mayDisconnect: boolean
  server: string
  errors: FieldErrors
  once: string
}

export function AccountPage(view: AccountView) {
  const { hostName, siteName, account, errors, reachable } = view
  const state = account?.state ?? 'disconnected'
  const { label, tone, says } = hostAccountWorkflow.states[state]
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle caption={siteName} state={<Pill tone={tone}>{label}</Pill>} lead={says}>
        Posting to {hostName}
      </PageTitle>
      {account && (
        <p class="govuk-body">
          The account is {account.handle} on {account.server}.
        </p>
      )}
      {!reachable && (
        <Card title="By hand">
          <p class="govuk-body">
            {hostName} has no open interface that the program uses. When a post is approved, its
            administrators find the text, the picture and its description ready to copy.
          </p>
        </Card>
      )}
      {view.mayConnect && <Connect {...view} />}
      {view.mayDisconnect && (
        <Form action={`/sites/${view.siteId}/host/disconnect`} once={view.once}>
          <Button preventDoubleClick classes="govuk-button--secondary">
            Disconnect it
          </Button>
        </Form>
      )}
    </>
  )
}

const Connect = ({ siteId, account, server, errors, once }: AccountView) => (
  <Card title={account ? 'Give it another key' : 'Let the program post'}>
    <Form action={`/sites/${siteId}/host`} once={once}>
      <TextField
        name="server"
        label="Address of the server"
        hint="For example, https://social.example"
        type="url"
        inputmode="url"
        spellcheck={false}
        value={server}
        error={errors['server']}
      />
      <PasswordField
        name="key"
        label="Access token"
        hint="On the server: Preferences, Development, New application, with the rights read and write. It is sealed here and never shown again."
        error={errors['key']}
      />
      <TickField
        name="copies"
        label="I know that pictures can’t be called back"
        hint="Other servers copy what is posted here. Taking a post down does not reach every copy."
        error={errors['copies']}
      />
      <Button preventDoubleClick>Connect it</Button>
    </Form>
  </Card>
)
