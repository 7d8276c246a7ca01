// What the directory and the page of one contact both show: its state, how to reach it, and when it was checked.
import { contactStates, contactWorkflow } from '../../policy/contact.workflow.ts'
import { certainties } from '../../policy/guidance.ts'
import { plainDate } from '../../ui/dates.ts'
import { Pill } from '../../ui/lift/pill.tsx'
import { isDue, isReachable, type Contact } from './contact.ts'
import { knownContacts } from './national-contacts.data.ts'

/** The gravest thing to know of a contact, in a word or two. */
export function ContactPill({ contact, today }: { contact: Contact; today: string }) {
  const { label, tone } = contactWorkflow.states[contact.state]
  if (contact.state !== contactStates.listed) return <Pill tone={tone}>{label}</Pill>
  if (!isReachable(contact)) return <Pill tone="red">To be filled in</Pill>
  if (contact.checkedOn === null) return <Pill tone="yellow">To be confirmed</Pill>
  return isDue(contact, today) ? <Pill tone="yellow">Check due</Pill> : <Pill tone="green">Checked</Pill>
}

/** Number, addresses and hours, each a link where a phone or a browser can follow it. */
export function Reach({ contact: { phone, email, web, hours } }: { contact: Contact }) {
  const parts = [
    phone && (
      <a class="govuk-link" href={`tel:${phone.replace(/[^\d+]/gu, '')}`}>
        {phone}
      </a>
    ),
    email && (
      <a class="govuk-link" href={`mailto:${email}`}>
        {email}
      </a>
    ),
    web && (
      <a class="govuk-link" href={web} rel="noreferrer">
        {new URL(web).host}
      </a>
    ),
    hours,
  ].filter(Boolean)
  return parts.length > 0 ? (
    <ul class="gp-reach">
      {parts.map((part) => (
        <li>{part}</li>
      ))}
    </ul>
  ) : null
}

/** Who checked it and when, or how sure we are of it by ourselves; and when it is looked at again. */
export function checkWords({ key, checkedOn, checkedBy, checkBy }: Contact): string {
  const again = `To be checked by ${plainDate(checkBy)}.`
  if (checkedOn !== null)
    return `Checked on ${plainDate(checkedOn)}${checkedBy ? ` by ${checkedBy}` : ''}. ${again}`
  const known = knownContacts.find((each) => each.key === key)
  return known
    ? `Not checked by the school yet. ${certainties[known.certainty]}.`
    : `Not checked yet. ${again}`
}
