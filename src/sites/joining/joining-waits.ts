// For whom a request for leave waits, and the round that writes to them (§16.3).
import { tellWaiting } from '../../people/in-their-place/tell-waiting.ts'
import { waitsFor, type WaitsFor } from '../../people/in-their-place/waits-for.ts'
import type { Sight } from '../../platform/database.ts'
import type { Round } from '../../platform/rounds.ts'
import { personIdOf } from '../../platform/viewer.ts'
import { allowed } from '../../policy/decide.ts'
import { joiningWorkflow, type JoiningAction } from '../../policy/joining.workflow.ts'
import { joiningSubject, whoDecidesOnJoining } from './joining-decisions.ts'
import { allJoinings } from './joining-queries.ts'
import type { Joining } from './joining.ts'

const steps: ReadonlySet<JoiningAction> = new Set(['agree', 'give'])

/** Undefined where it waits for nobody. */
export async function joiningWaitsFor(sight: Sight, joining: Joining): Promise<WaitsFor | undefined> {
  const step = joiningWorkflow.actions.find(
    ({ action, from }) => steps.has(action) && from !== 'nothing' && from.includes(joining.state),
  )
  if (!step) return undefined
  const { who, deciding } = await whoDecidesOnJoining(sight, joining)
  const { personId: author, since } = joining
  return waitsFor(deciding, { by: step.by, who, author, since, today: sight.today })
}

/** Those that the viewer can agree to or give. */
export async function joiningsToDecide(sight: Sight): Promise<Joining[]> {
  const person = personIdOf(sight.viewer) ?? ''
  const mine: Joining[] = []
  for (const joining of await allJoinings(sight)) {
    if (joiningWorkflow.states[joining.state].rests || joining.personId === person) continue
    const subject = await joiningSubject(sight, joining.id)
    if (subject && allowed(joiningWorkflow, subject, person).length > 0) mine.push(joining)
  }
  return mine
}

export const remindOfJoinings: Round = {
  name: 'requests for leave that wait',
  async go(sight) {
    for (const joining of await allJoinings(sight)) {
      const waits = await joiningWaitsFor(sight, joining)
      const { id, state } = joining
      const thing = { key: `joining:${id}:${state}`, called: 'A request for leave', path: `/joining/${id}` }
      if (waits) await tellWaiting(sight, thing, waits)
    }
  },
}
