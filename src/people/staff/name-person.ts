// Names somebody for a role: a person on record, or somebody new who is put on record first.
import { act, type Outcome } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { newId } from '../../platform/ids.ts'
import { namedPeople, type NamedPlace } from '../../policy/named-people.data.ts'
import { roles } from '../../policy/people.data.ts'
import { stillHere } from '../directory.ts'
import { personRoom } from './person-decisions.ts'

export type Named = { person: string } | { name: string }

/** The person's id when it is done; else why not. */
export async function namePerson(
  sight: Sight,
  place: NamedPlace,
  named: Named,
): Promise<{ outcome: Outcome; id: string }> {
  const { role, capacity } = namedPeople[place]
  const starts = sight.today
  const id = 'person' in named ? named.person : newId(sight.now)
  const known =
    'person' in named
      ? await inside(sight, id, place)
      : await act(sight, personRoom, id, 'add', {
          input: { name: named.name, position: roles[role], lineManager: null, capacity, starts },
        })
  if (!known.ok) return { outcome: known, id }
  return {
    outcome: await act(sight, personRoom, id, 'give-role', { input: { role, starts, ends: null } }),
    id,
  }
}

/** Somebody on record who is nothing to the school today becomes again what the role asks. */
async function inside(sight: Sight, id: string, place: NamedPlace): Promise<Outcome> {
  if ((await stillHere(sight, [id])).length > 0) return { ok: true, version: 0 }
  const input = { capacity: namedPeople[place].capacity, starts: sight.today, ends: null }
  return act(sight, personRoom, id, 'give-capacity', { input })
}
