// Saves what somebody has written in a version, unless somebody else has saved since they began: then they are told.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { clauseTitle } from '../../policy/clause-title.ts'
import { versionById } from '../policy-queries.ts'
import type { Filling, PolicyClause } from '../text/policy-text.ts'
import type { PolicySubject, PolicyVersion } from './policy-version.ts'
import { writtenBy } from './written-by.ts'

export interface NewWords {
  /** The saving upon which they wrote. */
  seen: number
  title: string
  filling: Filling
  clauses: readonly PolicyClause[]
}

export async function saveVersion(
  sight: Sight,
  { id, version }: PolicySubject,
  { input }: Deed<NewWords>,
): Promise<Effected> {
  const { tx, viewer } = sight
  const before = await versionById(sight, id)
  const { seen, title, filling, clauses } = input
  if (seen !== version) return { ok: false, refusal: savedSince(before) }
  await tx
    .updateTable('policy_versions')
    .set({
      title,
      filling: JSON.stringify(filling),
      clauses: JSON.stringify(clauses),
      ...writtenBy(sight),
    })
    .where('school_id', '=', viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, version: version + 1, detail: before ? changes(before, input) : {} }
}

/** Which clauses and which choices are others now. */
function changes(before: PolicyVersion, { filling, clauses }: NewWords): Record<string, string[]> {
  const worded = clauses.filter(
    ({ number, text }) => before.clauses.find((each) => each.number === number)?.text !== text,
  )
  const names = new Set([...Object.keys(filling), ...Object.keys(before.filling)])
  const chosen = [...names].filter((name) => filling[name] !== before.filling[name])
  return {
    ...(worded.length > 0 ? { clauses: worded.map(({ number }) => clauseTitle(number)) } : {}),
    ...(chosen.length > 0 ? { choices: chosen } : {}),
  }
}

/** What somebody is told who wrote upon an older saving. */
export const savedSince = (version: PolicyVersion | undefined) => ({
  sentence: `${version?.changedBy ?? 'Somebody'} has saved this version since you began. Nothing is lost: what you typed stands below, and theirs is kept. Look at theirs, then save yours again.`,
  clause: 'cover',
})
