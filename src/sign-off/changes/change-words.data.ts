// What the pages call each kind of change to a clause.
import type { Tone } from '../../policy/workflow.ts'
import type { ChangeKind } from './compare-versions.ts'

export const changeWords = {
  same: { label: 'The same', tone: 'grey' },
  changed: { label: 'Changed', tone: 'yellow' },
  added: { label: 'New', tone: 'green' },
  removed: { label: 'Taken out', tone: 'red' },
} as const satisfies Record<ChangeKind, { label: string; tone: Tone }>
