// The evidence pack of a case (§5.2, §10.1, §18.6): for whom it can be made, and the door's row for making one. It moves no state.
import type { Workflow } from '../workflow.ts'
import { workers } from './case-workflow.ts'
import { caseWorkflows, type PlainKind } from './case-workflows.ts'

/** Those to whom a pack is handed. */
export const packReceivers = {
  police: 'The police',
  lado: 'The LADO',
  host: 'A host or platform',
} as const
export type PackReceiver = keyof typeof packReceivers
export const packReceiverNames = Object.keys(packReceivers) as PackReceiver[]

/** What may hold an indecent image of a child is handed to nobody by the program: no upload, no preview, no export (§18.6). */
export const hasPack = (kind: PlainKind): boolean => kind !== 'illegal-content'

/** The making of a pack in the history of its case, in whatever state that is. */
export const packWorkflow = (kind: PlainKind): Workflow<string, 'make-pack', null> => {
  const { name, thing, states, actions } = caseWorkflows[kind]
  return {
    name,
    thing,
    states,
    actions: Object.keys(states).map((state) => ({
      action: 'make-pack',
      label: 'Make the pack',
      done: 'made an evidence pack',
      from: [state],
      to: state,
      by: workers,
      clause: actions[0]?.clause ?? '5.2',
    })),
  }
}
