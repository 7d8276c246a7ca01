// Reads who the contacts for whistleblowing are, whom a report may be about, and which recovery key is in use.
import { holdersOf, insiders } from '../../people/directory.ts'
import { lookAs, type Sight } from '../../platform/database.ts'
import type { Role } from '../../policy/people.data.ts'
import { keyInUse } from '../../policy/recovery-key.workflow.ts'
import { amongOf, contactStands, type WhistleContactState } from '../../policy/whistle-contact.workflow.ts'
import { pointedAt, type RoutedContact, type SomebodyHere } from '../../policy/whistle-routing.ts'

export interface WhistleContact extends RoutedContact {
  id: string
  state: WhistleContactState
  version: number
  /** The public key; null until they have made their words. */
  recipient: string | null
}

/** A contact for whom reports can be sealed. */
export type ReadyContact = WhistleContact & { recipient: string }

/** Everybody who works for or governs the school today, with the posts by which a reporter may point at them. */
export async function everybodyHere(sight: Sight): Promise<(SomebodyHere & Pick<RoutedContact, 'among'>)[]> {
  const holders = await holdersOf(sight, pointedAt)
  const rolesOf = (id: string): Role[] => pointedAt.filter((role) => holders[role]?.includes(id))
  return (await insiders(sight)).map(({ id, name, capacities }) => ({
    personId: id,
    name,
    roles: rolesOf(id),
    among: amongOf(capacities),
  }))
}

/** The contacts who are here today, by name. */
export async function whistleContacts(sight: Sight): Promise<WhistleContact[]> {
  const rows = await sight.tx
    .selectFrom('whistle_contacts')
    .select(['id', 'person_id', 'state', 'version', 'recipient'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('state', '<>', contactStands.ended)
    .execute()
  const people = await everybodyHere(sight)
  return people.flatMap((person) => {
    const row = rows.find(({ person_id }) => person_id === person.personId)
    return row
      ? [{ ...person, id: row.id, state: row.state, version: row.version, recipient: row.recipient }]
      : []
  })
}

export const isReady = (contact: WhistleContact): contact is ReadyContact => contact.recipient !== null

/** The public key of the recovery key in use. */
export async function recoveryRecipient({ tx, viewer }: Sight): Promise<string | undefined> {
  const row = await tx
    .selectFrom('recovery_keys')
    .select('recipient')
    .where('school_id', '=', viewer.schoolId)
    .where('state', '=', keyInUse)
    .executeTakeFirst()
  return row?.recipient
}

/** What a visitor's report is routed by. A visitor sees no staff, so the program looks for them; names stay with it. */
export const whatRoutes = (sight: Sight) =>
  lookAs(sight, { kind: 'system', schoolId: sight.viewer.schoolId }, async (system) => ({
    people: await everybodyHere(system),
    contacts: (await whistleContacts(system)).filter(isReady),
    recovery: await recoveryRecipient(system),
  }))
