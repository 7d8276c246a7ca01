// The pages of those who answer for whistleblowing: who the contacts are, the ceremony of the recovery key, and its use.
import { keyInUse, shares as shareNumbers } from '../../policy/recovery-key.workflow.ts'
import type { SomebodyHere } from '../../policy/whistle-routing.ts'
import { Button } from '../../ui/components/button.tsx'
import { InsetText } from '../../ui/components/inset-text.tsx'
import { plainDate } from '../../ui/dates.ts'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { LinkButton } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import type { WhistleContact } from './contact-queries.ts'
import { ContactsCard } from './reader-pages.tsx'
import type { recoveryKeys } from './recovery-decisions.ts'
import { KeyWords } from './speak-up-pages.tsx'

export interface KeepingView {
  contacts: readonly WhistleContact[]
  people: readonly SomebodyHere[]
  keys: Awaited<ReturnType<typeof recoveryKeys>>
  errors: FieldErrors
  once: string
}

export function KeepingPage({ contacts, people, keys, errors, once }: KeepingView) {
  const others = people.filter(({ personId }) => !contacts.some((contact) => contact.personId === personId))
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageTitle lead="At least one contact among the staff and one among the governors: then a report always has a reader whom it is not about.">
        Contacts and recovery key
      </PageTitle>
      <ContactsCard contacts={contacts} />
      <Card title="Name a contact">
        <Form action="/whistleblowing/contacts" once={once}>
          <SelectField
            name="person"
            label="Who"
            hint="They make their own six key words before reports can be sent to them."
            options={[
              { value: '', text: 'Choose' },
              ...others.map(({ personId, name }) => ({ value: personId, text: name })),
            ]}
            error={errors['person']}
          />
          <Button>Name the contact</Button>
        </Form>
        {contacts.map(({ id, name }) => (
          <Form action={`/whistleblowing/contacts/${id}/end`} once={once}>
            <LinkButton>End {name} as a contact</LinkButton>
          </Form>
        ))}
      </Card>
      <RecoveryCard {...{ keys, errors, once }} />
    </>
  )
}

const RecoveryCard = ({ keys, errors, once }: Pick<KeepingView, 'keys' | 'errors' | 'once'>) => {
  const inUse = keys.find(({ state }) => state === keyInUse)
  return (
    <Card title="The recovery key" id="recovery">
      <p class="govuk-body">
        {inUse
          ? `Made on ${plainDate(inUse.made_on)}. The shares are with ${inUse.holders.join(', ')}.`
          : 'There is none yet. When a contact loses their words, what was sent to them alone is lost.'}
      </p>
      <p class="govuk-body">
        The key is split into {shareNumbers.made} shares of twenty-five words. Any {shareNumbers.needed} of
        them give the reports back to their own contacts, and show nobody anything. One alone opens nothing.
      </p>
      {inUse && <Button href="/whistleblowing/recover">Use two shares</Button>}
      <h3 class="govuk-heading-s">{inUse ? 'Make another key' : 'Make the key'}</h3>
      <Form action="/whistleblowing/recovery" once={once}>
        {[1, 2, 3].map((number) => (
          <TextField
            name={`holder-${number}`}
            label={`Who keeps share ${number}`}
            hint={
              number === 1
                ? 'Such as the chair of governors, the clerk, the bank’s safe. Not all in one building.'
                : undefined
            }
            width={20}
            error={errors[`holder-${number}`]}
          />
        ))}
        <Button classes={inUse ? 'govuk-button--secondary' : undefined} preventDoubleClick>
          Make and show the shares
        </Button>
      </Form>
    </Card>
  )
}

export interface SharesView {
  school: string
  holders: readonly string[]
  shares: readonly string[]
  today: string
}

/** Each share on a sheet of its own when printed. */
export const SharesPage = ({ school, holders, shares, today }: SharesView) => (
  <>
    <PageTitle lead="Print this page now, cut nothing: each share has a sheet of its own. When you leave this page, they are gone.">
      The three shares
    </PageTitle>
    {shares.map((share, at) => (
      <section class="gp-card gp-share">
        <h2 class="gp-card__title">
          Share {at + 1} of {shares.length}, for {holders[at]}
        </h2>
        <p class="govuk-body">
          Recovery key for whistleblowing, {school}, {plainDate(today)}. Two shares together give lost reports
          back to their contacts. Keep it locked away, apart from the other shares.
        </p>
        <KeyWords>{share}</KeyWords>
      </section>
    ))}
    <Button href="/whistleblowing/contacts">They are printed</Button>
  </>
)

export interface RecoverView {
  errors: FieldErrors
  done: boolean
  once: string
}

export const RecoverPage = ({ errors, done, once }: RecoverView) => (
  <>
    <ErrorSummary errors={errors} />
    <PageTitle lead="With two shares every report is sealed again for the contacts to whom it goes. You see none of them.">
      Give the reports back
    </PageTitle>
    {done ? (
      <InsetText>Done. The contacts open their reports with their present key words.</InsetText>
    ) : (
      <Card>
        <Form action="/whistleblowing/recover" once={once}>
          {[1, 2].map((number) => (
            <TextAreaField
              name={`share-${number}-password`}
              label={number === 1 ? 'The words of one share' : 'The words of another share'}
              hint="Twenty-five words, in their order."
              rows={4}
              spellcheck={false}
              error={errors[`share-${number}-password`]}
            />
          ))}
          <Button preventDoubleClick>Give the reports back</Button>
        </Form>
      </Card>
    )}
  </>
)
