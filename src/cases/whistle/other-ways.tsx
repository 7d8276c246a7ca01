// The ways outside the school, from its checked directory: every route is named, and none of them waits for another.
import { Reach } from '../../people/contacts/contact-parts.tsx'
import { allContacts } from '../../people/contacts/contact-queries.ts'
import type { Contact } from '../../people/contacts/contact.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import { contactStates } from '../../policy/contact.workflow.ts'
import { speakUpContactKeys, speakUpContactKinds } from '../../policy/speak-up-routes.data.ts'
import { Card } from '../../ui/lift/card.tsx'
import type { SpeakUpWords } from '../../ui/words/speak-up.en.ts'

/** The contacts that a whistleblower may need. The directory is the school's own; these of it are for everybody. */
export const otherWays = (sight: Sight): Promise<Contact[]> =>
  lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (system) => {
    const listed = (await allContacts(system)).filter(({ state }) => state === contactStates.listed)
    const placeOf = ({ key, kind }: Contact) =>
      key && speakUpContactKeys.includes(key)
        ? speakUpContactKeys.indexOf(key)
        : speakUpContactKinds.indexOf(kind) + 20
    return listed
      .filter(
        ({ key, kind }) => (key && speakUpContactKeys.includes(key)) || speakUpContactKinds.includes(kind),
      )
      .toSorted((one, other) => placeOf(one) - placeOf(other))
  })

export const OtherWays = ({ ways, words }: { ways: readonly Contact[]; words: SpeakUpWords }) => (
  <Card title={words.otherWays} id="other-ways">
    <p class="govuk-body">{words.otherWaysLead}</p>
    <ul class="gp-contacts">
      {ways.map((contact) => (
        <li class="gp-contact">
          <h3 class="gp-contact__name">{contact.name}</h3>
          {contact.note && <p class="gp-contact__note">{contact.note}</p>}
          <Reach contact={contact} />
        </li>
      ))}
    </ul>
    <p class="govuk-body">{words.union}</p>
  </Card>
)
