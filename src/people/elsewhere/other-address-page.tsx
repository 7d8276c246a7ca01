// Asks whether an account elsewhere is the invited person's, where its address is not the one that was invited.
import { Button } from '../../ui/components/button.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { OpenLink } from '../invites/links.ts'

export interface OtherAddressView {
  link: OpenLink
  /** The address of the account there. */
  email: string
  /** The address of the letter's link. */
  action: string
  once: string
}

export const OtherAddressPage = ({ link, email, action, once }: OtherAddressView) => (
  <>
    <PageTitle lead={`You were invited as ${link.name}, at ${link.email}.`}>Is {email} yours?</PageTitle>
    <Card>
      <p class="govuk-body">
        On a computer that several people use, it may be the account of whoever was here before you.
      </p>
      <Form action={`${action}/elsewhere`} once={once}>
        <ActionRow>
          <Button preventDoubleClick>Yes, it is my own account</Button>
          <a class="govuk-link" href={action}>
            No, choose another way
          </a>
        </ActionRow>
      </Form>
    </Card>
  </>
)
