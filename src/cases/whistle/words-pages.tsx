// A contact's six key words: made by the contact, shown once.
import { Button } from '../../ui/components/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { KeyWords } from './speak-up-pages.tsx'

/** `again`: whether there are words already, which these replace. */
export const MakeWordsPage = ({ again, once }: { again: boolean; once: string }) => (
  <>
    <PageTitle lead="Six words open the reports that are sent to you, on any device, after you have signed in.">
      Your key words
    </PageTitle>
    <Card>
      <p class="govuk-body">
        The program makes them, shows them once, and keeps nothing from which they could be made again. A new
        password doesn’t change them.
      </p>
      <p class="govuk-body">
        Write them on paper and lock it away, or put them into your own password manager. Don’t send them by
        mail.
      </p>
      {again && (
        <p class="govuk-body">
          You have words already. New ones open every report from now on; those sent before, as soon as
          another contact opens them, or two shares of the recovery key are used.
        </p>
      )}
      <Form action="/whistleblowing/words" once={once}>
        <Button preventDoubleClick>{again ? 'Make other key words' : 'Make my key words'}</Button>
      </Form>
    </Card>
  </>
)

export const OwnWordsPage = ({ words }: { words: string }) => (
  <>
    <PageTitle lead="Write them down now. When you leave this page, they are gone.">Your key words</PageTitle>
    <Card>
      <KeyWords>{words}</KeyWords>
      <Button href="/whistleblowing">I have written them down</Button>
    </Card>
  </>
)
