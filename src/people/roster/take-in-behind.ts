// Takes a long roster in while the office watches: in a transaction of its own, which the page that began it does not wait for.
import { act } from '../../decisions/door.ts'
import { asViewer } from '../../platform/database.ts'
import type { Visit } from '../../platform/http/visit.ts'
import { rosterRoom } from './import-decisions.ts'
import { beginProgress, endProgress, progressOf } from './progress.ts'

/** Begun a second time while it works, it goes on once. */
export function takeInBehind({ program, viewer, now, school }: Visit, id: string, seen: string): void {
  if (progressOf(id)) return
  const room = rosterRoom(program.seal, beginProgress(id))
  const work = asViewer(program.db, viewer, { now, zone: school.zone }, (sight) =>
    act(sight, room, id, 'accept', { input: { seen } }),
  )
  work.then(
    (outcome) => endProgress(id, 'refusal' in outcome ? outcome.refusal.sentence : undefined),
    (error: unknown) => {
      program.log('A roster could not be taken in', error)
      endProgress(id, 'It could not be taken in, and nothing was changed. It is our fault: try again.')
    },
  )
}
