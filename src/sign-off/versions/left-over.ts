// Settles what an imported document held without a place: puts it into a clause, or leaves it out with a reason.
import type { Deed, Effected } from '../../decisions/door.ts'
import type { Sight } from '../../platform/database.ts'
import { clauseTitle } from '../../policy/clause-title.ts'
import { versionById } from '../policy-queries.ts'
import { literally } from '../text/policy-text.ts'
import type { LeftOver, PolicySubject, PolicyVersion } from './policy-version.ts'
import { savedSince } from './save-version.ts'
import { writtenBy } from './written-by.ts'

/** One part that is left over. */
export interface PartLeftOver {
  /** The saving upon which the person decided. */
  seen: number
  /** Its place among those left over, from 0. */
  at: number
}

/** Adds the part at the end of a clause. */
export const placeLeftOver = (
  sight: Sight,
  subject: PolicySubject,
  { input }: Deed<PartLeftOver & { clause: string }>,
): Promise<Effected> =>
  settle(sight, subject, input, ({ text }, { clauses }) => {
    if (!clauses.some(({ number }) => number === input.clause)) return undefined
    return {
      clauses: clauses.map((each) =>
        each.number === input.clause
          ? { ...each, text: `${each.text}\n${literally(text)}`.trim() }
          : { ...each },
      ),
      detail: { placed: text, clause: clauseTitle(input.clause) },
    }
  })

/** Takes the part away; the door has asked why, and the ledger keeps its words. */
export const leaveOut = (
  sight: Sight,
  subject: PolicySubject,
  { input }: Deed<PartLeftOver>,
): Promise<Effected> =>
  settle(sight, subject, input, ({ text }, { clauses }) => ({ clauses, detail: { leftOut: text } }))

async function settle(
  sight: Sight,
  { id, version }: PolicySubject,
  { seen, at }: PartLeftOver,
  how: (
    part: LeftOver,
    before: PolicyVersion,
  ) => { clauses: PolicyVersion['clauses']; detail: Record<string, string> } | undefined,
): Promise<Effected> {
  const before = await versionById(sight, id)
  const part = before?.leftOver[at]
  if (!before || seen !== version) return { ok: false, refusal: savedSince(before) }
  const settled = part && how(part, before)
  if (!settled)
    return { ok: false, refusal: { sentence: 'Choose the clause that it belongs to.', clause: 'cover' } }
  await sight.tx
    .updateTable('policy_versions')
    .set({
      clauses: JSON.stringify(settled.clauses),
      left_over: JSON.stringify(before.leftOver.toSpliced(at, 1)),
      ...writtenBy(sight),
    })
    .where('school_id', '=', sight.viewer.schoolId)
    .where('id', '=', id)
    .execute()
  return { ok: true, version: version + 1, detail: settled.detail }
}
