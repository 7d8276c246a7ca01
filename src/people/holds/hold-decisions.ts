// Wires the workflow of legal holds to their table.
import type { Room } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { holdKeepers, holdWorkflow, type HoldAction, type HoldState } from '../../policy/hold.workflow.ts'
import { headRole } from '../../policy/person.workflow.ts'
import { holdersOf } from '../directory.ts'
import { holdById } from './hold-queries.ts'
import type { HeldThing, HoldSubject, NewHold } from './hold.ts'
import { liftHold, placeHold } from './place-hold.ts'

/** `about` is what a new hold would be upon; one that stands knows it itself. */
export const holdRoom = (about?: HeldThing): Room<HoldState, HoldAction, null, { place: NewHold }> => ({
  workflow: holdWorkflow,
  load: (sight, id) => holdSubject(sight, id, about, true),
  async move({ tx, viewer }, id, state, version) {
    await tx
      .updateTable('legal_holds')
      .set({ state, version: version + 1 })
      .where('school_id', '=', viewer.schoolId)
      .where('id', '=', id)
      .execute()
  },
  effects: { place: placeHold, lift: liftHold },
})

/** The hold as the workflow sees it; undefined where the viewer sees none and none is about to be placed. */
export async function holdSubject(
  sight: Sight,
  id: string,
  about?: HeldThing,
  lock = false,
): Promise<HoldSubject | undefined> {
  const hold = await holdById(sight, id, lock)
  const thing = hold?.about ?? about
  if (!thing) return undefined
  const who = await holdersOf(sight, holdKeepers)
  const heads = who[headRole] ?? []
  // A hold upon one head is no other head's either.
  const author = thing.kind !== 'person' ? [] : heads.includes(thing.id) ? [...heads] : [thing.id]
  return {
    id,
    state: hold?.state ?? 'nothing',
    version: hold?.version ?? 0,
    who: { ...who, author },
    facts: null,
  }
}
