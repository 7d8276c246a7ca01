// What somebody reads before they sign: the whole policy the first time, later what has changed since they last signed.
import type { Sight } from '../../platform/database.ts'
import type { WhatWasRead } from '../../schema/tables.ts'
import { changesOnly, compareVersions, wordsOf, type ClauseChange } from '../changes/compare-versions.ts'
import { signaturesOf, versionById } from '../policy-queries.ts'
import { bySection } from '../text/policy-sections.ts'
import type { PolicyClause } from '../text/policy-text.ts'
import type { PolicyVersion } from '../versions/policy-version.ts'
import { readingParts } from './reading-parts.data.ts'

export interface ReadingStep {
  slug: string
  title: string
  clauses: readonly PolicyClause[]
  /** The same clauses as changes, where only these are read. */
  changes?: readonly ClauseChange[]
}

export interface ReadingPlan {
  /** The version that they last signed, where they read only what changed since. */
  since: PolicyVersion | undefined
  steps: readonly ReadingStep[]
  /** Only what changed; empty for a first reading. */
  changes: readonly ClauseChange[]
}

/** So many words of changes are read on one page. */
const wordsAPage = 450

/** The plan of one person for one version. */
export async function planFor(sight: Sight, version: PolicyVersion, personId: string): Promise<ReadingPlan> {
  const signed = await signaturesOf(sight, personId)
  const last = signed.find(({ versionNumber }) => versionNumber < version.number)
  return planReading(version, last && (await versionById(sight, last.versionId)))
}

/** Where most of the text is new, it is read whole: nobody takes in a policy as a list of differences. */
export function planReading(
  version: Pick<PolicyVersion, 'clauses'>,
  since: PolicyVersion | undefined,
): ReadingPlan {
  const whole = { since: undefined, steps: wholeText(version.clauses), changes: [] }
  if (!since) return whole
  const changes = changesOnly(compareVersions(since.clauses, version.clauses))
  const [changed, all] = [changes.map(({ after = '' }) => after), version.clauses.map(({ text }) => text)]
  if (wordsOf(changed.join(' ')).length * 2 > wordsOf(all.join(' ')).length) return whole
  return { since, steps: changedText(changes, since.number), changes }
}

/** What a signature keeps of the reading. */
export const whatWasRead = ({ since, steps, changes }: ReadingPlan): WhatWasRead => ({
  since: since?.number ?? null,
  clauses: since
    ? changes.flatMap(({ number, after }) => (after === undefined ? [] : [number]))
    : steps.flatMap(({ clauses }) => clauses.map(({ number }) => number)),
  gone: changes.flatMap(({ number, after }) => (after === undefined ? [number] : [])),
})

const wholeText = (clauses: readonly PolicyClause[]): ReadingStep[] =>
  readingParts
    .map(({ slug, title, sections }) => {
      const own = bySection(clauses).filter(({ section }) => sections.includes(section))
      return { slug, title, clauses: own.flatMap((each) => each.clauses) }
    })
    .filter((step) => step.clauses.length > 0)

function changedText(changes: readonly ClauseChange[], since: number): ReadingStep[] {
  const pages: ClauseChange[][] = [[]]
  let words = 0
  for (const change of changes) {
    const own = change.runs.reduce((sum, run) => sum + run.words.length, 0)
    if (words > 0 && words + own > wordsAPage) pages.push([])
    words = pages.at(-1)?.length === 0 ? own : words + own
    pages.at(-1)?.push(change)
  }
  return pages.map((page, at) => ({
    slug: `changes-${at + 1}`,
    title: `What has changed since version ${since}`,
    clauses: page.map(({ number, before, after }) => ({ number, text: after ?? before ?? '' })),
    changes: page,
  }))
}
