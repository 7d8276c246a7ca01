// Wires the workflow of a contact for whistleblowing to its table.
import type { Deed, Effected, Room } from '../../decisions/door.ts'
import { holdersOf } from '../../people/directory.ts'
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { rolesIn } from '../../policy/roles-in.ts'
import {
  whistleContactWorkflow,
  type WhistleContactAction,
  type WhistleContactState,
} from '../../policy/whistle-contact.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'
import { everybodyHere, whistleContacts } from './contact-queries.ts'

type ContactSubject = Subject<WhistleContactState, null>
type Inputs = { name: string; 'make-words': string }

export const whistleContactRoom: Room<WhistleContactState, WhistleContactAction, null, Inputs> = {
  workflow: whistleContactWorkflow,
  load: whistleContactSubject,
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('whistle_contacts')
      .set({ state, version })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { name, 'make-words': keepRecipient },
}

/** The contact with its row locked; one that is not there yet is about to be named. */
export async function whistleContactSubject(sight: Sight, id: string): Promise<ContactSubject> {
  const row = await sight.tx
    .selectFrom('whistle_contacts')
    .select(['person_id', 'state', 'version'])
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const who = await holdersOf(sight, rolesIn(whistleContactWorkflow))
  return {
    id,
    state: row?.state ?? 'nothing',
    version: row?.version ?? 0,
    who: row ? { ...who, holder: [row.person_id] } : who,
    facts: null,
  }
}

async function name(
  sight: Sight,
  { id }: ContactSubject,
  { input: personId }: Deed<string>,
): Promise<Effected> {
  const { tx, viewer, today } = sight
  const refuse = (sentence: string): Effected => ({ ok: false, refusal: { sentence, clause: '9.3' } })
  const person = (await everybodyHere(sight)).find((each) => each.personId === personId)
  if (!person) return refuse('Choose somebody who works for or governs the school today.')
  if ((await whistleContacts(sight)).some((each) => each.personId === personId))
    return refuse(`${person.name} is a contact already.`)
  await tx
    .insertInto('whistle_contacts')
    .values({
      school_id: viewer.schoolId,
      id,
      person_id: personId,
      recipient: null,
      state: 'named',
      version: 1,
      named_by: personIdOf(viewer) ?? '',
      named_on: today,
    })
    .execute()
  return { ok: true, version: 1 }
}

/** Only the public key is kept: the words themselves are shown once, and are nowhere afterwards. */
async function keepRecipient(
  { tx, viewer }: Sight,
  { id }: ContactSubject,
  { input: recipient }: Deed<string>,
): Promise<Effected> {
  await tx
    .updateTable('whistle_contacts')
    .set({ recipient })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true }
}
