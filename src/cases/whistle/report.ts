// A report of a whistleblower, as its contacts and its reporter see it. What it says is never here unsealed.
import type { WhistleOutcome, WhistleState } from '../../policy/whistle-report.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export interface Report {
  id: string
  state: WhistleState
  version: number
  /** Whom it is about, in the reporter's words: readable, since it decides who reads the rest. */
  aboutWords: string
  /** The public key for which all that is written is sealed. */
  recipient: string
  /** Its secret key, sealed for its readers, its receipt and the recovery key. */
  sealedKey: Buffer
  /** The public key of the receipt. */
  receiptRecipient: string
  /** The public keys for which it is sealed beside the receipt's, sorted. */
  sealedFor: readonly string[]
  cameOn: string
  outcome: WhistleOutcome | null
  closedOn: string | null
}

export type ReportSubject = Subject<WhistleState, null>

/** One text of the exchange, opened. */
export interface Told {
  writer: 'reporter' | 'contact'
  on: string
  /** Undefined where it was sealed in the browser for the contacts alone, or for a key that is lost. */
  text: string | undefined
}
