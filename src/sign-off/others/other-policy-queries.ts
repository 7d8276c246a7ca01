// Reads of the school's other policies: all that are on the list, with what the school noted of each.
import type { Sight } from '../../platform/database.ts'
import { otherPolicies } from '../../policy/other-policies.data.ts'
import { otherKeyOf, type OtherPolicyKept } from './other-policy.ts'

export async function allOtherPolicies({ tx, viewer }: Sight): Promise<OtherPolicyKept[]> {
  const rows = await tx
    .selectFrom('other_policies')
    .select(['id', 'version', 'link', 'review_on'])
    .where('school_id', '=', viewer.schoolId)
    .execute()
  return otherPolicies.map(({ slot, title }) => {
    const at = otherKeyOf(slot)
    const row = rows.find(({ id }) => id === at)
    return {
      at,
      slot,
      title,
      version: row?.version ?? 0,
      link: row?.link ?? null,
      reviewOn: row?.review_on ?? null,
    }
  })
}

/** Where each policy is to be read, by its slot; those without a link are left out. */
export async function linksOfOthers(sight: Sight): Promise<ReadonlyMap<string, string>> {
  const all = await allOtherPolicies(sight)
  return new Map(all.flatMap(({ slot, link }): [string, string][] => (link ? [[slot, link]] : [])))
}

/** The version of one, with its row locked until the transaction ends when asked; undefined where nothing was noted. */
export async function otherPolicyRow({ tx, viewer }: Sight, key: string, lock: boolean) {
  const query = tx
    .selectFrom('other_policies')
    .select(['state', 'version'])
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', key)
  return (lock ? query.forUpdate() : query).executeTakeFirst()
}
