// What a version begins from: the words of the last one approved, the model policy, or a document of the school's own.
import { toldForPolicy } from '../../people/school/told-for-policy.ts'
import type { Sight } from '../../platform/database.ts'
import { firstPolicy } from '../../policy/first-people.data.ts'
import { approvedVersion } from '../../policy/policy.workflow.ts'
import { allVersions } from '../policy-queries.ts'
import { modelPolicy } from '../text/model-policy.ts'
import { slotNames } from '../text/policy-slots.data.ts'
import { slotsIn, type Filling, type PolicyClause } from '../text/policy-text.ts'
import type { LeftOver, PolicyVersion } from './policy-version.ts'

/** A document as it was taken in. */
export interface OwnDocument {
  from: 'document'
  /** The file's name, and the SHA-256 of its bytes in hexadecimal. */
  name: string
  fingerprint: string
  title: string | undefined
  clauses: readonly PolicyClause[]
  slots: PolicyVersion['slots']
  filling: Filling
  leftOver: readonly LeftOver[]
}
export type Start = { from: 'last' } | { from: 'model' } | OwnDocument

/** The columns of a version that begins so, and what the ledger says of it. */
export async function wordsToStartFrom(sight: Sight, start: Start) {
  const all = await allVersions(sight)
  const last = all.find(({ state }) => state === approvedVersion)
  // What the school has told of itself since then stands in the next version.
  const filling = await toldForPolicy(sight, last?.filling ?? {}, last?.changedAt ?? null)
  const common = { title: last?.title ?? firstPolicy.title, filling }
  if (start.from === 'document') return ofDocument(start, common)
  const own = start.from === 'last' && last
  return {
    words: columnsOf({
      title: common.title,
      filling: own ? common.filling : ofModel(common.filling),
      clauses: own ? last.wording : modelPolicy,
      slots: own ? slotsStanding(last) : {},
      leftOver: [],
    }),
    detail: own ? { startedFrom: `version ${last.number}` } : { startedFrom: 'the model policy' },
  }
}

function ofDocument(
  { name, fingerprint, title, clauses, slots, filling, leftOver }: OwnDocument,
  common: Pick<PolicyVersion, 'title' | 'filling'>,
) {
  return {
    words: columnsOf({
      title: title ?? common.title,
      filling: { ...ofModel(common.filling), ...filling },
      clauses,
      slots,
      leftOver,
    }),
    detail: { startedFrom: name, document: fingerprint },
  }
}

/** What stands in slots of an earlier document fits no slot of this one, even where the name is the same. */
const ofModel = (filling: Filling): Filling =>
  Object.fromEntries(Object.entries(filling).filter(([name]) => slotNames.includes(name)))

const columnsOf = ({
  title,
  filling,
  clauses,
  slots,
  leftOver,
}: Pick<PolicyVersion, 'title' | 'filling' | 'clauses' | 'slots' | 'leftOver'>) => ({
  title,
  filling: JSON.stringify(filling),
  clauses: JSON.stringify(clauses),
  slots: JSON.stringify(slots),
  left_over: JSON.stringify(leftOver),
})

/** Own slots that no clause asks for any more stay behind. */
function slotsStanding({ slots, wording }: PolicyVersion): PolicyVersion['slots'] {
  const asked = new Set(wording.flatMap(({ text }) => slotsIn(text)))
  return Object.fromEntries(Object.entries(slots).filter(([name]) => asked.has(name)))
}
