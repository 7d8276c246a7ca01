// The text of a version by sections, as pages show it: headings, anchors, and the number that each clause is read with.
import { sections, type Section } from '../../policy/clause.ts'
import { clauses } from '../../policy/clauses.data.ts'
import type { PolicyClause } from './policy-text.ts'

export interface PolicySection {
  section: Section
  heading: string
  clauses: readonly PolicyClause[]
}

const sectionOf: ReadonlyMap<string, Section> = new Map(
  clauses.map(({ number, section }) => [number, section]),
)

const inOrder = [...new Set(clauses.map(({ section }) => section))]

/** The sections that have a clause in this text, in the order of the policy. */
export const bySection = (text: readonly PolicyClause[]): PolicySection[] =>
  inOrder.flatMap((section) => {
    const own = text.filter(({ number }) => sectionOf.get(number) === section)
    return own.length === 0 ? [] : [{ section, heading: headingOf(section), clauses: own }]
  })

/** "3. Your own accounts, at work"; the parts without a number keep their name alone. */
export const headingOf = (section: Section): string =>
  /^\d/u.test(section) ? `${section}. ${sections[section]}` : sections[section]

export const sectionAnchor = (section: Section): string =>
  `section-${section.toLowerCase().replace('.', '-')}`

/** What stands beside a clause: its number; a part without one has nothing. */
export const shownNumber = (number: string): string => (/^\d+\.\d+$/u.test(number) ? number : '')
