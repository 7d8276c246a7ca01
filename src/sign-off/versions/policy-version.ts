// What a version of the policy is, and a signature upon it.
import type { Capacity } from '../../policy/people.data.ts'
import type { PolicyFacts, PolicyState } from '../../policy/policy.workflow.ts'
import type { SigningFacts, SigningState } from '../../policy/signing.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'
import type { Filling, PolicyClause } from '../text/policy-text.ts'

export interface PolicyVersion {
  id: string
  number: number
  title: string
  state: PolicyState
  /** Counts each saving. */
  version: number
  /** With slots while it is written; as people read it once approved. */
  clauses: readonly PolicyClause[]
  filling: Filling
  fingerprint: string | null
  changedBy: string | null
  /** Like 2026-11-23; null until the governors have set it. */
  effectiveFrom: string | null
  minute: string | null
  minutedOn: string | null
}

export interface PolicySignature {
  id: string
  personName: string
  capacities: readonly Capacity[]
  typedName: string
  sentence: string
  fingerprint: string
  signedAt: Date
  versionId: string
  versionNumber: number
  title: string
  /** The place of the entry in the ledger; null where the signature was brought along at loading. */
  ledgerIndex: string | null
}

export type PolicySubject = Subject<PolicyState, PolicyFacts>
export type SigningSubject = Subject<SigningState, SigningFacts>
