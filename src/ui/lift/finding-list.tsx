// What the checks found in a text: the places marked in it, and a list that says for each the clause, why, and how to mend it.
import type { ComponentChildren } from 'preact'

import type { Finding } from '../../checks/finding.ts'
import { markedText } from '../../checks/marked-text.ts'
import { settledKinds } from '../../policy/finding-kinds.data.ts'
import { Marked } from './marked.tsx'
import { Pill } from './pill.tsx'

export type FoundIn = {
  /** Names the text among those of the page: starts the ids of its findings. */
  part: string
  text: string
  findings: readonly Finding[]
  /** What is missing, where a finding has no words because nothing was written. */
  missing?: string
}

const idOf = (part: string, index: number) => `finding-${part}-${index + 1}`

/** The text as it was typed, each finding's place marked and leading to its line in the list. */
export function MarkedFindings({ part, text, findings }: FoundIn) {
  const segments = markedText(text, findings).map((segment) => ({
    text: segment.text,
    marks: segment.findings.map((finding) => ({
      id: idOf(part, findings.indexOf(finding)),
      label: `${finding.kind.replaceAll('-', ' ')}, clause ${finding.clause}`,
    })),
  }))
  return <Marked segments={segments} />
}

export interface FindingListView {
  parts: readonly FoundIn[]
  /** What can be done about a finding, or was said of it: stands below its remedy. */
  beneath?: (finding: Finding, part: FoundIn) => ComponentChildren
}

/** Every finding of some texts, in their order. */
export function FindingList({ parts, beneath }: FindingListView) {
  return (
    <ul class="gp-findings">
      {parts.flatMap(({ part, text, findings, missing }) =>
        findings.map((finding, index) => (
          <li class="gp-findings__item" id={idOf(part, index)}>
            <p class="gp-findings__head">
              <span class="gp-findings__words">{text.slice(finding.start, finding.end) || missing}</span>
              <span class="gp-findings__tags">
                <StandingPill {...finding} /> <span class="gp-findings__clause">§{finding.clause}</span>
              </span>
            </p>
            <p class="gp-findings__why">{finding.sentence}</p>
            <p class="gp-findings__remedy">{finding.remedy.label}</p>
            {beneath?.(finding, { part, text, findings })}
          </li>
        )),
      )}
    </ul>
  )
}

const StandingPill = ({ stops, kind }: Finding) =>
  settledKinds.has(kind) ? (
    <Pill tone="green">Done already</Pill>
  ) : (
    <Pill tone={stops ? 'red' : 'yellow'}>{stops ? 'Must be mended' : 'Please look'}</Pill>
  )
