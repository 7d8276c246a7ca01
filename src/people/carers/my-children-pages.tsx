// What a carer with an account sees who answers for nobody yet, and how they show who they are.
import { Button } from '../../ui/components/button.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { carerEn as words } from '../../ui/words/carer.en.ts'

export const NobodyYetPage = ({ email, once }: { email: string; once: string }) => (
  <>
    <PageTitle lead={words.nobodyLead}>{words.nobody}</PageTitle>
    <Card>
      <p class="govuk-body">{words.askHint(email)}</p>
      <Form action="/my-children/ask" once={once}>
        <Button preventDoubleClick>{words.ask}</Button>
      </Form>
      <p class="govuk-body">{words.orOffice}</p>
    </Card>
  </>
)

export const AskedPage = () => (
  <>
    <PageTitle>{words.sent}</PageTitle>
    <Card>
      <p class="govuk-body">{words.sentLine}</p>
      <p class="govuk-body">{words.sentElse}</p>
    </Card>
  </>
)

export const AreYouPage = ({ name, action, once }: { name: string; action: string; once: string }) => (
  <>
    <PageTitle>{words.sure(name)}</PageTitle>
    <Card>
      <p class="govuk-body">{words.sureLine}</p>
      <Form action={action} once={once}>
        <ActionRow>
          <Button preventDoubleClick>{words.yes}</Button>
          <a class="govuk-link" href="/">
            {words.no}
          </a>
        </ActionRow>
      </Form>
    </Card>
  </>
)

/** One tap for somebody who was shown children of others. */
export const NotMine = ({ carerIds, once }: { carerIds: readonly string[]; once: string }) => (
  <>
    {carerIds.map((id) => (
      <Form action={`/my-children/${id}/off`} once={once}>
        <button type="submit" class="gp-link-button">
          {words.notMine}
        </button>
      </Form>
    ))}
  </>
)
