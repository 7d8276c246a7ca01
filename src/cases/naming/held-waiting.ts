// The held words that wait for the viewer to read them.
import type { Sight } from '../../platform/database.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { heldWordsWorkflow } from '../../policy/held-words.workflow.ts'
import { heldSubject } from './held-decisions.ts'
import { allHeld, type Held } from './naming-queries.ts'

export async function heldWaiting(sight: Sight): Promise<Held[]> {
  const mine: Held[] = []
  for (const held of (await allHeld(sight)).filter(({ state }) => state === 'held')) {
    const subject = await heldSubject(sight, held.id)
    if (subject && allowed(heldWordsWorkflow, subject, personIdOf(sight.viewer) ?? '').length > 0)
      mine.push(held)
  }
  return mine
}
