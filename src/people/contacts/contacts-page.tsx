// The directory: whom to reach outside the school, by kind, with the gravest first.
import { contactKindNames, contactKinds, type ContactKind } from '../../policy/contact-kinds.data.ts'
import { contactStates } from '../../policy/contact.workflow.ts'
import { Button } from '../../ui/components/button.tsx'
import { Details } from '../../ui/components/details.tsx'
import { Card } from '../../ui/lift/card.tsx'
import { PageTitle } from '../../ui/lift/page-title.tsx'
import { checkWords, ContactPill, Reach } from './contact-parts.tsx'
import type { Contact } from './contact.ts'

export interface ContactsView {
  contacts: readonly Contact[]
  mayWrite: boolean
  today: string
}

export function ContactsPage({ contacts, mayWrite, today }: ContactsView) {
  const removed = contacts.filter(({ state }) => state === contactStates.removed)
  const shown = contacts.filter(({ state }) => state !== contactStates.removed)
  const kinds = contactKindNames.filter((kind) => shown.some((contact) => contact.kind === kind))
  return (
    <>
      <PageTitle lead="In an emergency, when a child is in danger now, ring 999 first.">
        Whom to reach outside the school
      </PageTitle>
      {mayWrite && <Button href="/contacts/new">Add a contact</Button>}
      {kinds.map((kind) => (
        <KindCard
          kind={kind}
          contacts={shown.filter((contact) => contact.kind === kind)}
          {...{ mayWrite, today }}
        />
      ))}
      {mayWrite && removed.length > 0 && (
        <Details summary="Taken out of the directory">
          <ul class="govuk-list">
            {removed.map(({ id, name }) => (
              <li>
                <a class="govuk-link" href={`/contacts/${id}`}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function KindCard({ kind, contacts, mayWrite, today }: ContactsView & { kind: ContactKind }) {
  return (
    <Card title={contactKinds[kind].label} id={kind}>
      <p class="govuk-body">{contactKinds[kind].says}</p>
      <ul class="gp-contacts">
        {contacts.map((contact) => (
          <li class="gp-contact">
            <div class="gp-contact__head">
              <h3 class="gp-contact__name">
                {mayWrite ? (
                  <a class="govuk-link" href={`/contacts/${contact.id}`}>
                    {contact.name}
                  </a>
                ) : (
                  contact.name
                )}
              </h3>
              <ContactPill contact={contact} today={today} />
            </div>
            {contact.note && <p class="gp-contact__note">{contact.note}</p>}
            <Reach contact={contact} />
            {contact.state === contactStates.listed && (
              <p class="gp-contact__check">
                {checkWords(contact)}
                {contact.owner && ` ${contact.owner.name} sees to it.`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
