// What everybody may read of the policy: an approved text with its dates, and nothing of how it was written.
import { sql } from 'kysely'

import type { Sight } from '../../platform/database.ts'
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { versionById } from '../policy-queries.ts'
import { filled, type PolicyClause } from '../text/policy-text.ts'

export interface ApprovedText {
  id: string
  number: number
  title: string
  clauses: readonly PolicyClause[]
  fingerprint: string | null
  effectiveFrom: string | null
  /** Where the minutes record the approval, and the day of that meeting. */
  minute: string | null
  minutedOn: string | null
  reviewOn: string | null
  /** Who owns the policy, by their post. */
  owner: string | undefined
}

interface Row {
  id: string
  number: number
  title: string
  clauses: PolicyClause[]
  fingerprint: string | null
  effective_from: string
  minute: string | null
  minuted_on: string | null
  review_on: string | null
  owner: string | null
}

/** The policy that counts today, for whoever looks; undefined before the first. */
export async function policyInForce({ tx }: Sight): Promise<ApprovedText | undefined> {
  const { rows } = await sql<Row>`select * from policy_in_force()`.execute(tx)
  const row = rows[0]
  return (
    row && {
      id: row.id,
      number: row.number,
      title: row.title,
      clauses: row.clauses,
      fingerprint: row.fingerprint,
      effectiveFrom: row.effective_from,
      minute: row.minute,
      minutedOn: row.minuted_on,
      reviewOn: row.review_on,
      owner: filled('policy-owner', row.owner === null ? {} : { 'policy-owner': row.owner }),
    }
  )
}

/** An approved version: the one that counts for everybody, others for those who work for or govern the school. */
export async function approvedTextById(sight: Sight, id: string): Promise<ApprovedText | undefined> {
  const inForce = await policyInForce(sight)
  if (inForce?.id === id) return inForce
  const version = await versionById(sight, id)
  return version?.state === approvedVersion
    ? { ...version, owner: filled('policy-owner', version.filling) }
    : undefined
}
