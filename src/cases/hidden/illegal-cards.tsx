// On a case of illegal content: whom to tell, and what the program keeps out of sight, by its number alone (§18.6).
import { allContacts } from '../../people/contacts/contact-queries.ts'
import type { Contact } from '../../people/contacts/contact.ts'
import type { Sight } from '../../platform/database.ts'
import { contactStates } from '../../policy/contact.workflow.ts'
import { SummaryList } from '../../ui/components/summary-list.tsx'
import { moment } from '../../ui/dates.ts'
import { Card } from '../../ui/lift/card.tsx'
import { hiddenFor, type HiddenThing } from './hide.ts'

export interface Illegal {
  hidden: readonly HiddenThing[]
  /** The police and the national bodies of the school’s directory. */
  authorities: readonly Contact[]
}

export async function illegalOf(sight: Sight, caseId: string): Promise<Illegal> {
  const listed = (await allContacts(sight)).filter(({ state }) => state === contactStates.listed)
  return {
    hidden: await hiddenFor(sight, caseId),
    authorities: listed.filter(
      ({ kind, key }) => kind === 'police' || (kind === 'authority' && key !== 'ofsted-whistleblowing'),
    ),
  }
}

const kinds = { post: 'A post', contribution: 'A comment', site: 'A site' } as const

export const IllegalCards = ({ hidden, authorities, zone }: Illegal & { zone: string }) => (
  <>
    <Card title="Whom to tell">
      <p class="govuk-body">
        A threat, or a child in danger now: 999. Sexual images of somebody under 18: the police, who say what
        happens with it; nobody here looks, copies or forwards. Anything else: 101. Write down the reference.
      </p>
      <SummaryList
        rows={authorities.map(({ name, phone, web, note }) => ({
          key: { text: name },
          value: { text: [phone, web, note].filter(Boolean).join(', ') },
        }))}
      />
    </Card>
    {hidden.length > 0 && (
      <Card title="Out of sight">
        <p class="govuk-body">
          Nobody sees it here, neither its author nor the staff, and no file or letter of the program holds
          it. It is kept for the police alone. Don’t copy it from anywhere else, and show it to nobody.
        </p>
        <ul class="govuk-list">
          {hidden.map(({ kind, id, at }) => (
            <li>
              {kinds[kind]}, hidden on {moment(at, zone)}. Its number for the police:{' '}
              <span class="gp-typed">{id}</span>
            </li>
          ))}
        </ul>
      </Card>
    )}
  </>
)
