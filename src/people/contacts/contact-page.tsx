// The page on which one contact of the directory is typed, changed and checked.
import { HistoryList } from '../../decisions/history-list.tsx'
import type { Entry } from '../../decisions/ledger.ts'
import { contactKindNames, contactKinds } from '../../policy/contact-kinds.data.ts'
import { contactWorkflow, type ContactAction } from '../../policy/contact.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { ErrorSummary, type FieldErrors } from '../../ui/fields/error-summary.tsx'
import { RadioField } from '../../ui/fields/radio-field.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Form } from '../../ui/form.tsx'
import { ActionRow } from '../../ui/lift/action-row.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { ContactFields } from './contact-fields.tsx'
import { checkWords, ContactPill } from './contact-parts.tsx'
import type { Contact } from './contact.ts'

export interface ContactView {
  contact: Contact
  value: (name: string) => string
  errors: FieldErrors
  owners: readonly { id: string; name: string }[]
  actions: readonly { action: ContactAction; label: string }[]
  history: readonly Entry[]
  today: string
  zone: string
  once: string
}

export function ContactPage({ contact, actions, history, today, zone, once, ...form }: ContactView) {
  const at = `/contacts/${contact.id}`
  const may = (action: ContactAction) => actions.some((each) => each.action === action)
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageTitle
        caption={contactKinds[contact.kind].label}
        state={<ContactPill contact={contact} today={today} />}
        lead={contactKinds[contact.kind].says}
      >
        {contact.name}
      </PageTitle>
      {may('check') && (
        <Card title="Is it still right?">
          <p class="govuk-body">{checkWords(contact)}</p>
          <Form action={`${at}/check`} once={once}>
            <Button preventDoubleClick>Yes, checked today</Button>
          </Form>
        </Card>
      )}
      {may('change') && (
        <Card title="Change it">
          <ContactForm action={at} once={once} {...form} />
        </Card>
      )}
      <ActionRow>
        {(['remove', 'bring-back'] as const).filter(may).map((action) => (
          <Button href={`${at}/do/${action}`} classes="govuk-button--secondary">
            {contactWorkflow.actions.find((row) => row.action === action)?.label}
          </Button>
        ))}
      </ActionRow>
      {history.length > 0 && <HistoryList entries={history} zone={zone} />}
    </>
  )
}

type FormView = Pick<ContactView, 'value' | 'errors' | 'owners' | 'once'>

export function NewContactPage({ once, ...form }: FormView) {
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <PageTitle lead="Everybody at the school finds it in the directory.">Add a contact</PageTitle>
      <Card>
        <ContactForm action="/contacts/new" once={once} {...form} />
      </Card>
    </>
  )
}

function ContactForm({ action, value, errors, owners, once }: FormView & { action: string }) {
  return (
    <Form action={action} once={once}>
      <SelectField
        name="kind"
        label="Kind of contact"
        options={contactKindNames.map((kind) => ({ value: kind, text: contactKinds[kind].label }))}
        value={value('kind')}
        placeholder="Choose a kind"
        error={errors['kind']}
      />
      <ContactFields value={value} errors={errors} />
      <TextField
        name="note"
        label="What for (if it needs saying)"
        value={value('note')}
        error={errors['note']}
      />
      <SelectField
        name="owner"
        label="Who sees that it stays right?"
        hint="They are reminded when it is due for a check."
        options={owners.map(({ id, name }) => ({ value: id, text: name }))}
        value={value('owner')}
        placeholder="Choose a person"
        error={errors['owner']}
      />
      <RadioField
        name="check-after"
        label="When is it checked again?"
        options={[
          { value: '3', text: 'In three months' },
          { value: '6', text: 'In six months' },
          { value: '12', text: 'In a year' },
        ]}
        value={value('check-after')}
        error={errors['check-after']}
      />
      <Button preventDoubleClick>Save</Button>
    </Form>
  )
}
