// A slot: a place in the policy's text that the school must fill, choose or confirm before the text can be approved.
import type { ClauseNumber } from '../../policy/clause-number.ts'

export type SlotKind = 'text' | 'contact' | 'number' | 'services' | 'one-of'

export interface Slot {
  /** Stable for the same text: the clause and the count of the slot in it, such as `10.1-2`. */
  id: string
  kind: SlotKind
  /** null where the slot stands in text that could not be mapped. */
  clause: ClauseNumber | null
  text: string
  /** From where to where in the clause's text, in UTF-16 units; the end is not included. */
  start: number
  end: number
  /** The id of the bracket around it. */
  inside?: string
  /** What must be mended: a bracket without its partner, a telephone number that cannot be rung. */
  problems: string[]
}
