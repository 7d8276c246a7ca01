// One of the school's other policies as the school keeps it: its name, its link, and when it is looked at again.
import { v5 } from 'uuid'

import { otherPolicies, type OtherPolicySlot } from '../../policy/other-policies.data.ts'
import type { OtherPolicyState } from '../../policy/other-policy.workflow.ts'
import type { Subject } from '../../policy/workflow.ts'

export type OtherPolicySubject = Subject<OtherPolicyState, null>

export interface OtherPolicyKept {
  /** Its key in the database and in addresses. */
  at: string
  slot: OtherPolicySlot
  title: string
  /** Counts each saving, from 0 for one of which nothing was noted. */
  version: number
  link: string | null
  /** A date like 2027-09-01. */
  reviewOn: string | null
}

/** The key of a policy in the database and in addresses: the same for every school, made from its slot. */
export const otherKeyOf = (slot: OtherPolicySlot): string => v5(slot, '0f0b1c53-5c55-4f5c-9a63-1f8a6f2c7b11')

/** The policy under this key, or undefined where the list holds none. */
export const otherPolicyAt = (key: string) => otherPolicies.find(({ slot }) => otherKeyOf(slot) === key)
