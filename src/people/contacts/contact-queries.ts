// Reads the directory of contacts.
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { contactsAskedFor, placeInPolicy, type ContactAskedFor } from '../../policy/contact-kinds.data.ts'
import { contactStates } from '../../policy/contact.workflow.ts'
import { isDue, isReachable, type Contact } from './contact.ts'

/** Every contact of the school, also those taken out, by name. */
export async function allContacts(sight: Sight): Promise<Contact[]> {
  return (await rowsOf(sight).orderBy('c.name').orderBy('c.id').execute()).map(contactOf)
}

export async function contactById(sight: Sight, id: string): Promise<Contact | undefined> {
  const row = await rowsOf(sight).where('c.id', '=', id).executeTakeFirst()
  return row && contactOf(row)
}

/** The contact that the program asks each school for. */
export async function contactAskedFor(sight: Sight, key: ContactAskedFor): Promise<Contact | undefined> {
  const row = await rowsOf(sight).where('c.key', '=', key).executeTakeFirst()
  return row && contactOf(row)
}

/** The contacts that the viewer owns and that are due for a check. */
export async function contactsToCheck(sight: Sight): Promise<Contact[]> {
  const person = personIdOf(sight.viewer)
  if (!person) return []
  const rows = await rowsOf(sight)
    .where('c.owner_id', '=', person)
    .where('c.state', '=', contactStates.listed)
    .where('c.check_by', '<=', sight.today)
    .execute()
  return rows.map(contactOf).filter((contact) => isDue(contact, sight.today))
}

/** The words for one place of the policy, and when they were typed. */
export interface ToldForPolicy {
  words: string
  changedAt: Date | null
}

/** What the directory tells for the places of the policy, by the name of the place: "the duty LADO, 01632 960020". */
export async function contactsForPolicy(sight: Sight): Promise<Record<string, ToldForPolicy>> {
  const contacts = (await allContacts(sight)).filter(({ state }) => state === contactStates.listed)
  return Object.fromEntries(
    contactsAskedFor.flatMap((key) => {
      const found = contacts.find((contact) => contact.key === key)
      return found && (found.phone || found.email)
        ? [[placeInPolicy[key], { words: lineOf(found), changedAt: found.changedAt }]]
        : []
    }),
  )
}

/** Name, number and address in a line. */
export const lineOf = ({ name, phone, email }: Pick<Contact, 'name' | 'phone' | 'email'>): string =>
  [name, phone, email].filter(Boolean).join(', ')

/** Whether a school has told of a contact, or said that it has none. */
export const isTold = (contact: Contact | undefined): boolean =>
  contact !== undefined && (contact.state === contactStates.none || isReachable(contact))

function rowsOf({ tx, viewer }: Sight) {
  return tx
    .selectFrom('contacts as c')
    .leftJoin('people as o', (join) =>
      join.onRef('o.school_id', '=', 'c.school_id').onRef('o.id', '=', 'c.owner_id'),
    )
    .leftJoin('people as k', (join) =>
      join.onRef('k.school_id', '=', 'c.school_id').onRef('k.id', '=', 'c.checked_by'),
    )
    .selectAll('c')
    .select(['o.full_name as owner', 'k.full_name as checker'])
    .where('c.school_id', '=', viewer.schoolId)
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const contactOf = (row: Row): Contact => ({
  id: row.id,
  kind: row.kind,
  key: row.key,
  state: row.state,
  version: row.version,
  name: row.name,
  phone: row.phone ?? '',
  email: row.email ?? '',
  web: row.web ?? '',
  hours: row.hours ?? '',
  note: row.note ?? '',
  owner: row.owner_id === null ? undefined : { id: row.owner_id, name: row.owner ?? '' },
  checkedOn: row.checked_on,
  checkedBy: row.checker ?? undefined,
  checkBy: row.check_by,
  changedAt: row.changed_at,
})
