// Wires the workflow of a contact to its table.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import {
  contactWorkflow,
  type ContactAction,
  type ContactFacts,
  type ContactState,
} from '../../policy/contact.workflow.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import { holdersOf } from '../directory.ts'
import { addContact, changeContact, checkContact, type NewWords } from './change-contact.ts'
import type { ContactSubject } from './contact.ts'

export const contactRoom: Room<
  ContactState,
  ContactAction,
  ContactFacts,
  { add: NewWords; change: NewWords }
> = {
  workflow: contactWorkflow,
  load: (sight, id) => contactSubject(sight, id, true),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('contacts')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { add: addContact, change: changeContact, check: checkContact },
}

/** The contact as the workflow sees it; one that nobody has added yet is nothing. */
export async function contactSubject(sight: Sight, id: string, lock = false): Promise<ContactSubject> {
  const { tx, viewer } = sight
  const found = tx
    .selectFrom('contacts')
    .select(['state', 'version', 'phone', 'email', 'web'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst()
  const who = await holdersOf(sight, rolesIn(contactWorkflow))
  const facts = { reachable: Boolean(row?.phone ?? row?.email ?? row?.web) }
  return { id, state: row?.state ?? 'nothing', version: row?.version ?? 0, who, facts }
}
