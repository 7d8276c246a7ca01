// Puts into a school's directory the contacts that it is asked for and those that serve the whole country.
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { contactStates } from '../../policy/contact.workflow.ts'
import { knownContacts } from './national-contacts.data.ts'

/** Leaves alone what stands there already, whatever the school has made of it. All are due for a check at once. */
export async function seedContacts({ tx, viewer, now, today }: Sight, owner: string | null): Promise<void> {
  await tx
    .insertInto('contacts')
    .values(
      knownContacts.map(({ key, kind, name, phone, email, web, hours, note }) => ({
        school_id: viewer.schoolId,
        id: newId(now),
        kind,
        key,
        state: contactStates.listed,
        version: 0,
        name,
        phone: phone ?? null,
        email: email ?? null,
        web: web ?? null,
        hours: hours ?? null,
        note: note ?? null,
        owner_id: owner,
        check_by: today,
      })),
    )
    .onConflict((conflict) => conflict.columns(['school_id', 'key']).doNothing())
    .execute()
}
