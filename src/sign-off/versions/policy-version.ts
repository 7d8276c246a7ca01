// What a version of the policy is, and a signature upon it.
import type { Capacity } from '../../policy/people.data.ts'
import type { PolicyFacts, PolicyState } from '../../policy/policy.workflow.ts'
import type { SigningFacts, SigningState, SigningWay } from '../../policy/signing.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'
import type { OwnSlot, WhatWasRead } from '../../schema/tables.ts'
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
  /** Who wrote in it last; null for the version with which the school began. */
  changedBy: string | null
  changedAt: Date | null
  /** The person who recorded that the governors approved it. */
  approvedBy: string | null
  /** Like 2026-11-23; null until the governors have set it. */
  effectiveFrom: string | null
  minute: string | null
  minutedOn: string | null
  /** By when everybody signs it, where the governors have set a day. */
  signBy: string | null
  /** When it is looked at again. */
  reviewOn: string | null
  /** As it was written, with its slots still in it: the next version begins from it. */
  wording: readonly PolicyClause[]
  /** The slots beside those of the model, by name. */
  slots: Readonly<Record<string, OwnSlot>>
  /** What an imported document held that no clause has taken up yet. */
  leftOver: readonly LeftOver[]
}

export interface LeftOver {
  text: string
  /** Its first line in the document, from 1. */
  line: number
  why: string
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
  personId: string
  way: SigningWay
  /** What was read; null on paper, and in signatures from before this was kept. */
  read: WhatWasRead | null
  /** Who stood by, or recorded the paper; undefined for somebody who signed alone. */
  witness: { id: string; typedName: string; sentence: string } | undefined
  /** Undefined unless it was signed on paper. */
  paper: { signedOn: string; fingerprint: string; size: number; mediaType: string | null } | undefined
}

export type PolicySubject = Subject<PolicyState, PolicyFacts>
export type SigningSubject = Subject<SigningState, SigningFacts>
