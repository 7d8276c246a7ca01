// What goes into an evidence pack, before it is set, packed and sealed.
import type { PlainKind } from '../../policy/cases/case-workflows.ts'
import type { PackReceiver } from '../../policy/cases/evidence-pack.ts'

/** One entry of the ledger, with what proves it; of one that tells of others only its leaf. */
export interface Proof {
  index: number
  /** The hash that stands in the ledger for ever, in hexadecimal: SHA-256 of a zero byte, the salt and the entry. */
  leaf: string
  salt?: string
  entry?: string
}

export interface PackStep {
  /** In the school's own time. */
  at: string
  by: string
  done: string
  said: readonly (readonly [question: string, answer: string])[]
}

export interface CaseFile {
  id: string
  kind: PlainKind
  state: string
  words: string
  /** The child, as the case names them. */
  child: string | null
  openedOn: string
  /** The people whom it is about. */
  subjects: readonly string[]
  steps: readonly PackStep[]
  /** What was told or seen, as it came: by name, such as "concern.txt". */
  originals: readonly (readonly [name: string, content: Buffer])[]
  ledger: readonly Proof[]
}

/** What whoever makes a pack chose. */
export interface PackChoice {
  receiver: PackReceiver
  /** Whether everybody but the people whom the case is about is taken out. */
  withoutOthers: boolean
  /** A public key like age1…; undefined for the pass phrase. */
  recipient: string | undefined
  phrase: string
}
